import type { FastifyPluginCallback } from 'fastify';

import { findMessage, markRead, showTyping } from '../chats';
import { acceptMessage } from '../delivery/outbound';
import { gatewayAnswer, META, problemAnswer } from '../errors';
import type { Answer, Problem } from '../errors';
import { speaksOnPremise } from '../hosting';
import type { State } from '../state';
import { storeNameOf } from '../templates/store';
import type { Template } from '../templates/types';
import { takeFromAllowance } from '../throughput';
import type { HostingName } from '../types';
import { invalid, isObject, missing } from './validation/check';
import { checkBody, checkProduct, validateMessage } from './validation/message';
import type { ValidMessage } from './validation/message';

/** The sandbox sends this many messages in total (https://docs.360dialog.com/docs/get-started/sandbox). */
const SANDBOX_MESSAGES = 200;

/** `POST /messages` on Cloud, `POST /v1/messages` elsewhere; mark as read has a way of its own in either dialect. */
export const messageRoutes =
	(state: State, hosting: HostingName): FastifyPluginCallback =>
	(app, _options, done) => {
		app.post(hosting === 'cloud' ? '/messages' : '/v1/messages', (request, reply) => {
			const { templates } = state.templateStores[storeNameOf(hosting, request)];
			const { status, body } = sendMessage(state, hosting, templates, request.body);
			return reply.code(status).send(body);
		});
		// Nothing documents how the sandbox marks as read, so it has no such route.
		if (hosting === 'onPremise') {
			app.put<{ Params: { id: string } }>('/v1/messages/:id', (request, reply) => {
				const { status, body } = readOnPremise(state, hosting, request.params.id, request.body);
				return reply.code(status).send(body);
			});
		}
		done();
	};

export function sendMessage(
	state: State,
	hosting: HostingName,
	templates: Template[],
	body: unknown,
): Answer {
	const account = state.accounts[hosting];
	const refuse = (problem: Problem) => problemAnswer(hosting, problem);
	const malformed = checkBody(body);
	if (malformed || !isObject(body)) return refuse(malformed ?? missing('body'));
	if (body.status !== undefined && hosting === 'cloud') return readOnCloud(state, hosting, body);
	const outcome = validateMessage(account, templates, body);
	if ('problem' in outcome) return refuse(outcome.problem);
	if (hosting === 'sandbox' && state.numbers.sandbox.accepted >= SANDBOX_MESSAGES) {
		return gatewayAnswer(hosting, 429, `The sandbox is limited to ${SANDBOX_MESSAGES} messages`);
	}
	if (!takeFromAllowance(state, hosting)) {
		return refuse({ code: 130429, details: 'Message failed to send because of too many messages' });
	}
	const id = acceptMessage(state, account, outcome.message, body);
	return accepted(hosting, outcome.message, id);
}

function accepted(hosting: HostingName, sent: ValidMessage, id: string): Answer {
	if (speaksOnPremise(hosting)) return { status: 201, body: { messages: [{ id }], meta: META } };
	const { input, waId, userId } = sent.recipient;
	return {
		status: 200,
		body: {
			messaging_product: 'whatsapp',
			contacts: [{ input, ...(waId && { wa_id: waId }), ...(userId && { user_id: userId }) }],
			messages: [{ id, ...(sent.template && { message_status: 'accepted' }) }],
		},
	};
}

/** `{"status":"read","message_id":...,"typing_indicator"?:{"type":"text"}}` */
function readOnCloud(state: State, hosting: HostingName, body: Record<string, unknown>): Answer {
	const { status, message_id: id, typing_indicator: typing } = body;
	const read = typeof id === 'string' ? findMessage(state, hosting, id) : undefined;
	const wrongTyping = typing !== undefined && !(isObject(typing) && typing.type === 'text');
	const problem =
		checkProduct(state.accounts[hosting], body) ??
		(status === 'read' ? undefined : invalid('status', 'must be read')) ??
		(id === undefined ? missing('message_id') : undefined) ??
		(wrongTyping ? invalid("typing_indicator['type']", 'must be text') : undefined) ??
		(read?.by === 'customer' ? undefined : invalid('message_id', 'is not a message of a customer'));
	if (problem || !read) return problemAnswer(hosting, problem ?? missing('message_id'));
	markRead(state, read);
	if (typing !== undefined) showTyping(state, read);
	return { status: 200, body: { success: true } };
}

function readOnPremise(state: State, hosting: HostingName, id: string, body: unknown): Answer {
	const read = findMessage(state, hosting, id);
	if (!isObject(body) || body.status !== 'read') {
		return problemAnswer(hosting, invalid('status', 'must be read'));
	}
	if (read?.by !== 'customer') {
		return problemAnswer(hosting, invalid('message_id', 'is not a message of a customer'));
	}
	markRead(state, read);
	return { status: 200, body: { success: true } };
}
