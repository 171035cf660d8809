import {
	isPlainObject,
	jsonList,
	jsonObject,
	requireKeys,
} from '../../../../../nodes/Dialog360/messages/jsonInput';
import { refusalOf } from '../../../support/thrown';

const FIX = 'Enter e.g. [1]';

describe('jsonList', () => {
	test.each([
		['[1, "a"]', [1, 'a']],
		[' [] ', []],
		[[{ a: 1 }], [{ a: 1 }]],
		['{ "a": 1 }', [{ a: 1 }]],
		[{ a: 1 }, [{ a: 1 }]],
		['', []],
		['  ', []],
		['null', []],
		[null, []],
		[undefined, []],
	])('%j is a list', (json, list) => {
		expect(jsonList('Rows', json, FIX)).toEqual(list);
	});

	test.each([
		['"a"', 'a string'],
		['1', 'a number'],
		[true, 'a boolean'],
	])('%j is none', (json, what) => {
		expect(refusalOf(() => jsonList('Rows', json, FIX))).toEqual({
			field: 'Rows',
			message: `Rows is ${what}, and must be a JSON list`,
			fix: FIX,
		});
	});

	test('that is not JSON is refused with the reason', () => {
		expect(refusalOf(() => jsonList('Rows', '[1,', FIX))).toMatchObject({
			field: 'Rows',
			message: expect.stringMatching(/^Rows is not valid JSON: /),
			fix: FIX,
		});
	});
});

describe('jsonObject', () => {
	test.each([
		['{ "a": 1 }', { a: 1 }],
		[{ a: 1 }, { a: 1 }],
		['', {}],
		['null', {}],
		[undefined, {}],
		[null, {}],
	])('%j is an object', (json, object) => {
		expect(jsonObject('Data', json, FIX)).toEqual(object);
	});

	test.each([
		['[]', 'a list'],
		['"a"', 'a string'],
		[1, 'a number'],
	])('%j is none', (json, what) => {
		expect(refusalOf(() => jsonObject('Data', json, FIX))).toEqual({
			field: 'Data',
			message: `Data is ${what}, and must be a JSON object`,
			fix: FIX,
		});
	});

	test('that is not JSON is refused', () => {
		expect(refusalOf(() => jsonObject('Data', '{a}', FIX)).message).toMatch(/^Data is not valid/);
	});
});

describe('requireKeys', () => {
	test('hands the object back', () => {
		const row = { id: '1' };
		expect(requireKeys('Sections', 'Row 1', row, ['id', 'title'])).toBe(row);
	});

	test('names a key that it does not know', () => {
		expect(
			refusalOf(() => requireKeys('Sections', 'Row 1', { id: '1', name: 'x' }, ['id', 'title'])),
		).toEqual({
			field: 'Sections',
			message: 'Row 1 has a field "name" that WhatsApp does not know',
			fix: 'It takes an object with id, title. Remove the others.',
		});
	});

	test.each([
		['text', 'a string'],
		[[], 'a list'],
		[null, 'empty'],
	])('refuses %j', (value, what) => {
		expect(refusalOf(() => requireKeys('Sections', 'Row 1', value, ['id'])).message).toBe(
			`Row 1 is ${what}, and must be an object`,
		);
	});
});

test.each([
	[{}, true],
	[[], false],
	[null, false],
	['', false],
])('isPlainObject(%j) is %j', (value, expected) => {
	expect(isPlainObject(value)).toBe(expected);
});
