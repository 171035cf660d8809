import type { INodeProperties } from 'n8n-workflow';

/** A list in a contact: its rows are forms of their own. */
function listField(
	[displayName, name]: [string, string],
	[noun, group]: [string, string],
	description: string,
	values: INodeProperties[],
): INodeProperties {
	return {
		displayName,
		name,
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: `Add ${noun}`,
		default: {},
		description,
		options: [{ displayName: noun, name: group, values }],
	};
}

const HOME = { name: 'Home', value: 'HOME' };
const WORK = { name: 'Work', value: 'WORK' };

const typeField = (options: Array<{ name: string; value: string }>, initial: string) =>
	({
		displayName: 'Type',
		name: 'type',
		type: 'options',
		default: initial,
		options: [...options].sort((a, b) => a.name.localeCompare(b.name)),
		description: 'What it is used for',
	}) satisfies INodeProperties;

const text = (
	displayName: string,
	name: string,
	example: string,
	description: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	placeholder: `e.g. ${example}`,
	description,
});

export const phonesField = listField(
	['Phones', 'phones'],
	['Phone', 'phone'],
	'The phone numbers of the person',
	[
		text('Phone', 'phone', '+49 170 1234567', 'The number, written as it shall be shown'),
		typeField(
			[HOME, WORK, { name: 'Main', value: 'MAIN' }, { name: 'Mobile', value: 'MOBILE' }],
			'MOBILE',
		),
		text(
			'WhatsApp ID',
			'waId',
			'491701234567',
			'Number with country code, if it is on WhatsApp. The recipient then gets a button to write to it.',
		),
	],
);

export const emailsField = listField(
	['Emails', 'emails'],
	['Email', 'email'],
	'The e-mail addresses of the person',
	[
		{
			displayName: 'Email',
			name: 'email',
			type: 'string',
			default: '',
			placeholder: 'e.g. name@email.com',
			description: 'Address of a mailbox',
		},
		typeField([HOME, WORK], 'WORK'),
	],
);

export const urlsField = listField(
	['Websites', 'urls'],
	['Website', 'url'],
	'The websites of the person',
	[
		text('URL', 'url', 'https://example.com', 'Address that begins with http:// or https://'),
		typeField([HOME, WORK], 'WORK'),
	],
);

export const addressesField = listField(
	['Addresses', 'addresses'],
	['Address', 'address'],
	'The postal addresses of the person',
	[
		text('Street', 'street', 'Pariser Platz 1', 'Street and house number'),
		text('City', 'city', 'Berlin', 'City or town'),
		text('State', 'state', 'BE', 'State or region'),
		text('ZIP Code', 'zip', '10117', 'Postal code'),
		text('Country', 'country', 'Germany', 'Name of the country'),
		text('Country Code', 'countryCode', 'de', 'Two letters, from ISO 3166'),
		typeField([HOME, WORK], 'HOME'),
	],
);
