import type { FastifyPluginCallback } from 'fastify';

import { gatewayAnswer } from '../errors';
import { pause, run, tell } from '../state';
import type { State } from '../state';
import type { HostingName, WebhookConfig } from '../types';
import { isObject } from './validation/check';
import { setWebhook } from './webhookConfig';
import { readConfig } from './webhookSettings';

const PATH = '/waba_webhook';

/**
 * `GET|POST /waba_webhook` of the Cloud API, as a third-party SDK writes it down:
 * https://github.com/xiaoguo0426/whatsapp-360-dialog-sdk, `src/Api/WebhookApi.php`.
 */
export const accountWebhookRoutes =
	(state: State, hosting: HostingName): FastifyPluginCallback =>
	(app, _options, done) => {
		if (hosting !== 'cloud') return done();
		app.get(PATH, () => ({
			headers: {},
			...state.cloudWebhooks.account,
			waba_id: state.accounts.cloud.wabaId,
			phone_numbers: [state.accounts.cloud.phoneNumber],
		}));
		app.post(PATH, (request, reply) => {
			const read = readConfig(request.body, state.options.strictWebhookUrls);
			if ('wrong' in read) {
				const { status, body } = gatewayAnswer(hosting, 400, read.wrong);
				return reply.code(status).send(body);
			}
			const overrideAll = isObject(request.body) && request.body.override_all === true;
			settle(state, () => {
				setAccountWebhook(state, read.config);
				if (overrideAll) setWebhook(state, 'cloud', { url: '' });
			});
			return reply.send({
				message: 'The Webhook URL will be set within the next 15-20 seconds.',
			});
		});
		done();
	};

export function setAccountWebhook(state: State, { url, headers }: WebhookConfig): void {
	state.cloudWebhooks.account = { url, ...(headers && { headers }) };
	tell(state, 'webhook', { hosting: 'cloud', account: true, ...state.cloudWebhooks.account });
}

/** Carries out a change after the time that such changes take, in the order in which they came. */
export function settle(state: State, change: () => void): void {
	const ms = state.options.webhookSettlesAfterMs;
	if (ms === 0) return change();
	void run(
		state,
		pause(ms, state.era.signal).then((timeIsUp) => (timeIsUp ? change() : undefined)),
	);
}
