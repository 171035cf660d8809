import type { IDataObject } from 'n8n-workflow';
import { routesOf } from '../api/hosting';
import type { Hosting } from '../api/hosting';
import { InputError } from './inputError';

export interface ReadRequest {
	method: 'POST' | 'PUT';
	path: string;
	body: IDataObject;
}

/**
 * Marks a received message as read, and every earlier one of the same chat with it.
 *
 * @param messageId ID of a message that came in (`wamid.…`)
 * @param typing whether to show "typing…" until the next message, for 25 seconds at most
 * @throws InputError when the ID is missing, or typing is asked for outside the Cloud API
 * @see https://docs.360dialog.com/partner/messaging/messages-statuses
 */
export function readRequest(hosting: Hosting, messageId: string, typing: boolean): ReadRequest {
	const id = requireMessageId('Message ID', messageId);
	const path = routesOf(hosting).readMessage(id);
	if (hosting !== 'cloud') {
		if (typing) {
			throw new InputError(
				'Show Typing',
				'The typing indicator works only with numbers on the Cloud API',
				'Switch off Show Typing, or move the number to the Cloud API',
			);
		}
		return { method: 'PUT', path, body: { status: 'read' } };
	}
	return {
		method: 'POST',
		path,
		body: {
			messaging_product: 'whatsapp',
			status: 'read',
			message_id: id,
			...(typing ? { typing_indicator: { type: 'text' } } : {}),
		},
	};
}

/**
 * Checks that a message ID is there. Its inner form is WhatsApp's secret and differs by hosting type.
 *
 * @throws InputError when it is empty or has spaces inside
 */
export function requireMessageId(field: string, value: string): string {
	const id = value.trim();
	if (id !== '' && !/\s/.test(id)) return id;
	throw new InputError(
		field,
		id === '' ? `${field} is empty` : `${field} is not the ID of a message: "${id.slice(0, 40)}"`,
		'Use the ID that came with the message, e.g. {{ $json.messageId }} from the 360dialog Trigger',
	);
}
