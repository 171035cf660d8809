import type { IExecuteFunctions } from 'n8n-workflow';
import { contactsContent } from '../../../../../../nodes/Dialog360/messages/contacts';
import {
	contactsExample,
	formContacts,
} from '../../../../../../nodes/Dialog360/operations/message/contactFields';
import { itemScope } from '../../../../../../nodes/Dialog360/operations/scope';

/** Connection, run and item: none of them is asked for. */
const REST = [{}, {}, 0] as unknown as [
	Parameters<typeof itemScope>[1],
	Parameters<typeof itemScope>[2],
	number,
];

function contactsOf(contact: unknown[]) {
	const context = { getNodeParameter: () => ({ contact }) } as unknown as IExecuteFunctions;
	const scope = itemScope(context, ...REST);
	return contactsContent(formContacts(scope)).contacts;
}

describe('formContacts', () => {
	test('reads every field of the form', () => {
		expect(
			contactsOf([
				{
					formattedName: 'Dr John D. Smith Jr',
					firstName: 'John',
					lastName: 'Smith',
					phones: { phone: [{ phone: '+1 650', type: 'WORK', waId: '16505551234' }] },
					additionalFields: {
						middleName: 'D.',
						prefix: 'Dr',
						suffix: 'Jr',
						birthday: '2012-08-18',
						company: 'WhatsApp',
						department: 'Design',
						jobTitle: 'Manager',
						emails: { email: [{ email: 'test@fb.com', type: 'WORK' }] },
						urls: { url: [{ url: 'https://www.facebook.com', type: 'WORK' }] },
						addresses: {
							address: [
								{
									street: '1 Hacker Way',
									city: 'Menlo Park',
									state: 'CA',
									zip: '94025',
									country: 'United States',
									countryCode: 'us',
									type: 'HOME',
								},
							],
						},
					},
				},
			]),
		).toEqual([
			{
				name: {
					formatted_name: 'Dr John D. Smith Jr',
					first_name: 'John',
					last_name: 'Smith',
					middle_name: 'D.',
					prefix: 'Dr',
					suffix: 'Jr',
				},
				birthday: '2012-08-18',
				org: { company: 'WhatsApp', department: 'Design', title: 'Manager' },
				phones: [{ phone: '+1 650', type: 'WORK', wa_id: '16505551234' }],
				emails: [{ email: 'test@fb.com', type: 'WORK' }],
				urls: [{ url: 'https://www.facebook.com', type: 'WORK' }],
				addresses: [
					{
						street: '1 Hacker Way',
						city: 'Menlo Park',
						state: 'CA',
						zip: '94025',
						country: 'United States',
						country_code: 'us',
						type: 'HOME',
					},
				],
			},
		]);
	});

	test('leaves out what was not filled in', () => {
		const empty = { phones: {}, additionalFields: { emails: { email: [{ type: 'WORK' }] } } };
		expect(
			contactsOf([{ formattedName: 'Ann', firstName: 'Ann', lastName: '', ...empty }]),
		).toEqual([{ name: { formatted_name: 'Ann', first_name: 'Ann' } }]);
	});
});

test('the example is one that WhatsApp takes', () => {
	expect(contactsContent(JSON.parse(contactsExample) as unknown[]).contacts).toEqual(
		JSON.parse(contactsExample),
	);
});
