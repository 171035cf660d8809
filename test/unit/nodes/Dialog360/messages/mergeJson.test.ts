import { additionalParameters, mergeJson } from '../../../../../nodes/Dialog360/messages/mergeJson';
import { refusalOf } from '../../../support/thrown';

describe('mergeJson', () => {
	test('merges objects at every depth and replaces all else', () => {
		const base = { a: 1, b: { c: [1, 2], d: { e: 'x', f: 'y' } }, g: 'text' };
		const over = { a: 2, b: { c: [3], d: { f: 'z' } }, g: { h: 1 }, i: null };
		expect(mergeJson(base, over)).toEqual({
			a: 2,
			b: { c: [3], d: { e: 'x', f: 'z' } },
			g: { h: 1 },
			i: null,
		});
	});

	test('changes neither', () => {
		const base = { a: { b: 1 } };
		const over = { a: { c: 2 } };
		mergeJson(base, over);
		expect([base, over]).toEqual([{ a: { b: 1 } }, { a: { c: 2 } }]);
	});

	test('cannot reach the prototype of objects', () => {
		const over = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"p":1}}}');
		mergeJson({}, over);
		expect(({} as Record<string, unknown>).polluted).toBeUndefined();
		expect(({} as Record<string, unknown>).p).toBeUndefined();
	});
});

describe('additionalParameters', () => {
	test.each(['', '  ', undefined, '{}', {}])('takes %j as nothing', (json) => {
		expect(additionalParameters(json)).toEqual({});
	});

	test('reads a text and an object', () => {
		expect(additionalParameters('{"a":1}')).toEqual({ a: 1 });
		expect(additionalParameters({ a: 1 })).toEqual({ a: 1 });
	});

	test.each(['{', '[]', '1', '"x"', [], 1, true])('refuses %j', (json) => {
		expect(refusalOf(() => additionalParameters(json)).field).toBe('Additional Parameters');
	});
});
