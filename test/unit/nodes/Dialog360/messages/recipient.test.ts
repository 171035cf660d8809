import { parseRecipient } from '../../../../../nodes/Dialog360/messages/recipient';
import { refusalOf } from '../../../support/thrown';

const GERMAN = '491701234567';
const NOT_A_NUMBER_FIX =
	'Use the international form, e.g. +49 170 1234567. A business-scoped user ID looks like DE.1502576394655843.';
const phone = (digits: string) => ({ kind: 'phone', phone: digits });
const bsuid = (userId: string) => ({ kind: 'bsuid', userId });

describe('a phone number', () => {
	test.each([
		['plain digits', '491701234567'],
		['with plus', '+491701234567'],
		['with 00', '00491701234567'],
		['in groups', '+49 170 1234567'],
		['in groups after 00', '0049 170 123 45 67'],
		['with brackets', '+49 (170) 1234567'],
		['with a bracketed country code', '(+49) 170 1234567'],
		['with a bracketed 00', '(0049) 170 1234567'],
		['with dashes', '+49-170-123-4567'],
		['with dots', '+49.170.123.45.67'],
		['with slashes', '+49 170/1234567'],
		['with a backslash', '+49 170\\1234567'],
		['with square brackets', '[+49] 170 1234567'],
		['with a trunk zero', '+49 (0)170 1234567'],
		['with a spaced trunk zero', '+49 (0) 170 1234567'],
		['with a trunk zero after 00', '0049 (0)170 1234567'],
		['with a trunk zero close by', '+49(0)170/123-4567'],
		['with a space inside the trunk zero', '+49 ( 0 ) 170 1234567'],
		['with spaces around', '  +49 170 1234567 '],
		['with a line break after', '+49 170 1234567\r\n'],
		['with tabs', '+49\t170\t1234567'],
		['with no-break spaces', '+49\u00a0170\u00a01234567'],
		['with thin spaces', '+49\u2009170\u20091234567'],
		['with narrow no-break spaces', '+49\u202f170\u202f1234567'],
		['with figure spaces', '+49\u2007170\u20071234567'],
		['with ideographic spaces', '+49\u3000170\u30001234567'],
		['with zero width spaces', '+49\u200b170\u200b1234567'],
		['with a word joiner', '+49\u2060170\u20601234567'],
		['with a soft hyphen', '+49170\u00ad1234567'],
		['with a byte order mark', '\ufeff+491701234567'],
		['with hyphens', '+49\u2010170\u20101234567'],
		['with no-break hyphens', '+49\u2011170\u20111234567'],
		['with figure dashes', '+49\u2012170\u20121234567'],
		['with en dashes', '+49\u2013170\u20131234567'],
		['with em dashes', '+49\u2014170\u20141234567'],
		['with minus signs', '+49\u2212170\u22121234567'],
		['with full-width hyphens', '+49\uff0d170\uff0d1234567'],
		['with small hyphens', '+49\ufe63170\ufe631234567'],
		['between left-to-right marks', '\u200e+49 170 1234567\u200e'],
		['between embedding marks', '\u202a+49 170 1234567\u202c'],
		['between isolates', '\u2066+49 170 1234567\u2069'],
		['after a right-to-left mark', '\u200f491701234567'],
		['after an Arabic letter mark', '\u061c491701234567'],
		['in full-width digits', '＋４９１７０１２３４５６７'],
		['in full-width digits with brackets', '＋４９（０）１７０　１２３４５６７'],
		['in mathematical digits', '+𝟒𝟗𝟏𝟕𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕'],
	])('%s', (_, written) => {
		expect(parseRecipient(written)).toEqual(phone(GERMAN));
	});

	test.each([
		['a dash before the trunk zero', '+49-(0)170-1234567'],
		['a dot before the trunk zero', '+49.(0)170.1234567'],
		['a slash before the trunk zero', '+49/(0)170/1234567'],
		['a bracketed country code before the trunk zero', '(+49)(0)170 1234567'],
		['square brackets round the trunk zero', '+49 [0] 170 1234567'],
	])('%s is dropped too', (_, written) => {
		expect(parseRecipient(written)).toEqual(phone(GERMAN));
	});

	test.each([
		[491701234567, GERMAN],
		[4.91701234567e11, GERMAN],
		[14155552671, '14155552671'],
		[6834002, '6834002'],
		[999999999999999, '999999999999999'],
	])('a JavaScript number %d', (written, digits) => {
		expect(parseRecipient(written)).toEqual(phone(digits));
	});

	test.each([
		['+1 (415) 555-2671', '14155552671'],
		['1-415-555-2671', '14155552671'],
		['+44 (0)20 7946 0958', '442079460958'],
		['+44 20 7946 0958', '442079460958'],
		['+55 11 4673-3492', '551146733492'],
		['+39 06 698 12345', '390669812345'],
		['+33 (0)1 23 45 67 89', '33123456789'],
		['+86 138 0013 8000', '8613800138000'],
		['+7 (495) 123-45-67', '74951234567'],
		['00 41 44 668 18 00', '41446681800'],
	])('%s', (written, digits) => {
		expect(parseRecipient(written)).toEqual(phone(digits));
	});

	test('may have 7 to 15 digits', () => {
		for (let length = 7; length <= 15; length++) {
			const digits = '4'.repeat(length);
			expect(parseRecipient(`+${digits}`)).toEqual(phone(digits));
		}
	});

	test('keeps its digits whatever stands between them', () => {
		const between = [
			' ',
			'\u00a0',
			'\u2009',
			'\u202f',
			'-',
			'\u2011',
			'\u2013',
			'.',
			'/',
			'\u200e',
		];
		for (const separator of between) {
			for (let at = 2; at < GERMAN.length; at++) {
				const written = `+${GERMAN.slice(0, at)}${separator}${GERMAN.slice(at)}`;
				expect(parseRecipient(written)).toEqual(phone(GERMAN));
			}
		}
	});

	test('reads its own result as the same again', () => {
		expect(parseRecipient(GERMAN)).toEqual(parseRecipient('+49 (0)170 123\u20114567'));
	});
});

describe('a business-scoped user ID', () => {
	test.each([
		['of the documentation', 'BR.1502576394655843'],
		['with letters', 'US.a1B2c3'],
		['of one character', 'DE.1'],
		['of 128 characters', `DE.${'9'.repeat(128)}`],
		['of a parent', 'US.ENT.11815799212886844830'],
		['of a parent with 128 characters', `US.ENT.${'a'.repeat(128)}`],
	])('%s', (_, written) => {
		expect(parseRecipient(written)).toEqual(bsuid(written));
	});

	test.each([
		' DE.1502576394655843\n',
		'\u200eDE.1502576394655843\u200e',
		'ＤＥ．１５０２５７６３９４６５５８４３',
	])('pasted as %j', (written) => {
		expect(parseRecipient(written)).toEqual(bsuid('DE.1502576394655843'));
	});

	test.each([
		'de.1502576394655843',
		'DEU.1502576394655843',
		'D.1502576394655843',
		'DE1502576394655843',
		'DE.',
		'DE.1502-5763',
		'US.ENT.',
		'US.ent.123',
		'US.ENT.12.34',
		`DE.${'9'.repeat(129)}`,
		`US.ENT.${'9'.repeat(129)}`,
	])('%s is none', (written) => {
		const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written;
		expect(refusalOf(() => parseRecipient(written))).toEqual({
			field: 'To',
			message: `To is neither a phone number nor a business-scoped user ID: "${shown}"`,
			fix: NOT_A_NUMBER_FIX,
		});
	});
});
