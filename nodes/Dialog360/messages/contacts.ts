import { addresses, emails, phones, textsOf, urls } from './contactDetails';
import type { Address, Email, Phone, Url } from './contactDetails';
import { InputError } from './inputError';
import { requireKeys } from './jsonInput';
import { requireCount } from './limits';

export interface ContactsContent {
	type: 'contacts';
	contacts: Contact[];
}

const NAME_PARTS = ['first_name', 'last_name', 'middle_name', 'prefix', 'suffix'] as const;
const NAME_KEYS = ['formatted_name', ...NAME_PARTS] as const;
const ORG_KEYS = ['company', 'department', 'title'] as const;

export interface Contact {
	name: { formatted_name: string } & Partial<Record<(typeof NAME_PARTS)[number], string>>;
	birthday?: string;
	org?: Partial<Record<(typeof ORG_KEYS)[number], string>>;
	phones?: Phone[];
	emails?: Email[];
	urls?: Url[];
	addresses?: Address[];
}

/** `origin` comes with contacts that somebody sent; it is left out, so that they can be passed on. */
const KEYS = ['name', 'birthday', 'org', 'phones', 'emails', 'urls', 'addresses', 'origin'];

/** https://github.com/david-lev/pywa */
const MAX_CONTACTS = 257;

/**
 * Cards of people, in the form in which WhatsApp takes and delivers them. Empty fields and entries
 * are left out.
 *
 * @param contacts each `{ name: { formatted_name, first_name, … }, phones: [{ phone, type, wa_id }], … }`
 * @throws InputError when there are none or more than 257, a name lacks its two parts, a birthday, an
 * e-mail address or a link cannot be one, or there is a field that WhatsApp does not know
 * @see https://docs.360dialog.com/docs/messaging/contacts-and-location-messages
 */
export function contactsContent(contacts: unknown[]): ContactsContent {
	requireCount('Contacts', 'contact', contacts.length, { max: MAX_CONTACTS });
	return {
		type: 'contacts',
		contacts: contacts.map((contact, index) => contactOf(`Contact ${index + 1}`, contact)),
	};
}

function contactOf(owner: string, value: unknown): Contact {
	const contact = requireKeys('Contacts', owner, value, KEYS);
	return {
		name: nameOf(owner, contact.name),
		...present({
			birthday: birthdayOf(owner, contact.birthday),
			org: textsOf('Organization', owner, contact.org, ORG_KEYS),
			phones: phones(owner, contact.phones),
			emails: emails(owner, contact.emails),
			urls: urls(owner, contact.urls),
			addresses: addresses(owner, contact.addresses),
		}),
	};
}

function nameOf(owner: string, value: unknown): Contact['name'] {
	const { formatted_name = '', ...parts } = textsOf('Name', owner, value, NAME_KEYS);
	const field = `Formatted Name of ${owner}`;
	if (formatted_name === '') {
		throw new InputError(
			field,
			`${field} is empty`,
			'Enter the whole name as the recipient shall see it, e.g. Dr. Ann Smith',
		);
	}
	if (Object.keys(parts).length === 0) {
		throw new InputError(
			`First Name of ${owner}`,
			`${owner} has no part of a name beside the formatted name`,
			'WhatsApp wants one more: enter the first or the last name too',
		);
	}
	return { formatted_name, ...parts };
}

function birthdayOf(owner: string, value: unknown): string | undefined {
	const { birthday } = textsOf('Birthday', owner, { birthday: value }, ['birthday']);
	if (birthday === undefined || isDate(birthday)) return birthday;
	const field = `Birthday of ${owner}`;
	throw new InputError(
		field,
		`${field} is not a date of the form YYYY-MM-DD: "${birthday.slice(0, 30)}"`,
		'Enter year, month and day with dashes, e.g. 1990-04-17',
	);
}

/** A day that the calendar has: JavaScript turns February 30 into March 2. */
function isDate(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Without what is undefined, an empty list or an empty object. */
function present<T extends object>(values: T): Partial<T> {
	const isThere = (value: unknown) =>
		typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : Boolean(value);
	return Object.fromEntries(
		Object.entries(values).filter(([, value]) => isThere(value)),
	) as Partial<T>;
}
