import { addMessage, setStatus } from '../chats';
import type { ChatMessage } from '../chats';
import { speaksOnPremise } from '../hosting';
import { messageId, timestamp } from '../ids';
import type { State } from '../state';
import type { Account, Customer, CustomerMessage, HostingName, WebhookDelivery } from '../types';
import { without } from '../without';
import { deliver } from './deliver';
import { contact, envelope } from './envelopes';

type Writer = Omit<Customer, 'userId'> & { userId?: string };

/** A message of a customer: into the chat, and to the webhook in the envelope of the hosting type. */
export async function customerSends(
	state: State,
	hosting: HostingName,
	given: CustomerMessage,
): Promise<WebhookDelivery> {
	const account = state.accounts[hosting];
	const writer = writerOf(account, given);
	const message = inboundMessage(account, writer, given);
	const entry: ChatMessage = {
		id: message.id,
		hosting,
		chat: writer.phone,
		by: 'customer',
		at: new Date().toISOString(),
		message,
		status: 'sent',
	};
	addMessage(state, entry);
	const body = envelope(account, { contacts: [contact(account, writer)], messages: [message] });
	const delivery = await deliver(state, hosting, body);
	// The business may have marked it as read before it answered the webhook.
	if (entry.status === 'sent') {
		setStatus(state, entry, delivery.state === 'delivered' ? 'delivered' : 'undelivered');
	}
	return delivery;
}

function writerOf({ customer }: Account, { from, name }: CustomerMessage): Writer {
	if (from === undefined || from === customer.phone) {
		return { ...customer, name: name ?? customer.name };
	}
	return { phone: from, name: name ?? 'Customer' };
}

function inboundMessage(account: Account, writer: Writer, given: CustomerMessage) {
	const fields = without(given, 'from', 'name');
	const content =
		typeof fields.text === 'string'
			? { ...fields, type: 'text', text: { body: fields.text } }
			: fields;
	const { phone, userId } = writer;
	const scoped = userId && !speaksOnPremise(account.hosting) ? { from_user_id: userId } : {};
	const own = { id: messageId(phone, 'customer'), timestamp: timestamp() };
	return { from: phone, ...scoped, ...own, ...content };
}
