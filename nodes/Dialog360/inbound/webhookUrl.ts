import type { Connection } from '../api/hosting';
import { InputError } from '../messages/inputError';

const FIX =
	'Set the environment variable WEBHOOK_URL of n8n to its public address, e.g. https://n8n.example.com, and restart it';

/** Names without a dot, and names that only a machine or its network knows. */
const LOCAL_NAME = /^[^.]+$|\.(localhost|local|internal)$/i;

/** Addresses of the machine itself and of private networks; IPv6 is no name that 360dialog takes. */
const LOCAL_ADDRESS =
	/^((127|10)(\.\d+){3}|192\.168(\.\d+){2}|172\.(1[6-9]|2\d|3[01])(\.\d+){2}|169\.254(\.\d+){2}|0\.0\.0\.0|\[.*\])$/;

/**
 * Checks that 360dialog will take the URL of this n8n, before it is asked to.
 *
 * @param connection a 360dialog on this machine (a simulator) takes any URL
 * @throws InputError naming the rule that the URL breaks
 */
export function checkWebhookUrl(url: string, connection: Connection): void {
	const rule = brokenRule(url, connection);
	if (!rule) return;
	throw new InputError('Webhook URL', `360dialog cannot call this n8n: ${rule} (${url})`, FIX);
}

/**
 * Finds the rule of 360dialog's that a webhook URL breaks.
 *
 * @returns undefined when there is none
 * @see https://docs.360dialog.com/docs/messaging/webhook
 * @see https://docs.360dialog.com/partner/messaging/receiving-messages-via-webhook/multiple-webhooks-per-phone-number
 */
export function brokenRule(url: string, { baseUrl }: Connection): string | undefined {
	if (new URL(baseUrl).protocol === 'http:') return undefined;
	const [, protocol, host = '', port] = /^(\w+:)\/\/(\[.*\]|[^/:?#]*)(:\d+)?/.exec(url) ?? [];
	if (!protocol) return 'the address is no URL';
	if (LOCAL_NAME.test(host) || LOCAL_ADDRESS.test(host)) {
		return 'the address is not reachable from the internet';
	}
	if (protocol !== 'https:') return 'the address must start with https://';
	// Also the default port: 360dialog gets the URL as it is written.
	if (port) return 'the address must not name a port';
	if (host.includes('_')) return 'the host name must not contain an underscore';
	return undefined;
}

/** A URL that can be shown: without the user name, the password and the query, which may be secrets. */
export function shownUrl(url: string): string {
	const [, before = '', path = url, rest = ''] =
		/^(\w+:\/\/)?(?:[^/?#]*@)?([^?#]*)(.?)/.exec(url) ?? [];
	return `${before}${path}${rest ? `${rest}…` : ''}`;
}
