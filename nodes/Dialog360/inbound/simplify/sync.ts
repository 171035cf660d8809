import type { IDataObject } from 'n8n-workflow';
import { phoneNumberIdOf } from '../event';
import type { InboundEvent } from '../event';
import { first, firstNumber, object, objectsIn } from '../json';
import { messageText } from '../messageText';
import { isoTime, isoTimeOf } from '../sentAt';
import { firstError } from './errors';
import { nameIn } from './message';

/** A contact of the WhatsApp Business app that was added, changed or removed. */
export function contactSyncItem(event: InboundEvent): IDataObject {
	const { content } = event;
	const contact = object(content.contact);
	return {
		action: first(content.action),
		phone: first(contact.phone_number),
		userId: first(contact.user_id),
		name: first(contact.full_name, contact.first_name),
		firstName: first(contact.first_name),
		timestamp: isoTimeOf(event),
		phoneNumberId: phoneNumberIdOf(event),
	};
}

/** A portion of the chats from before; `progress` is in percent. Declined: an error code. */
export function historyItem(event: InboundEvent): IDataObject {
	const { content } = event;
	const portion = object(content.metadata);
	const threads = objectsIn(content.threads);
	return {
		phase: firstNumber(portion.phase),
		chunkOrder: firstNumber(portion.chunk_order),
		progress: firstNumber(portion.progress),
		messages: threads.flatMap(({ id, messages }) =>
			objectsIn(messages).map((message) => oldMessage(message, first(id))),
		),
		...firstError(event),
		phoneNumberId: phoneNumberIdOf(event),
	};
}

function oldMessage(message: IDataObject, chat: string | null): IDataObject {
	return {
		chat,
		from: first(message.from, message.from_user_id),
		to: first(message.to, message.to_user_id),
		text: messageText(message),
		type: first(message.type),
		messageId: first(message.id),
		timestamp: isoTime(message.timestamp),
		status: first(object(message.history_context).status),
	};
}

/** Whether somebody wants your marketing messages: `stop`, `resume`, `signup`. */
export function userPreferenceItem(event: InboundEvent): IDataObject {
	const { content, raw } = event;
	const contact = object(raw.contact);
	const userId = first(content.user_id, contact.user_id);
	return {
		from: first(content.wa_id, contact.wa_id, userId),
		name: nameIn(contact),
		userId,
		preference: first(content.value),
		category: first(content.category),
		description: first(content.detail),
		timestamp: isoTimeOf(event),
		phoneNumberId: phoneNumberIdOf(event),
	};
}
