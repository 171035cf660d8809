import { parseRecipient } from '../messages/recipient';
import type { InboundEvent } from './event';
import { first, object } from './json';

/**
 * WhatsApp writes the mobile numbers of some countries with or without a digit that people leave out
 * or put in: Mexico's 1, Argentina's 9 after the country code, Brazil's 9 after the area code.
 *
 * @see https://support.whapi.cloud/help-desk/faq/specifics-of-sending-messages-to-numbers-of-different-countries
 */
const OPTIONAL_DIGITS: ReadonlyArray<[pattern: RegExp, shorter: string]> = [
	[/^521(\d{10})$/, '52$1'],
	[/^549(\d{10})$/, '54$1'],
	[/^55(\d{2})9(\d{8})$/, '55$1$2'],
];

/** Lists that were read before: they are the same from call to call, and reading takes its time. */
const known = new Map<string, ReadonlySet<string>>();
const MAX_KNOWN = 100;

/** Reads a list of senders as people write it: numbers in any spelling, and user IDs. */
export function readSenders(list: string): ReadonlySet<string> {
	const before = known.get(list);
	if (before) return before;
	const senders = new Set(entriesOf(list).map(senderKey));
	if (known.size >= MAX_KNOWN) known.clear();
	known.set(list, senders);
	return senders;
}

/** The entries of a comma-separated list; semicolons and line breaks part them as well. */
export function entriesOf(list: string): string[] {
	return list
		.split(/[,;\n]/)
		.map((entry) => entry.trim())
		.filter(Boolean);
}

/**
 * Checks a list of senders before anything relies on it.
 *
 * @throws InputError naming the entry that is neither a phone number nor a user ID
 */
export function checkSenders(list: string, field: string): void {
	for (const entry of entriesOf(list)) parseRecipient(entry, field);
}

/** Phone numbers and user IDs of the person whom an event is about, in the form of the lists. */
export function sendersOf({ content, raw }: InboundEvent): string[] {
	const contact = object(raw.contact);
	const sender = object(content.sender);
	const ids = [
		content.from,
		content.from_user_id,
		// What goes out names the customer here: calls, and answers of the Meta Business Agent.
		content.to,
		content.to_user_id,
		content.recipient_id,
		content.recipient_user_id,
		object(content.message).to,
		content.wa_id,
		content.user_id,
		contact.wa_id,
		contact.user_id,
		sender.phone_number,
		sender.user_id,
	];
	return ids.flatMap((id) => {
		const text = first(id);
		return text === null ? [] : [canonical(text)];
	});
}

/** What cannot be read is kept as it is, and matches nobody: the workflow must not stop for it. */
function senderKey(entry: string): string {
	try {
		const recipient = parseRecipient(entry);
		if (recipient.kind === 'phone') return canonical(recipient.phone);
		return recipient.kind === 'bsuid' ? recipient.userId : recipient.groupId;
	} catch {
		return entry;
	}
}

function canonical(phone: string): string {
	const found = OPTIONAL_DIGITS.find(([pattern]) => pattern.test(phone));
	return found ? phone.replace(...found) : phone;
}
