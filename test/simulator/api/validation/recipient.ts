import { speaksOnPremise } from '../../hosting';
import type { Problem } from '../../errors';
import type { Account } from '../../types';
import { invalid, missing, wrongType } from './check';

/** Whom a message is for. `chat` is the key of the conversation: the phone, the group id, or an unknown BSUID. */
export interface Recipient {
	kind: 'individual' | 'group';
	/** As it was given; goes back as `contacts[].input`. */
	input: string;
	chat: string;
	waId?: string;
	userId?: string;
}

type Found = { recipient: Recipient } | { problem: Problem };

/** `<ISO2>.<up to 128 alphanumerics>`, with `ENT.` for a parent's. */
const BSUID = /^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$/;

/** `+`, spaces and the usual separators are tolerated. */
const PHONE = /^\+?[0-9 ().-]+$/;

/** Reads `to`, `recipient` and `recipient_type`; with both of the first two, `to` wins. */
export function findRecipient(account: Account, body: Record<string, unknown>): Found {
	const { to, recipient, recipient_type: type } = body;
	if (type !== undefined && type !== 'individual' && type !== 'group') {
		return { problem: invalid('recipient_type', 'must be one of individual, group') };
	}
	if (to !== undefined) {
		if (typeof to !== 'string') return { problem: wrongType('to', 'a string') };
		if (to.trim() === '') return { problem: missing('to') };
		return type === 'group' ? group(account, to) : phone(account, to);
	}
	// Business-scoped ids came after On-Premise.
	if (recipient === undefined || speaksOnPremise(account.hosting))
		return { problem: missing('to') };
	if (typeof recipient !== 'string') return { problem: wrongType('recipient', 'a string') };
	if (type === 'group') return { problem: missing('to') };
	return user(account, recipient);
}

function phone({ customer, phoneNumber, hosting }: Account, input: string): Found {
	const digits = input.replace(/\D/g, '');
	if (!PHONE.test(input) || digits.length < 5 || digits.length > 15) {
		return { problem: invalid('to', 'is not a valid phone number') };
	}
	if (digits === phoneNumber) {
		return { problem: { code: 131021, details: 'to: recipient and sender are the same number.' } };
	}
	if (hosting === 'sandbox' && digits !== customer.phone) {
		const details = 'to: the sandbox only sends to the phone that its key was made for.';
		return { problem: { code: 131030, details } };
	}
	const userId = digits === customer.phone ? customer.userId : undefined;
	return { recipient: { kind: 'individual', input, chat: digits, waId: digits, userId } };
}

function group({ hosting }: Account, input: string): Found {
	if (speaksOnPremise(hosting)) {
		return { problem: invalid('recipient_type', 'must be individual') };
	}
	if (PHONE.test(input)) return { problem: invalid('to', 'is not a group id') };
	return { recipient: { kind: 'group', input, chat: input, waId: input } };
}

function user({ customer }: Account, input: string): Found {
	if (!BSUID.test(input)) {
		return { problem: invalid('recipient', 'is not a business-scoped user id') };
	}
	const chat = input === customer.userId ? customer.phone : input;
	return { recipient: { kind: 'individual', input, chat, userId: input } };
}
