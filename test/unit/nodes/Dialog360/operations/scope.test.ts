import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { NumberConnection } from '../../../../../nodes/Dialog360/api/client';
import { runScope } from '../../../../../nodes/Dialog360/operations/runScope';
import { asText, itemScope, output } from '../../../../../nodes/Dialog360/operations/scope';
import { fakeApi } from '../../../support/apiContext';

const CONNECTION: NumberConnection = {
	hosting: 'sandbox',
	baseUrl: 'https://waba-sandbox.360dialog.io',
	number: 'one',
};

function scopeOf(items: IDataObject[], itemIndex: number) {
	const { context, requests } = fakeApi([{ body: { ok: true } }]);
	const getNodeParameter = (name: string, index: number, fallback: unknown) =>
		items[index]?.[name] ?? fallback;
	const execute = { ...context, getNodeParameter } as unknown as IExecuteFunctions;
	const run = runScope(execute, { perSecond: 0, parallel: 1, retries: 0 });
	return { scope: itemScope(execute, CONNECTION, run, itemIndex), requests };
}

describe('asText', () => {
	test.each([
		['', ''],
		[' a ', ' a '],
		[0, '0'],
		[491701234567, '491701234567'],
		[1.5, '1.5'],
		[true, 'true'],
		[false, 'false'],
		[undefined, ''],
		[null, ''],
		[{}, ''],
		[['a'], ''],
	])('%j is %j', (value, expected) => {
		expect(asText(value)).toBe(expected);
	});
});

describe('itemScope', () => {
	const items = [
		{ a: 'first', flag: true, options: { x: 1 } },
		{ a: 7, flag: 'true', options: null },
	];

	test('reads the parameters of its own item', () => {
		expect(scopeOf(items, 0).scope.text('a')).toBe('first');
		expect(scopeOf(items, 1).scope.text('a')).toBe('7');
		expect(scopeOf(items, 1).scope.value('a')).toBe(7);
	});

	test('takes only true for true', () => {
		expect(scopeOf(items, 0).scope.boolean('flag')).toBe(true);
		expect(scopeOf(items, 1).scope.boolean('flag')).toBe(false);
		expect(scopeOf(items, 0).scope.boolean('missing')).toBe(false);
	});

	test('has an empty collection where there is none', () => {
		expect(scopeOf(items, 0).scope.collection('options')).toEqual({ x: 1 });
		expect(scopeOf(items, 1).scope.collection('options')).toEqual({});
		expect(scopeOf(items, 0).scope.collection('missing')).toEqual({});
	});

	test('has an empty text and no value for a parameter that is missing', () => {
		expect(scopeOf(items, 0).scope.text('missing')).toBe('');
		expect(scopeOf(items, 0).scope.value('missing')).toBeNull();
	});

	test('calls the API of its connection', async () => {
		const { scope, requests } = scopeOf(items, 0);
		expect(scope.connection).toBe(CONNECTION);
		expect(await scope.call({ method: 'GET', path: '/v1/x' })).toEqual({ ok: true });
		expect(requests).toMatchObject([
			{ method: 'GET', url: 'https://waba-sandbox.360dialog.io/v1/x' },
		]);
	});
});

test('output is one item', () => {
	expect(output({ a: 1 })).toEqual([{ json: { a: 1 } }]);
});
