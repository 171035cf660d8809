import type { Hosting } from '../api/hosting';
import { InputError } from './inputError';
import { readRequest } from './read';
import type { ReadRequest } from './read';

/**
 * Shows "typing…" to the sender of a message until the next one, for 25 seconds at most. WhatsApp has
 * this only together with marking that message, and the earlier ones of the chat, as read.
 *
 * @param messageId ID of a message that came in (`wamid.…`)
 * @throws InputError when the ID is missing, or outside the Cloud API
 * @see https://docs.360dialog.com/partner/messaging/messages-statuses
 */
export function typingRequest(hosting: Hosting, messageId: string): ReadRequest {
	if (hosting !== 'cloud') {
		throw new InputError(
			'Operation',
			'The typing indicator works only with numbers on the Cloud API',
			'Use Mark as Read, or move the number to the Cloud API',
		);
	}
	return readRequest(hosting, messageId, true);
}
