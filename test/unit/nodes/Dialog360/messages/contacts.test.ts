import { contactsContent } from '../../../../../nodes/Dialog360/messages/contacts';
import { refusalOf } from '../../../support/thrown';

const NAME = { formatted_name: 'John Smith', first_name: 'John' };
const only = (contact: unknown) => contactsContent([contact]).contacts[0];
const refusal = (contact: unknown) => refusalOf(() => contactsContent([contact]));

describe('contactsContent', () => {
	test("sends Meta's example as it is", () => {
		const contact = {
			name: {
				formatted_name: 'John Smith',
				first_name: 'John',
				last_name: 'Smith',
				middle_name: 'D.',
				prefix: 'Dr',
				suffix: 'Jr',
			},
			birthday: '2012-08-18',
			org: { company: 'WhatsApp', department: 'Design', title: 'Manager' },
			phones: [
				{ phone: '+1 (940) 555-1234', type: 'HOME' },
				{ phone: '+1 (650) 555-1234', type: 'WORK', wa_id: '16505551234' },
			],
			emails: [
				{ email: 'test@fb.com', type: 'WORK' },
				{ email: 'test@whatsapp.com', type: 'HOME' },
			],
			urls: [
				{ url: 'https://www.facebook.com', type: 'WORK' },
				{ url: 'https://www.whatsapp.com', type: 'HOME' },
			],
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
		};
		expect(contactsContent([contact])).toEqual({ type: 'contacts', contacts: [contact] });
	});

	test('leaves out what is empty', () => {
		const name = { ...NAME, last_name: ' ', middle_name: null, prefix: '', suffix: undefined };
		const empty = { birthday: '', org: { company: '' }, phones: [], emails: null, urls: [{}] };
		const addresses = [{ street: '', type: 'HOME' }];
		expect(only({ name, ...empty, addresses })).toEqual({ name: NAME });
	});

	test('leaves out what WhatsApp adds to contacts that somebody sent', () => {
		expect(only({ name: NAME, origin: 'other' })).toEqual({ name: NAME });
	});

	test('trims texts and writes numbers as texts', () => {
		expect(only({ name: { formatted_name: ' 007 ', last_name: 7 } })).toEqual({
			name: { formatted_name: '007', last_name: '7' },
		});
	});

	test('takes 257 contacts, and refuses 258', () => {
		const many = (count: number) => contactsContent(Array<unknown>(count).fill({ name: NAME }));
		expect(many(257).contacts).toHaveLength(257);
		expect(refusalOf(() => many(258))).toMatchObject({
			field: 'Contacts',
			message: 'Contacts has 258 contacts, and WhatsApp wants 1 to 257',
		});
		expect(refusalOf(() => many(0)).message).toBe(
			'Contacts has 0 contacts, and WhatsApp wants 1 to 257',
		);
	});

	test.each([
		['a string', 'Ann'],
		['a list', []],
		['empty', null],
	])('refuses %s instead of a contact', (what, contact) => {
		expect(refusal(contact).message).toBe(`Contact 1 is ${what}, and must be an object`);
	});

	test('refuses what WhatsApp does not know', () => {
		expect(refusal({ name: NAME, phone: '1' })).toEqual({
			field: 'Contacts',
			message: 'Contact 1 has a field "phone" that WhatsApp does not know',
			fix: 'It takes an object with name, birthday, org, phones, emails, urls, addresses, origin. Remove the others.',
		});
		expect(refusal({ name: { ...NAME, nick: 'J' } }).message).toBe(
			'Name of Contact 1 has a field "nick" that WhatsApp does not know',
		);
	});
});

describe('the name', () => {
	test.each([undefined, null, {}, { formatted_name: ' ', first_name: 'John' }])(
		'%j lacks the formatted name',
		(name) => {
			expect(refusalOf(() => contactsContent([{ name: NAME }, { name }]))).toEqual({
				field: 'Formatted Name of Contact 2',
				message: 'Formatted Name of Contact 2 is empty',
				fix: 'Enter the whole name as the recipient shall see it, e.g. Dr. Ann Smith',
			});
		},
	);

	test.each(['first_name', 'last_name', 'middle_name', 'prefix', 'suffix'])(
		'has enough with %s',
		(part) => {
			const name = { formatted_name: 'John', [part]: 'J' };
			expect(only({ name })).toEqual({ name });
		},
	);

	test('needs one more part', () => {
		expect(refusal({ name: { formatted_name: 'John', last_name: '' } })).toEqual({
			field: 'First Name of Contact 1',
			message: 'Contact 1 has no part of a name beside the formatted name',
			fix: 'WhatsApp wants one more: enter the first or the last name too',
		});
	});
});

describe('the birthday', () => {
	test.each(['1990-04-17', '2012-02-29', '1899-12-31'])('%s is taken', (birthday) => {
		expect(only({ name: NAME, birthday })).toEqual({ name: NAME, birthday });
	});

	test.each([
		'17.04.1990',
		'1990-4-17',
		'1990-13-01',
		'2013-02-29',
		'1990-04-31',
		'1990-04-17T00:00',
		'19900417',
	])('%s is refused', (birthday) => {
		expect(refusal({ name: NAME, birthday })).toEqual({
			field: 'Birthday of Contact 1',
			message: `Birthday of Contact 1 is not a date of the form YYYY-MM-DD: "${birthday}"`,
			fix: 'Enter year, month and day with dashes, e.g. 1990-04-17',
		});
	});
});
