import type { IDataObject } from 'n8n-workflow';
import type { ApiRequest } from '../../../../../nodes/Dialog360/api/client';
import { RefusedError, UnreachableError } from '../../../../../nodes/Dialog360/api/errors';
import {
	compareTemplates,
	deleteById,
	deleteByName,
	editTemplate,
	listLibrary,
	listTemplates,
} from '../../../../../nodes/Dialog360/api/templateManagement';
import { rejectionOf } from '../../../support/thrown';

/** Answers in turn, and the requests that were made for them. */
function script(...answers: IDataObject[]) {
	const requests: ApiRequest[] = [];
	const call = async (request: ApiRequest) => {
		requests.push(request);
		const answer = answers[requests.length - 1];
		if (!answer) throw new Error('More requests than answers');
		return await Promise.resolve(answer);
	};
	return { call, requests };
}

async function all(list: AsyncIterable<IDataObject>) {
	const entries: IDataObject[] = [];
	for await (const entry of list) entries.push(entry);
	return entries;
}

const page = (from: number, count: number) =>
	Array.from({ length: count }, (_, index) => ({ id: String(from + index) }));
const cursor = (after: string, next = true) => ({
	cursors: { before: 'b', after },
	...(next ? { next: 'https://waba-v2.360dialog.io/message_templates?after=x' } : {}),
});

describe('listTemplates on Cloud', () => {
	test('follows the cursors until there is no next page', async () => {
		const { call, requests } = script(
			{ data: page(0, 100), paging: cursor('A') },
			{ data: page(100, 7), paging: cursor('B') },
			{ data: page(107, 13), paging: cursor('C', false) },
		);
		const entries = await all(listTemplates(call, 'cloud'));
		expect(entries).toEqual(page(0, 120));
		expect(requests).toEqual([
			{ method: 'GET', path: '/message_templates', query: { limit: 100 } },
			{ method: 'GET', path: '/message_templates', query: { limit: 100, after: 'A' } },
			{ method: 'GET', path: '/message_templates', query: { limit: 100, after: 'B' } },
		]);
	});

	test('goes on behind a full page, should 360dialog leave next out', async () => {
		const { call, requests } = script(
			{ data: page(0, 100), paging: cursor('A', false) },
			{ data: [], paging: {} },
		);
		expect(await all(listTemplates(call, 'cloud'))).toHaveLength(100);
		expect(requests).toHaveLength(2);
	});

	test('does not go round in circles', async () => {
		const { call, requests } = script(
			{ data: page(0, 1), paging: cursor('A') },
			{ data: page(1, 1), paging: cursor('A') },
		);
		expect(await all(listTemplates(call, 'cloud'))).toHaveLength(2);
		expect(requests).toHaveLength(2);
	});

	test('asks for no more than is wanted', async () => {
		const { call, requests } = script({ data: page(0, 5) });
		expect(await all(listTemplates(call, 'cloud', 5))).toHaveLength(5);
		expect(requests[0]?.query).toEqual({ limit: 5 });
	});

	test('an answer without a list is not taken for an empty one', async () => {
		const { call } = script({ ok: true });
		expect(await rejectionOf(all(listTemplates(call, 'cloud')))).toBeInstanceOf(UnreachableError);
	});
});

describe('listTemplates on On-Premise', () => {
	test('pages by offset up to the total', async () => {
		const { call, requests } = script(
			{ waba_templates: page(0, 1000), count: 1000, total: 1001, limit: 1000, offset: 0 },
			{ waba_templates: page(1000, 1), count: 1, total: 1001, limit: 1000, offset: 1000 },
		);
		expect(await all(listTemplates(call, 'onPremise'))).toHaveLength(1001);
		expect(requests.map(({ path, query }) => [path, query])).toEqual([
			['/v1/configs/templates', { limit: 1000, offset: 0 }],
			['/v1/configs/templates', { limit: 1000, offset: 1000 }],
		]);
	});

	test.each([
		[3, 1],
		[1000, 2],
	])('without a total, %i entries take %i requests', async (count, wanted) => {
		const { call, requests } = script({ waba_templates: page(0, count) }, { waba_templates: [] });
		expect(await all(listTemplates(call, 'onPremise'))).toHaveLength(count);
		expect(requests).toHaveLength(wanted);
	});

	test('an empty page ends the list, whatever the total says', async () => {
		const { call, requests } = script({ waba_templates: [], total: 5 });
		expect(await all(listTemplates(call, 'onPremise'))).toEqual([]);
		expect(requests).toHaveLength(1);
	});
});

test('the library has a path of its own', async () => {
	const { call, requests } = script({ data: page(0, 1) });
	await all(listLibrary(call, 1));
	expect(requests[0]).toEqual({
		method: 'GET',
		path: '/message_template_library',
		query: { limit: 1 },
	});
});

test('one language is deleted by name and ID', async () => {
	const { call, requests } = script({ success: true });
	await deleteById(call, '17', 'promo');
	expect(requests).toEqual([
		{ method: 'DELETE', path: '/message_templates', query: { name: 'promo', hsm_id: '17' } },
	]);
});

test('On-Premise takes the name in the path', async () => {
	const { call, requests } = script({ meta: { success: true } });
	await deleteByName(call, 'onPremise', 'promo');
	expect(requests).toEqual([{ method: 'DELETE', path: '/v1/configs/templates/promo' }]);
});

test('two templates are compared with a JSON list', async () => {
	const { call, requests } = script({ data: [] });
	await compareTemplates(call, ['1', '2'], { start: 10, end: 20 });
	expect(requests).toEqual([
		{
			method: 'GET',
			path: '/message_templates/1/compare',
			query: { template_ids: '["2"]', start: 10, end: 20 },
		},
	]);
});

test('an answer that says it was not done is a refusal', async () => {
	const { call } = script({ success: false });
	expect(await rejectionOf(editTemplate(call, '1', {}))).toBeInstanceOf(RefusedError);
});
