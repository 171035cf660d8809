import { InputError } from './inputError';
import { requireKeys } from './jsonInput';
import { requireUrl } from './limits';

type Texts<Key extends string> = Partial<Record<Key, string>>;

const PHONE_KEYS = ['phone', 'type', 'wa_id'] as const;
const EMAIL_KEYS = ['email', 'type'] as const;
const URL_KEYS = ['url', 'type'] as const;
const ADDRESS_KEYS = ['street', 'city', 'state', 'zip', 'country', 'country_code', 'type'] as const;

export type Phone = Texts<(typeof PHONE_KEYS)[number]>;
export type Email = Texts<(typeof EMAIL_KEYS)[number]>;
export type Url = Texts<(typeof URL_KEYS)[number]>;
export type Address = Texts<(typeof ADDRESS_KEYS)[number]>;

/**
 * The phone numbers of a contact, as they are written; with a WhatsApp ID the recipient gets a button
 * to write to that number.
 *
 * @throws InputError when a WhatsApp ID is not a number with country code
 */
export function phones(owner: string, value: unknown): Phone[] {
	return entries('Phone', owner, value, PHONE_KEYS)
		.filter(({ texts }) => texts.phone || texts.wa_id)
		.map(({ label, texts: { wa_id, ...texts } }) => ({
			...texts,
			...(wa_id ? { wa_id: whatsAppId(`WhatsApp ID of ${label}`, wa_id) } : {}),
		}));
}

/** @throws InputError when one cannot be an e-mail address */
export function emails(owner: string, value: unknown): Email[] {
	return entries('Email', owner, value, EMAIL_KEYS).flatMap(({ label, texts }) => {
		if (!texts.email) return [];
		if (/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(texts.email)) return [texts];
		throw new InputError(
			label,
			`${label} is not an e-mail address: "${texts.email.slice(0, 60)}"`,
			'Enter e.g. ann@example.com',
		);
	});
}

/** @throws InputError when one is no absolute http(s) URL */
export function urls(owner: string, value: unknown): Url[] {
	return entries('Website', owner, value, URL_KEYS).flatMap(({ label, texts }) =>
		texts.url ? [{ ...texts, url: requireUrl(label, texts.url) }] : [],
	);
}

export function addresses(owner: string, value: unknown): Address[] {
	return entries('Address', owner, value, ADDRESS_KEYS)
		.map(({ texts }) => texts)
		.filter((address) => ADDRESS_KEYS.some((key) => key !== 'type' && address[key]));
}

/**
 * The texts of an object under these keys, trimmed. Empty ones are left out, numbers become texts.
 *
 * @param noun what the object is, e.g. `Organization`
 * @param owner whose it is, e.g. `Contact 2`
 * @throws InputError when it is no object, has other keys, or a value is neither text nor number
 */
export function textsOf<Key extends string>(
	noun: string,
	owner: string,
	value: unknown,
	keys: readonly Key[],
): Texts<Key> {
	if (value === undefined || value === null || value === '') return {};
	const label = `${noun} of ${owner}`;
	const object = requireKeys(label, label, value, keys);
	const texts: Texts<Key> = {};
	for (const key of keys) {
		const text = textOf(label, key, object[key]);
		if (text !== '') texts[key] = text;
	}
	return texts;
}

function textOf(label: string, key: string, value: unknown): string {
	if (value === undefined || value === null) return '';
	if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
	throw new InputError(label, `"${key}" in ${label} must be a text`, 'Enter a text in quotes');
}

function entries<Key extends string>(
	noun: string,
	owner: string,
	value: unknown,
	keys: readonly Key[],
): Array<{ label: string; texts: Texts<Key> }> {
	if (value === undefined || value === null || value === '') return [];
	const list = Array.isArray(value) ? (value as unknown[]) : [value];
	return list.map((entry, index) => ({
		label: `${noun} ${index + 1} of ${owner}`,
		texts: textsOf(`${noun} ${index + 1}`, owner, entry, keys),
	}));
}

function whatsAppId(field: string, value: string): string {
	const digits = value.replace(/[\s+().-]/g, '');
	if (/^[1-9]\d{6,14}$/.test(digits)) return digits;
	throw new InputError(
		field,
		`${field} is not a phone number with country code: "${value.slice(0, 40)}"`,
		'Enter the digits with the country code, e.g. 491701234567',
	);
}
