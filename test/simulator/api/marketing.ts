import type { FastifyPluginCallback } from 'fastify';

import { gatewayAnswer, metaError } from '../errors';
import type { Answer, Problem } from '../errors';
import type { State } from '../state';
import { storeNameOf } from '../templates/store';
import type { Template } from '../templates/types';
import type { HostingName } from '../types';
import { sendMessage } from './messages';
import { boolean, first, isObject, number, object, oneOf, required } from './validation/check';
import type { Rule } from './validation/check';

/**
 * `POST /marketing_messages` (or `/marketing/marketing_messages`): marketing templates only, and errors in the shapes
 * of this route alone: `{"error":"..."}` with 403, Meta's error inside `{"detail":...}`, or a text as `detail`
 * (https://docs.360dialog.com/docs/messaging/marketing-messages; API reference 6.7).
 */
export const marketingRoutes =
	(state: State, hosting: HostingName): FastifyPluginCallback =>
	(app, _options, done) => {
		if (hosting !== 'cloud') return done();
		for (const path of ['/marketing_messages', '/marketing/marketing_messages']) {
			app.post(path, (request, reply) => {
				const { templates } = state.templateStores[storeNameOf(hosting, request)];
				const { status, body } = answer(state, templates, request.body);
				return reply.code(status).send(body);
			});
		}
		done();
	};

const wrapped = ({ status, body }: Answer): Answer => ({ status, body: { detail: body } });
const refuse = (problem: Problem): Answer => wrapped(metaError(problem));

function answer(state: State, templates: Template[], body: unknown): Answer {
	if (!state.options.marketingMessages) {
		return { status: 403, body: { detail: 'Not allowed to send messages using MM API' } };
	}
	if (!isObject(body)) return refuse({ code: 100, details: 'Param body must be an object.' });
	const problem = first(
		Object.entries(EXTRAS).map(
			([name, rule]) =>
				() =>
					body[name] === undefined ? undefined : rule(body[name], name),
		),
	);
	if (problem) return refuse(problem);
	if (body.type !== 'template') {
		return refuse({ code: 131051, details: 'type: only template messages can be sent here.' });
	}
	const template = named(templates, body.template);
	if (template?.status !== 'APPROVED') {
		return gatewayAnswer('cloud', 403, 'Template not approved or insufficient permissions');
	}
	if (template.category !== 'MARKETING') {
		return refuse({
			code: 131055,
			details: `template: ${template.name} is a ${template.category} template, only MARKETING ones can be sent here.`,
		});
	}
	const sent = sendMessage(state, 'cloud', templates, body);
	return sent.status < 300 ? sent : wrapped(sent);
}

const EXTRAS: Record<string, Rule> = {
	product_policy: oneOf('CLOUD_API_FALLBACK', 'STRICT'),
	message_activity_sharing: boolean,
	bid_spec: object({ per_message_bid_multiplier: required(number({ min: 0 })) }),
};

function named(templates: Template[], sent: unknown): Template | undefined {
	if (!isObject(sent) || !isObject(sent.language)) return undefined;
	const { name, language } = sent as { name: unknown; language: { code?: unknown } };
	return templates.find((one) => one.name === name && one.language === language.code);
}
