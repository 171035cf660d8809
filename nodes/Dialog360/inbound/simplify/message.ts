import type { IDataObject } from 'n8n-workflow';
import { phoneNumberIdOf } from '../event';
import type { InboundEvent } from '../event';
import { first, object } from '../json';
import { mediaIn } from '../mediaOf';
import { messageText } from '../messageText';
import { isoTimeOf } from '../sentAt';
import { contactsIn, locationIn, orderIn, reactionIn } from './content';
import { productIn, referralIn, wasForwarded } from './context';
import { errorsOf } from './errors';
import { replyIn } from './reply';
import { changeIn } from './system';

/** What a customer says or does in a chat: a message, a reply, a reaction, an edit, … */
export function messageItem(event: InboundEvent): IDataObject {
	const { content: message, raw } = event;
	const contact = object(raw.contact);
	// People with a username may have no visible phone number; their user ID is then the way to answer.
	const userId = first(message.from_user_id, contact.user_id);
	const from = first(message.from, contact.wa_id, userId);
	return {
		from,
		name: nameIn(contact),
		userId,
		...saidIn(event, first(message.group_id, userId, from)),
	};
}

/** What your staff wrote from the WhatsApp Business app, in the shape of a message. */
export function echoItem(event: InboundEvent): IDataObject {
	const { content: echo, raw } = event;
	const contact = object(raw.contact);
	const userId = first(echo.to_user_id, contact.user_id);
	const to = first(echo.to, contact.wa_id, userId);
	return {
		from: first(echo.from, object(raw.metadata).display_phone_number),
		to,
		name: nameIn(contact),
		userId,
		// The same session as that of what the customer writes.
		...saidIn(event, first(echo.group_id, userId, to)),
	};
}

export function nameIn(contact: IDataObject): string | null {
	const profile = object(contact.profile);
	return first(profile.name, profile.username);
}

function saidIn(event: InboundEvent, sessionId: string | null): IDataObject {
	const { content: message } = event;
	const text = messageText(message);
	return {
		text,
		type: first(message.type),
		messageId: first(message.id),
		timestamp: isoTimeOf(event),
		replyToMessageId: first(object(message.context).id),
		...replyIn(message),
		media: mediaIn(message) ?? null,
		location: locationIn(message),
		contacts: contactsIn(message),
		order: orderIn(message),
		reaction: reactionIn(message),
		...changeIn(message),
		referral: referralIn(message),
		product: productIn(message),
		forwarded: wasForwarded(message),
		errors: errorsOf(event),
		groupId: first(message.group_id),
		phoneNumberId: phoneNumberIdOf(event),
		chatInput: text,
		// The user ID stays when the phone number comes and goes, so that a chat keeps its memory.
		sessionId,
	};
}
