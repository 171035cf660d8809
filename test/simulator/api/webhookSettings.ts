import { isObject } from './validation/check';
import type { WebhookConfig } from '../types';

/** A configuration without headers clears the ones from before. */
export function readConfig(
	body: unknown,
	strict: boolean,
): { config: WebhookConfig } | { wrong: string } {
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
