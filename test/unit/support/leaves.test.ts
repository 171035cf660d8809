import { leaves, lostLeaves, withUniqueLeaves } from './leaves';

test('leaves are all values that hold no other, in order', () => {
	expect(leaves({ a: [1, { b: 'x' }], c: null, d: {}, e: [], f: false })).toEqual([
		1,
		'x',
		null,
		false,
	]);
	expect(leaves('x')).toEqual(['x']);
});

test('lostLeaves tells what went missing on the way', () => {
	expect(lostLeaves({ a: 1, b: 'x', c: [true] }, [{ z: 'x' }, true])).toEqual([1]);
	expect(lostLeaves({ a: 1 }, [{ b: 1 }])).toEqual([]);
	expect(lostLeaves({ a: '1' }, [{ a: 1 }])).toEqual(['1']);
});

test('withUniqueLeaves makes equal values differ and keeps the field', () => {
	expect(withUniqueLeaves({ field: 'x', a: 'x', b: ['x', 1, null] })).toEqual({
		field: 'x',
		a: 'x#2',
		b: ['x#3', 1.004, null],
	});
});
