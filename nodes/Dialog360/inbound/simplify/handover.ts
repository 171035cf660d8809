import type { IDataObject } from 'n8n-workflow';
import { phoneNumberIdOf } from '../event';
import type { InboundEvent } from '../event';
import { first, object } from '../json';
import { messageText } from '../messageText';
import { isoTimeOf } from '../sentAt';
import { nameIn } from './message';

/**
 * What happens in a conversation that the Meta Business Agent holds, or when control of one changes.
 * `type` is `message` (the customer's), `echo` (the agent's answer) or `status` for the former; for the
 * latter what WhatsApp calls it, e.g. `control_passed`.
 *
 * @see https://docs.360dialog.com/docs/mba/webhooks.md
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/standby/
 */
export function handoverItem(event: InboundEvent): IDataObject {
	const { content, raw } = event;
	const contact = object(raw.contact);
	// An echo of the agent has its words one level deeper.
	const said = { ...content, ...object(content.message) };
	const sender = object(content.sender);
	const passed = object(content.control_passed ?? content.control_taken);
	return {
		type: TYPES.find((type) => raw[type]) ?? first(content.type),
		from: first(content.from, contact.wa_id, sender.phone_number, sender.wa_id, sender.user_id),
		to: first(said.to, said.recipient_id),
		name: nameIn(contact),
		userId: first(content.from_user_id, contact.user_id, sender.user_id),
		text: messageText(said),
		messageType: raw.message || raw.echo ? first(said.type) : null,
		messageId: first(content.id),
		status: first(content.status),
		previousOwner: first(passed.previous_owner_role, passed.previous_owner_app_role),
		newOwner: first(passed.new_owner_role, passed.new_owner_app_role),
		metadata: first(passed.metadata),
		timestamp: isoTimeOf(event),
		phoneNumberId: phoneNumberIdOf(event),
	};
}

const TYPES = ['message', 'echo', 'status'];
