import { InputError } from './inputError';

/** Who gets a message: a phone number (digits only), a business-scoped user ID (BSUID), or a group. */
export type Recipient =
	| { kind: 'phone'; phone: string }
	| { kind: 'bsuid'; userId: string }
	| { kind: 'group'; groupId: string };

/** A country code and up to 128 letters and digits; a parent BSUID has `ENT.` in between. */
const BSUID = /^[A-Z]{2}\.(?:ENT\.)?[A-Za-z0-9]{1,128}$/;

/** Spaces of every kind, joiners and direction marks: pasted numbers are full of them. */
const INVISIBLE = /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** What people put between digits: brackets, dots, slashes and dashes of every length. */
const SEPARATORS = /[()[\]./\\\-\u2010-\u2015\u2212\uff0d]/g;

/** E.164 allows 15 digits; no country has numbers shorter than 7 with the country code. */
const MIN_DIGITS = 7;
const MAX_DIGITS = 15;

const EXAMPLE = 'Use the international form, e.g. +49 170 1234567';

/**
 * Reads a recipient as people write it: `+49 (170) 123-4567`, `0049 170…`, `+49 (0)170…` with any kind
 * of space or dash, or a BSUID such as `DE.1502576394655843`.
 *
 * @param input what the user or an expression gave; a number is taken as its digits
 * @returns the phone number as digits with country code, or the BSUID
 * @throws InputError when it is empty, has letters, lacks the country code or has too few or many digits
 * @see https://docs.360dialog.com/docs/resources/phone-numbers/usernames-and-bsuid.md
 * @see https://www.itu.int/rec/T-REC-E.164
 */
export function parseRecipient(input: unknown, field = 'To'): Recipient {
	const text = textOf(input, field);
	const compact = text.normalize('NFKC').replace(INVISIBLE, '');
	if (compact === '') {
		throw new InputError(
			field,
			`${field} is empty`,
			`Enter a phone number or a business-scoped user ID. ${EXAMPLE}`,
		);
	}
	if (BSUID.test(compact)) return { kind: 'bsuid', userId: compact };
	return { kind: 'phone', phone: parsePhone(compact, text, field) };
}

/**
 * Checks the ID of a group, as 360dialog gives it when the group is made and with its messages.
 *
 * @throws InputError when it is empty or cannot be one
 * @see https://docs.360dialog.com/docs/messaging/groups
 */
export function parseGroup(input: unknown, field = 'Group ID'): Recipient {
	const groupId = typeof input === 'string' ? input.replace(INVISIBLE, '') : '';
	if (/^[\w+/=-]{8,}$/.test(groupId)) return { kind: 'group', groupId };
	throw new InputError(
		field,
		groupId === ''
			? `${field} is empty`
			: `${field} is not the ID of a group: "${shorten(groupId)}"`,
		'Use the ID that came with a message of the group, e.g. {{ $json.groupId }} from the 360dialog Trigger',
	);
}

function parsePhone(compact: string, original: string, field: string): string {
	// "(0)" after a country code is the trunk zero that is dialled only inside the country.
	const withoutTrunkZero = compact.replace(/(?<=\d\D*)[([]0[)\]]/, '');
	const digits = withoutTrunkZero.replace(SEPARATORS, '').replace(/^(\+|00)/, '');
	if (!/^\d+$/.test(digits)) throw notARecipient(original, field);
	if (digits.startsWith('0')) {
		throw new InputError(
			field,
			`${field} has no country code: "${shorten(original)}"`,
			`Replace the leading zero by the country code, e.g. +49 170 1234567 instead of 0170 1234567`,
		);
	}
	if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS) {
		throw new InputError(
			field,
			`${field} has ${digits.length} digits: "${shorten(original)}". Phone numbers have ${MIN_DIGITS} to ${MAX_DIGITS} with the country code`,
			EXAMPLE,
		);
	}
	return digits;
}

/** Numbers come from spreadsheets. One with a sign, a point or too many digits was no phone number. */
function textOf(input: unknown, field: string): string {
	if (typeof input !== 'number') return typeof input === 'string' ? input : '';
	if (Number.isSafeInteger(input) && input > 0) return String(input);
	throw notARecipient(String(input), field);
}

function notARecipient(original: string, field: string): InputError {
	return new InputError(
		field,
		`${field} is neither a phone number nor a business-scoped user ID: "${shorten(original)}"`,
		`${EXAMPLE}. A business-scoped user ID looks like DE.1502576394655843.`,
	);
}

function shorten(text: string): string {
	return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
