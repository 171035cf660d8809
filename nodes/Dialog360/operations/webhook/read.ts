import { HOSTING_NAMES } from '../../api/hosting';
import type { WebhookSetting } from '../../api/webhooks';
import { requireHeader } from '../../inbound/authentication';
import { brokenRule } from '../../inbound/webhookUrl';
import { InputError } from '../../messages/inputError';
import type { ItemScope } from '../scope';
import { asText } from '../scope';

/** @throws InputError for what only numbers on the Cloud API have */
export function requireCloud({ connection }: ItemScope): void {
	if (connection.hosting === 'cloud') return;
	throw new InputError(
		'Operation',
		`The ${HOSTING_NAMES[connection.hosting]} has only the webhook of a number`,
		'Use Get or Set with the phone number, or move the number to the Cloud API',
	);
}

/** @throws InputError when it is empty */
export function destinationNameOf(scope: ItemScope): string {
	const name = scope.text('destinationName').trim();
	if (name !== '') return name;
	throw new InputError(
		'Destination Name',
		'Destination Name is empty',
		'Enter the name of the destination, as Get returns it',
	);
}

/**
 * Reads URL and headers from the form.
 *
 * @throws InputError when 360dialog would not take the URL, or HTTP a header
 */
export function settingOf(scope: ItemScope): WebhookSetting {
	const url = scope.text('url').trim();
	const rule = url === '' ? 'it is empty' : brokenRule(url, scope.connection);
	if (rule) {
		throw new InputError(
			'URL',
			`360dialog cannot call this URL: ${rule}`,
			'Enter a public address with https, without a port, and without an underscore in the host',
		);
	}
	const headers = headersOf(scope);
	return { url, ...(Object.keys(headers).length > 0 ? { headers } : {}) };
}

function headersOf(scope: ItemScope): Record<string, string> {
	const rows = scope
		.rows('headers', 'header')
		.map(({ name, value }) => ({ name: asText(name).trim(), value: asText(value).trim() }))
		.filter(({ name, value }) => name !== '' || value !== '');
	rows.forEach(requireHeader);
	return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}
