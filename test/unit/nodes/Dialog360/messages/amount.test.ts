import {
	amount,
	decimal,
	optionalCents,
	requireCents,
} from '../../../../../nodes/Dialog360/messages/amount';
import { refusalOf } from '../../../support/thrown';

const FIX = 'Enter digits with a point and at most two decimal places, e.g. 1250 or 19.99';

describe('requireCents', () => {
	test.each([
		['0', 0],
		['0.01', 1],
		['0.1', 10],
		['.10', undefined],
		['1', 100],
		['19.99', 1999],
		[' 19.99\n', 1999],
		['1.150', 115],
		['1.10000000000000000000', 110],
		['90071992547409.91', 9007199254740991],
		[0, 0],
		[19.99, 1999],
		[1.15, 115],
		[8.2, 820],
		[4.35, 435],
		[1.1, 110],
		[0.1 + 0.2, 30],
		[19.99 * 3, 5997],
		[1234567.89, 123456789],
	])('reads %j as %j hundredths', (value, cents) => {
		if (cents === undefined) expect(() => requireCents('Amount', value)).toThrow();
		else expect(requireCents('Amount', value)).toBe(cents);
	});

	test('is exact for every amount up to 100, as a number and as a text', () => {
		for (let cents = 0; cents <= 10_000; cents++) {
			const text = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
			expect(requireCents('Amount', text)).toBe(cents);
			expect(requireCents('Amount', Number(text))).toBe(cents);
		}
	});

	test.each([
		'1.005',
		'19,99',
		'1,999.00',
		'1 000',
		'-1',
		'+1',
		'1e3',
		'0x10',
		'₹20',
		'19.',
		'abc',
		'90071992547409.92',
		'1'.repeat(60),
	])('refuses the text %j', (value) => {
		expect(refusalOf(() => requireCents('Tax', value))).toEqual({
			field: 'Tax',
			message: `Tax is not an amount: "${value.slice(0, 40)}"`,
			fix: FIX,
		});
	});

	test.each([1.005, 0.001, -0.01, -5, NaN, Infinity, 1e300])('refuses the number %d', (value) => {
		expect(refusalOf(() => requireCents('Tax', value)).message).toBe(
			`Tax is not an amount: "${value}"`,
		);
	});

	test.each(['', '  ', undefined, null, {}, [], true])('says that %j is empty', (value) => {
		expect(refusalOf(() => requireCents('Tax', value))).toEqual({
			field: 'Tax',
			message: 'Tax is empty',
			fix: FIX,
		});
	});
});

describe('optionalCents', () => {
	test.each(['', ' \n', undefined, null])('takes %j as nothing', (value) => {
		expect(optionalCents('Tax', value)).toBeUndefined();
	});

	test.each([
		['0', 0],
		[0, 0],
		['1.5', 150],
	])('reads %j', (value, cents) => {
		expect(optionalCents('Tax', value)).toBe(cents);
	});

	test.each(['x', {}, true])('refuses %j', (value) => {
		expect(refusalOf(() => optionalCents('Tax', value)).field).toBe('Tax');
	});
});

test('amount and decimal', () => {
	expect(amount(1999)).toEqual({ value: 1999, offset: 100 });
	expect([0, 5, 50, 1999, -1].map(decimal)).toEqual(['0.00', '0.05', '0.50', '19.99', '-0.01']);
});
