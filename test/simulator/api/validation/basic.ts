import {
	all,
	boolean,
	byField,
	httpUrl,
	invalid,
	isObject,
	list,
	number,
	object,
	oneOf,
	optional,
	required,
	text,
} from './check';
import type { Rule } from './check';

/** Text, location, contacts, reaction, pin (API reference 2.2 and 2.6). */

export const textMessage = object({
	body: required(text({ max: 4096 })),
	preview_url: optional(boolean),
});

export const location = object({
	latitude: required(number({ min: -90, max: 90, asText: true })),
	longitude: required(number({ min: -180, max: 180, asText: true })),
	name: optional(text({ mayBeEmpty: true })),
	address: optional(text({ mayBeEmpty: true })),
});

/** An empty emoji takes the reaction back. */
export const reaction = object({
	message_id: required(text()),
	emoji: required(text({ mayBeEmpty: true })),
});

const free = optional(text({ mayBeEmpty: true }));
const NAME_PARTS = ['first_name', 'last_name', 'middle_name', 'prefix', 'suffix'];

const contactName: Rule = all(
	object({
		formatted_name: required(text()),
		...Object.fromEntries(NAME_PARTS.map((part) => [part, free])),
	}),
	(value, path) =>
		isObject(value) && NAME_PARTS.some((part) => value[part])
			? undefined
			: invalid(path, `needs one of ${NAME_PARTS.join(', ')} beside formatted_name`),
);

const contact = object({
	name: required(contactName),
	birthday: optional(text({ like: /^\d{4}-\d{2}-\d{2}$/ })),
	org: optional(object({ company: free, department: free, title: free })),
	phones: optional(list(object({ phone: free, type: free, wa_id: free }), { min: 0 })),
	emails: optional(list(object({ email: free, type: free }), { min: 0 })),
	urls: optional(list(object({ url: optional(httpUrl), type: free }), { min: 0 })),
	addresses: optional(
		list(
			object({
				street: free,
				city: free,
				state: free,
				zip: free,
				country: free,
				country_code: free,
				type: free,
			}),
			{ min: 0 },
		),
	),
});

export const contacts = list(contact, { max: 257 });

/** Pinning ends after 1 to 30 days; taking a pin away has no days. */
export const pin = byField('type', {
	pin: object({
		type: required(oneOf('pin')),
		message_id: required(text()),
		expiration_days: required(number({ min: 1, max: 30, whole: true })),
	}),
	unpin: object({ type: required(oneOf('unpin')), message_id: required(text()) }),
});
