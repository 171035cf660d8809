import type { FastifyPluginCallback, FastifyReply } from 'fastify';

import { isObject } from './api/validation/check';
import { setWebhook } from './api/webhookConfig';
import { deliver } from './delivery/deliver';
import { customerSends } from './delivery/inbound';
import { streamChanges } from './events';
import { HOSTINGS, manyTemplatesAccount } from './hosting';
import { resetState } from './state';
import type { State } from './state';
import type { CustomerMessage, Fault, HostingName, WebhookConfig } from './types';
import { templateControl } from './templates/control';
import { phoneView } from './view';
import { without } from './without';

/** The simulator's handles over HTTP, for other processes, curl and the page. No key, loopback only. */
export const controlRoutes =
	(state: State): FastifyPluginCallback =>
	(app, _options, done) => {
		app.get('/state', () => ({
			url: state.url,
			accounts: state.accounts,
			manyTemplates: manyTemplatesAccount(state.accounts.cloud),
			webhooks: Object.fromEntries(
				HOSTINGS.map((hosting) => [hosting, state.numbers[hosting].webhook]),
			),
		}));
		app.get('/requests', () => state.requests);
		app.get('/deliveries', () => state.deliveries);
		app.get('/events', (_request, reply) => streamChanges(state, reply));
		app.get<{ Querystring: { hosting?: string } }>('/phone', (request, reply) =>
			withHosting(reply, request.query, (hosting) => phoneView(state, hosting)),
		);
		app.post('/customer-message', (request, reply) =>
			withHosting(reply, request.body, (hosting, input) => {
				const message = without(input, 'hosting');
				return isMessage(message)
					? customerSends(state, hosting, message)
					: refuse(reply, 'text or a message object with type is required');
			}),
		);
		app.post('/webhook-body', (request, reply) =>
			withHosting(reply, request.body, (hosting, { body }) => deliver(state, hosting, body)),
		);
		app.put('/webhook', (request, reply) =>
			withHosting(reply, request.body, (hosting, { url, headers }) => {
				if (typeof url !== 'string') return refuse(reply, 'url is required');
				setWebhook(state, hosting, { url, headers: headers as WebhookConfig['headers'] });
				return state.numbers[hosting].webhook;
			}),
		);
		app.post('/faults', (request, reply) => {
			if (!isObject(request.body)) return refuse(reply, 'a fault is a JSON object');
			state.faults.push(request.body as Fault);
			return { faults: state.faults };
		});
		app.post('/reset', () => {
			resetState(state);
			return { success: true };
		});
		templateControl(state, app);
		done();
	};

const isMessage = (message: Record<string, unknown>): message is CustomerMessage & typeof message =>
	typeof message.text === 'string' || typeof message.type === 'string';

const refuse = (reply: FastifyReply, error: string) => reply.code(400).send({ error });

/** Without a `hosting` Cloud is meant. */
function withHosting(
	reply: FastifyReply,
	input: unknown,
	use: (hosting: HostingName, input: Record<string, unknown>) => unknown,
): unknown {
	const given = isObject(input) ? input : {};
	const hosting = HOSTINGS.find((name) => name === (given.hosting ?? 'cloud'));
	return hosting
		? use(hosting, given)
		: refuse(reply, `hosting must be one of ${HOSTINGS.join(', ')}`);
}
