import type { IDataObject } from 'n8n-workflow';
import { infoByCode } from '../api/errorCodes';
import { messageText } from './messageText';
import type { InboundEvent } from './parse';

/**
 * The item for an event: first what nearly every workflow needs, by names that do not change with
 * WhatsApp's, then `raw` with everything. Every key is always there; what is not known is null.
 */
export function toItem(event: InboundEvent): IDataObject {
	switch (event.kind) {
		case 'message':
			return messageItem(event.raw);
		case 'status':
			return statusItem(event.raw);
		case 'other':
			return { event: 'other', field: object(event.raw.change).field ?? null, raw: event.raw };
	}
}

function messageItem(raw: Extract<InboundEvent, { kind: 'message' }>['raw']): IDataObject {
	const { message } = raw;
	const contact = object(raw.contact);
	const text = messageText(message);
	// People with a username may have no visible phone number; their user ID is then the way to answer.
	const userId = first(message.from_user_id, contact.user_id);
	const from = first(message.from, contact.wa_id, userId);
	const profile = object(contact.profile);
	return {
		event: 'message',
		from,
		name: first(profile.name, profile.username),
		userId,
		text,
		type: message.type ?? null,
		messageId: message.id ?? null,
		timestamp: isoTime(message.timestamp),
		replyToMessageId: first(object(message.context).id),
		groupId: message.group_id ?? null,
		phoneNumberId: object(raw.metadata).phone_number_id ?? null,
		chatInput: text,
		// The user ID stays when the phone number comes and goes, so that a chat keeps its memory.
		sessionId: first(message.group_id, userId, from),
		raw,
	};
}

function statusItem(raw: Extract<InboundEvent, { kind: 'status' }>['raw']): IDataObject {
	const { status } = raw;
	const contact = object(raw.contact);
	// In a group the status is about one participant, who is not the recipient.
	const userId = first(
		status.recipient_participant_user_id,
		status.recipient_user_id,
		contact.user_id,
	);
	const error = object(Array.isArray(status.errors) ? status.errors[0] : undefined);
	const known = infoByCode(Number(error.code ?? Number.NaN));
	return {
		event: 'status',
		messageId: status.id ?? null,
		status: status.status ?? null,
		recipient: first(status.recipient_id, object(status.message).recipient_id, userId),
		userId,
		timestamp: isoTime(status.timestamp),
		callbackData: status.biz_opaque_callback_data ?? null,
		category: object(status.pricing).category ?? null,
		errorCode: error.code ?? null,
		errorMessage: known?.meaning ?? first(error.title, error.message),
		whatToDo: known?.fix ?? null,
		phoneNumberId: object(raw.metadata).phone_number_id ?? null,
		raw,
	};
}

/** Unix seconds, as text or number, to ISO 8601 in UTC. */
function isoTime(seconds: unknown): string | null {
	const number = typeof seconds === 'string' && seconds !== '' ? Number(seconds) : seconds;
	if (typeof number !== 'number') return null;
	const date = new Date(number * 1000);
	return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

function first(...values: unknown[]): string | null {
	const found = values.find((value) => typeof value === 'string' && value !== '');
	return (found as string | undefined) ?? null;
}

function object(value: unknown): IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as IDataObject)
		: {};
}
