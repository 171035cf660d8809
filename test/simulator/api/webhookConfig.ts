import type { FastifyPluginCallback } from 'fastify';

import { gatewayAnswer } from '../errors';
import { tell } from '../state';
import type { State } from '../state';
import type { HostingName, WebhookConfig } from '../types';
import { readConfig } from './webhookSettings';

/**
 * `GET|POST /v1/configs/webhook`, the same path on each hosting type. Whether the sandbox can be read is not
 * documented; it speaks the On-Premise dialect, where reading works.
 */
export const webhookConfigRoutes =
	(state: State, hosting: HostingName): FastifyPluginCallback =>
	(app, _options, done) => {
		// What a number without a webhook answers was not seen: an empty URL is a guess.
		app.get('/v1/configs/webhook', () => state.numbers[hosting].webhook);
		app.post('/v1/configs/webhook', (request, reply) => {
			const read = readConfig(request.body, state.options.strictWebhookUrls);
			if ('wrong' in read) {
				const { status, body } = gatewayAnswer(hosting, 400, read.wrong);
				return reply.code(status).send(body);
			}
			setWebhook(state, hosting, read.config);
			return reply.send(read.config);
		});
		done();
	};

export function setWebhook(state: State, hosting: HostingName, config: WebhookConfig): void {
	const { url, headers } = config;
	state.numbers[hosting].webhook = { url, ...(headers && { headers }) };
	tell(state, 'webhook', { hosting, ...state.numbers[hosting].webhook });
}
