import { parseRecipient } from '../../../../../nodes/Dialog360/messages/recipient';
import { refusalOf } from '../../../support/thrown';

const GERMAN = '491701234567';
const EXAMPLE = 'Use the international form, e.g. +49 170 1234567';
const NOT_A_NUMBER_FIX = `${EXAMPLE}. A business-scoped user ID looks like DE.1502576394655843.`;

describe('a refusal', () => {
	test.each([
		['an empty text', ''],
		['spaces', ' \u00a0\t'],
		['direction marks alone', '\u200e\u200f'],
		['undefined', undefined],
		['null', null],
		['a list', ['491701234567']],
		['an object', { phone: GERMAN }],
		['a boolean', true],
	])('says that %s is empty', (_, written) => {
		expect(refusalOf(() => parseRecipient(written))).toEqual({
			field: 'To',
			message: 'To is empty',
			fix: `Enter a phone number or a business-scoped user ID. ${EXAMPLE}`,
		});
	});

	test.each([
		'0170 1234567',
		'(0)170 1234567',
		'(0170) 1234567',
		'+0170 1234567',
		'000491701234567',
		'0',
	])('says that %s has no country code', (written) => {
		expect(refusalOf(() => parseRecipient(written))).toEqual({
			field: 'To',
			message: `To has no country code: "${written}"`,
			fix: 'Replace the leading zero by the country code, e.g. +49 170 1234567 instead of 0170 1234567',
		});
	});

	test.each([
		['123456', 6],
		['+49', 2],
		['+1 415 55', 6],
		['1234567890123456', 16],
		['+49 170 1234567 491701234', 21],
	])('says that %s has too few or too many digits', (written, digits) => {
		expect(refusalOf(() => parseRecipient(written))).toEqual({
			field: 'To',
			message: `To has ${digits} digits: "${written}". Phone numbers have 7 to 15 with the country code`,
			fix: EXAMPLE,
		});
	});

	test.each([
		['letters', 'Ann'],
		['a number with an extension', '+49 170 1234567 ext. 5'],
		['two numbers', '+491701234567, +491701234568'],
		['an e-mail address', 'ann@example.com'],
		['a spreadsheet number', '4.91701E+11'],
		['a plus in the middle', '49+1701234567'],
		['two plus signs', '++491701234567'],
		['a plus alone', '+'],
		['dashes alone', '---'],
		['an unresolved expression', '{{ $json.phone }}'],
		['a group ID', 'Y2FwaV9ncm91cDox'],
		['an emoji', '📞'],
	])('says that %s is no recipient', (_, written) => {
		expect(refusalOf(() => parseRecipient(written))).toEqual({
			field: 'To',
			message: `To is neither a phone number nor a business-scoped user ID: "${written}"`,
			fix: NOT_A_NUMBER_FIX,
		});
	});

	test.each([0, NaN, Infinity, 1e21, -491701234567, 49170123456.7, 2 ** 53 + 2])(
		'says that the JavaScript number %d is no recipient, instead of dropping sign or point',
		(written) => {
			const { field, message, fix } = refusalOf(() => parseRecipient(written));
			expect({ field, fix }).toEqual({ field: 'To', fix: NOT_A_NUMBER_FIX });
			expect(message).toMatch(/^To is neither a phone number nor a business-scoped user ID: /);
			expect(message).toContain(String(written));
		},
	);

	test('shows 40 characters in full', () => {
		const written = 'x'.repeat(40);
		expect(refusalOf(() => parseRecipient(written)).message).toMatch(new RegExp(`"${written}"$`));
	});

	test('shortens a longer text', () => {
		const written = `x${'y'.repeat(100)}`;
		expect(refusalOf(() => parseRecipient(written)).message).toBe(
			`To is neither a phone number nor a business-scoped user ID: "x${'y'.repeat(39)}…"`,
		);
	});

	test('names the field that it was given', () => {
		expect(refusalOf(() => parseRecipient('', 'Block'))).toMatchObject({
			field: 'Block',
			message: 'Block is empty',
		});
		expect(refusalOf(() => parseRecipient('0170', 'Block'))).toMatchObject({
			field: 'Block',
			message: 'Block has no country code: "0170"',
		});
	});
});
