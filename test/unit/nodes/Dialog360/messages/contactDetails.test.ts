import {
	addresses,
	emails,
	phones,
	textsOf,
	urls,
} from '../../../../../nodes/Dialog360/messages/contactDetails';
import { refusalOf } from '../../../support/thrown';

const OWNER = 'Contact 1';

describe('phones', () => {
	test('stay as they are written', () => {
		const list = [{ phone: '+1 (940) 555-1234', type: 'HOME' }, { phone: '0800 CALL' }];
		expect(phones(OWNER, list)).toEqual(list);
	});

	test('have a WhatsApp ID of digits', () => {
		expect(phones(OWNER, [{ phone: '1', wa_id: '+49 (170) 123-4567' }])).toEqual([
			{ phone: '1', wa_id: '491701234567' },
		]);
		expect(phones(OWNER, [{ wa_id: 491701234567 }])).toEqual([{ wa_id: '491701234567' }]);
	});

	test.each(['0170 1234567', '123456', '1234567890123456', 'ann'])(
		'refuse the WhatsApp ID %s',
		(wa_id) => {
			expect(refusalOf(() => phones(OWNER, [{ phone: '' }, { wa_id }]))).toEqual({
				field: 'WhatsApp ID of Phone 2 of Contact 1',
				message: `WhatsApp ID of Phone 2 of Contact 1 is not a phone number with country code: "${wa_id}"`,
				fix: 'Enter the digits with the country code, e.g. 491701234567',
			});
		},
	);

	test.each(['1234567', '123456789012345'])('take the WhatsApp ID %s', (wa_id) => {
		expect(phones(OWNER, [{ wa_id }])).toEqual([{ wa_id }]);
	});

	test.each([undefined, null, '', [], [{}], [{ phone: ' ', type: 'HOME' }]])(
		'leave out %j',
		(list) => {
			expect(phones(OWNER, list)).toEqual([]);
		},
	);

	test('may be a single one', () => {
		expect(phones(OWNER, { phone: '1' })).toEqual([{ phone: '1' }]);
	});
});

describe('emails', () => {
	test.each(['test@fb.com', 'a+b@x.co.uk', 'ü@münchen.de'])('take %s', (email) => {
		expect(emails(OWNER, [{ email: ` ${email} `, type: 'WORK' }])).toEqual([
			{ email, type: 'WORK' },
		]);
	});

	test.each(['ann', 'ann@', '@x.y', 'a b@x.y', 'a@b', 'a@@b.c', 'a@b.', 'a@b.c, d@e.f'])(
		'refuse %s',
		(email) => {
			expect(refusalOf(() => emails(OWNER, [{ email }]))).toEqual({
				field: 'Email 1 of Contact 1',
				message: `Email 1 of Contact 1 is not an e-mail address: "${email}"`,
				fix: 'Enter e.g. ann@example.com',
			});
		},
	);

	test('leave out one with nothing but a type', () => {
		expect(emails(OWNER, [{ email: '', type: 'WORK' }])).toEqual([]);
	});
});

describe('urls', () => {
	test('take web addresses', () => {
		expect(urls(OWNER, [{ url: ' https://x.y ', type: 'HOME' }, { type: 'HOME' }])).toEqual([
			{ url: 'https://x.y', type: 'HOME' },
		]);
	});

	test.each(['www.x.y', 'ftp://x.y', 'https://x'])('refuse %s', (url) => {
		expect(refusalOf(() => urls(OWNER, [{ url }]))).toMatchObject({
			field: 'Website 1 of Contact 1',
			message: `Website 1 of Contact 1 is not a web address: "${url}"`,
		});
	});
});

test('addresses leave out what is empty', () => {
	expect(
		addresses(OWNER, [
			{ street: '', city: 'Berlin', zip: 10117, country_code: 'de', type: 'WORK' },
			{ street: ' ', type: 'HOME' },
		]),
	).toEqual([{ city: 'Berlin', zip: '10117', country_code: 'de', type: 'WORK' }]);
});

describe('textsOf', () => {
	const texts = (value: unknown) => textsOf('Organization', OWNER, value, ['company', 'title']);

	test('refuses other keys', () => {
		expect(refusalOf(() => texts({ name: 'x' })).message).toBe(
			'Organization of Contact 1 has a field "name" that WhatsApp does not know',
		);
	});

	test.each(['text', []])('refuses %j', (value) => {
		expect(refusalOf(() => texts(value)).message).toMatch(/must be an object$/);
	});

	test.each([true, {}, ['x']])('refuses the value %j', (title) => {
		expect(refusalOf(() => texts({ title }))).toEqual({
			field: 'Organization of Contact 1',
			message: '"title" in Organization of Contact 1 must be a text',
			fix: 'Enter a text in quotes',
		});
	});
});
