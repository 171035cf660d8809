import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { asObject, asRows } from '../scope';
import type { ItemScope } from '../scope';
import { addressesField, emailsField, phonesField, urlsField } from './contactListFields';

export const contactsExample =
	'[\n  {\n    "name": { "formatted_name": "Ann Smith", "first_name": "Ann" },\n    "phones": [{ "phone": "+49 170 1234567", "type": "MOBILE", "wa_id": "491701234567" }]\n  }\n]';

const text = (displayName: string, name: string, example: string, description: string) =>
	({
		displayName,
		name,
		type: 'string',
		default: '',
		placeholder: `e.g. ${example}`,
		description,
	}) satisfies INodeProperties;

const moreField: INodeProperties = {
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: [
		addressesField,
		text('Birthday', 'birthday', '1990-04-17', 'Year, month and day with dashes'),
		text('Company', 'company', 'Example Ltd', 'Where the person works'),
		text('Department', 'department', 'Sales', 'Part of the company'),
		emailsField,
		text('Job Title', 'jobTitle', 'Manager', 'What the person is in the company'),
		text('Middle Name', 'middleName', 'Mary', 'Name between the first and the last'),
		text('Name Prefix', 'prefix', 'Dr.', 'What stands before the name'),
		text('Name Suffix', 'suffix', 'Jr.', 'What stands after the name'),
		urlsField,
	],
};

export const contactForm: INodeProperties = {
	displayName: 'Contacts',
	name: 'contacts',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true, maxAllowedFields: 257 },
	placeholder: 'Add Contact',
	default: { contact: [{ formattedName: '', firstName: '', lastName: '' }] },
	description: 'Up to 257 contacts. Each needs the formatted name and one more part of the name.',
	options: [
		{
			displayName: 'Contact',
			name: 'contact',
			values: [
				text('Formatted Name', 'formattedName', 'Dr. Ann Smith', 'The whole name, as it is shown'),
				text('First Name', 'firstName', 'Ann', 'Given name'),
				text('Last Name', 'lastName', 'Smith', 'Family name'),
				phonesField,
				moreField,
			],
		},
	],
};

/** The contacts of the form, in WhatsApp's form. */
export function formContacts(scope: ItemScope): IDataObject[] {
	return scope.rows('contacts', 'contact').map((contact) => {
		const more = asObject(contact.additionalFields);
		return {
			name: {
				formatted_name: contact.formattedName,
				first_name: contact.firstName,
				last_name: contact.lastName,
				middle_name: more.middleName,
				prefix: more.prefix,
				suffix: more.suffix,
			},
			birthday: more.birthday,
			org: { company: more.company, department: more.department, title: more.jobTitle },
			phones: asRows(asObject(contact.phones).phone).map(({ phone, type, waId }) => ({
				phone,
				type,
				wa_id: waId,
			})),
			emails: asRows(asObject(more.emails).email),
			urls: asRows(asObject(more.urls).url),
			addresses: asRows(asObject(more.addresses).address).map(({ countryCode, ...address }) => ({
				...address,
				country_code: countryCode,
			})),
		};
	});
}
