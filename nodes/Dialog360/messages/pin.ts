import { InputError } from './inputError';
import { requireMessageId } from './read';

export interface PinContent {
	type: 'pin';
	pin: { type: 'pin' | 'unpin'; message_id: string; expiration_days?: number };
}

/**
 * Pins a message in a group, or takes the pin away. No page of 360dialog mentions it; WhatsApp has it.
 *
 * @param days 1 to 30; null takes the pin away
 * @throws InputError when the message ID is missing or the days are out of range
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/groups-messaging/
 */
export function pinContent(messageId: string, days: number | null): PinContent {
	const message_id = requireMessageId('Message ID', messageId);
	if (days === null) return { type: 'pin', pin: { type: 'unpin', message_id } };
	if (!Number.isInteger(days) || days < 1 || days > 30) {
		throw new InputError('Days', 'Days must be a whole number from 1 to 30', 'Enter e.g. 7');
	}
	return { type: 'pin', pin: { type: 'pin', message_id, expiration_days: days } };
}
