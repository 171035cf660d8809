import type { Connection } from '../api/hosting';
import { InputError } from '../messages/inputError';

const FIX =
	'Set the environment variable WEBHOOK_URL of n8n to its public address, e.g. https://n8n.example.com, and restart it';

const LOCAL_HOST =
	/^(localhost|.*\.local|.*\.internal|127\..*|10\..*|192\.168\..*|172\.(1[6-9]|2\d|3[01])\..*|169\.254\..*|0\.0\.0\.0|\[.*\])$/i;

/**
 * Checks that 360dialog will take a webhook URL, before it is asked to.
 *
 * @param connection a 360dialog on this machine (a simulator) takes any URL
 * @throws InputError naming the rule that the URL breaks
 * @see https://docs.360dialog.com/docs/messaging/webhook
 * @see https://docs.360dialog.com/partner/messaging/receiving-messages-via-webhook/multiple-webhooks-per-phone-number
 */
export function checkWebhookUrl(url: string, connection: Connection): void {
	if (new URL(connection.baseUrl).protocol === 'http:') return;
	const { protocol, hostname, port } = new URL(url);
	const broken = (rule: string) =>
		new InputError('Webhook URL', `360dialog cannot call this n8n: ${rule} (${url})`, FIX);
	if (LOCAL_HOST.test(hostname)) throw broken('the address is not reachable from the internet');
	if (protocol !== 'https:') throw broken('the address must start with https://');
	if (port !== '') throw broken('the address must not name a port');
	if (hostname.includes('_')) throw broken('the host name must not contain an underscore');
}
