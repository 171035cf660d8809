import {
	first,
	firstNumber,
	object,
	objects,
	objectsIn,
	yesOrNo,
} from '../../../../../nodes/Dialog360/inbound/json';

/** What cannot be made a text or a number. */
const HOSTILE = { toString: 1, valueOf: 1 };

test.each<[unknown[], string | null]>([
	[['a', 'b'], 'a'],
	[['', null, undefined, 'b'], 'b'],
	[[16505551234], '16505551234'],
	[[0], '0'],
	[[NaN, true, {}, [], HOSTILE], null],
	[[], null],
])('the first text of %j', (values, expected) => {
	expect(first(...values)).toBe(expected);
});

test.each<[unknown[], number | null]>([
	[[1, 2], 1],
	[['1.5'], 1.5],
	[['', ' ', 'x', null, true, [], HOSTILE, 7], 7],
	[[Infinity, '1e999'], null],
	[[0], 0],
])('the first number of %j', (values, expected) => {
	expect(firstNumber(...values)).toBe(expected);
});

test('only objects are looked into', () => {
	for (const value of [null, undefined, 'x', 7, true, ['x']]) expect(object(value)).toEqual({});
	expect(object({ a: 1 })).toEqual({ a: 1 });
});

test('a list is only taken apart when all in it are objects', () => {
	expect(objects([{ a: 1 }])).toEqual([{ a: 1 }]);
	for (const value of [[], [null], [{}, 'x'], {}, 'x', null])
		expect(objects(value)).toBeUndefined();
	expect(objectsIn([null, { a: 1 }, 'x', []])).toEqual([{ a: 1 }]);
	expect(objectsIn({})).toEqual([]);
});

test('yes, no, or neither', () => {
	expect([true, false, 'true', 1, null].map(yesOrNo)).toEqual([true, false, null, null, null]);
});
