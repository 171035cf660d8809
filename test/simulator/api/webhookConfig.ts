import type { FastifyPluginCallback } from 'fastify';

import { gatewayAnswer } from '../errors';
import { tell } from '../state';
import type { State } from '../state';
import type { HostingName, WebhookConfig } from '../types';
import { isObject } from './validation/check';

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

/** A configuration without headers clears the ones from before. */
function readConfig(body: unknown, strict: boolean): { config: WebhookConfig } | { wrong: string } {
	if (!isObject(body) || typeof body.url !== 'string') return { wrong: 'url is required' };
	const wrong = wrongUrl(body.url, strict);
	if (wrong) return { wrong };
	const { headers } = body;
	if (headers === undefined || headers === null) return { config: { url: body.url } };
	if (!isObject(headers) || Object.values(headers).some((value) => typeof value !== 'string')) {
		return { wrong: 'headers must be an object of strings' };
	}
	return { config: { url: body.url, headers: headers as Record<string, string> } };
}

/**
 * "HTTPS with a valid certificate, no underscore in a domain or subdomain, no port":
 * https://docs.360dialog.com/partner/messaging/receiving-messages-via-webhook/multiple-webhooks-per-phone-number
 */
function wrongUrl(text: string, strict: boolean): string | undefined {
	const url = URL.canParse(text) ? new URL(text) : undefined;
	if (!url || !/^https?:$/.test(url.protocol)) return 'Invalid webhook url';
	if (!strict) return undefined;
	if (url.protocol !== 'https:') return 'Webhook url must use https';
	// URL drops a default port, so look at the text.
	if (/^https:\/\/[^/?#]*:\d*([/?#]|$)/i.test(text)) return 'Webhook url must not contain a port';
	return url.hostname.includes('_') ? 'Webhook url must not contain an underscore' : undefined;
}
