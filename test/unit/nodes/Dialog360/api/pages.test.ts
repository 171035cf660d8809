import type { IDataObject } from 'n8n-workflow';
import { UnreachableError } from '../../../../../nodes/Dialog360/api/errors';
import { entriesOf, fetchPage, listIn, pagesOf } from '../../../../../nodes/Dialog360/api/pages';
import { scriptedCall } from '../../../support/scriptedCall';
import { rejectionOf } from '../../../support/thrown';

const CURSOR = { path: '/cursor', size: 100, by: 'cursor' } as const;
const OFFSET = { path: '/offset', size: 1000, by: 'offset' } as const;

async function all<T>(list: AsyncIterable<T>) {
	const entries: T[] = [];
	for await (const entry of list) entries.push(entry);
	return entries;
}

const page = (from: number, count: number) =>
	Array.from({ length: count }, (_, index) => ({ id: String(from + index) }));
const cursor = (after: string, next = true) => ({
	cursors: { before: 'b', after },
	...(next ? { next: 'https://waba-v2.360dialog.io/message_templates?after=x' } : {}),
});

describe('by cursor', () => {
	test('follows the cursors until there is no next page', async () => {
		const { call, requests } = scriptedCall(
			{ data: page(0, 100), paging: cursor('A') },
			{ data: page(100, 7), paging: cursor('B') },
			{ data: page(107, 13), paging: cursor('C', false) },
		);
		expect(await all(entriesOf(call, CURSOR))).toEqual(page(0, 120));
		expect(requests).toEqual([
			{ method: 'GET', path: '/cursor', query: { limit: 100 } },
			{ method: 'GET', path: '/cursor', query: { limit: 100, after: 'A' } },
			{ method: 'GET', path: '/cursor', query: { limit: 100, after: 'B' } },
		]);
	});

	test('goes on behind a full page, should next be left out', async () => {
		const { call, requests } = scriptedCall(
			{ data: page(0, 100), paging: cursor('A', false) },
			{ data: [], paging: {} },
		);
		expect(await all(entriesOf(call, CURSOR))).toHaveLength(100);
		expect(requests).toHaveLength(2);
	});

	test('goes on behind an empty page that names the next one, as Meta wants it', async () => {
		const { call } = scriptedCall(
			{ data: [], paging: cursor('A') },
			{ data: page(0, 1), paging: cursor('B', false) },
		);
		expect(await all(entriesOf(call, CURSOR))).toEqual(page(0, 1));
	});

	test.each(['A', 'B'])('does not go round in circles from %s', async (after) => {
		const answers = ['B', 'A', 'B'].map((to) => ({ data: page(0, 1), paging: cursor(to) }));
		const { call, requests } = scriptedCall(...answers);
		await all(pagesOf(call, CURSOR, after));
		expect(requests.length).toBeLessThan(3);
	});

	test('gives up on a list that never ends', async () => {
		let count = 0;
		const call = async () =>
			await Promise.resolve({ data: page(0, 1), paging: cursor(String((count += 1))) });
		expect(await all(pagesOf(call, CURSOR))).toHaveLength(500);
	});

	test.each<IDataObject>([
		{ data: page(0, 1) },
		{ data: page(0, 100), paging: { next: 'https://x.y' } },
		{ data: page(0, 100), paging: { cursors: { after: '' } } },
		{ data: page(0, 99), paging: { cursors: { after: 'A' } } },
		{ data: [], paging: { cursors: { after: 'A' }, next: '' } },
	])('%j is the last page', async (answer) => {
		expect(await fetchPage(scriptedCall(answer).call, CURSOR)).not.toHaveProperty('next');
	});
});

describe('by offset', () => {
	test('goes on up to the total', async () => {
		const { call, requests } = scriptedCall(
			{ waba_templates: page(0, 1000), count: 1000, total: 1002, limit: 1000, offset: 0 },
			{ waba_templates: page(1000, 1), count: 1, total: 1002, limit: 1000, offset: 1000 },
			{ waba_templates: page(1001, 1), count: 1, total: 1002, limit: 1000, offset: 1001 },
		);
		expect(await all(entriesOf(call, OFFSET))).toEqual(page(0, 1002));
		expect(requests.map(({ path, query }) => [path, query])).toEqual([
			['/offset', { limit: 1000, offset: 0 }],
			['/offset', { limit: 1000, offset: 1000 }],
			['/offset', { limit: 1000, offset: 1001 }],
		]);
	});

	test.each([
		[3, 1],
		[1000, 2],
	])('without a total, %i entries take %i requests', async (count, wanted) => {
		const { call, requests } = scriptedCall(
			{ waba_templates: page(0, count) },
			{ waba_templates: [] },
		);
		expect(await all(entriesOf(call, OFFSET))).toHaveLength(count);
		expect(requests).toHaveLength(wanted);
	});

	test('an empty page ends the list, whatever the total says', async () => {
		const { call } = scriptedCall({ waba_templates: [], total: 5 });
		expect(await all(pagesOf(call, OFFSET))).toEqual([{ entries: [] }]);
	});

	test('starts where it is told to', async () => {
		const { call, requests } = scriptedCall({ waba_templates: page(7, 1), total: 8 });
		expect(await fetchPage(call, OFFSET, '7')).toEqual({ entries: page(7, 1) });
		expect(requests[0]?.query).toEqual({ limit: 1000, offset: 7 });
	});
});

test('a page is fetched when it is wanted, not before', async () => {
	const { call, requests } = scriptedCall({ data: page(0, 100), paging: cursor('A') });
	for await (const { id } of entriesOf(call, CURSOR)) if (id === '99') break;
	expect(requests).toHaveLength(1);
});

test('entries that are no objects are left out', async () => {
	const { call } = scriptedCall({ data: [null, 7, { id: '1' }] });
	expect(await fetchPage(call, CURSOR)).toEqual({ entries: [{ id: '1' }] });
});

test.each([{}, { ok: true }, { data: {} }])(
	'%j is not taken for an empty list',
	async (answer: IDataObject) => {
		const { call } = scriptedCall(answer);
		expect(await rejectionOf(fetchPage(call, CURSOR))).toBeInstanceOf(UnreachableError);
		expect(() => listIn(answer)).toThrow(UnreachableError);
	},
);
