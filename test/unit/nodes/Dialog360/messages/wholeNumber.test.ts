import { requireWholeNumber } from '../../../../../nodes/Dialog360/messages/wholeNumber';
import { refusalOf } from '../../../support/thrown';

describe('requireWholeNumber', () => {
	test.each([
		[1, 1],
		[10, 10],
		['1', 1],
		[' 7 ', 7],
	])('takes %j', (value, number) => {
		expect(requireWholeNumber('Days', value, { min: 1, max: 10 })).toBe(number);
	});

	test.each([
		0,
		11,
		'0',
		'11',
		1.5,
		'1.5',
		'',
		'x',
		'-1',
		NaN,
		Infinity,
		null,
		undefined,
		true,
		[1],
	])('refuses %j', (value) => {
		expect(refusalOf(() => requireWholeNumber('Days', value, { min: 1, max: 10 }))).toEqual({
			field: 'Days',
			message: 'Days must be a whole number from 1 to 10',
			fix: 'Enter e.g. 1',
		});
	});

	test('has no upper limit unless one is given', () => {
		expect(requireWholeNumber('Days', 1e15, { min: 6 })).toBe(1e15);
		expect(refusalOf(() => requireWholeNumber('Days', 5, { min: 6 })).message).toBe(
			'Days must be a whole number of at least 6',
		);
		expect(() => requireWholeNumber('Days', 2 ** 53, { min: 6 })).toThrow();
	});
});
