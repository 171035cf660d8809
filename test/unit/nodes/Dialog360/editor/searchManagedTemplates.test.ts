import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';
import {
	searchTemplateIds,
	searchTemplateNames,
} from '../../../../../nodes/Dialog360/editor/searchManagedTemplates';
import { fakeApi } from '../../../support/apiContext';
import { API_KEY } from '../../../support/node';
import { rejectionOf } from '../../../support/thrown';

function editor(answers: IDataObject[], environment = 'cloud') {
	const { context, requests } = fakeApi(
		answers.map((body) => ({ body })),
		{ apiKey: API_KEY, environment },
	);
	return { context: context as ILoadOptionsFunctions, requests };
}

const entry = (id: number, rest: IDataObject = {}) => ({
	id: String(id),
	name: `template_${id}`,
	language: 'en_US',
	status: 'APPROVED',
	category: 'UTILITY',
	components: [],
	...rest,
});
const page = (from: number, count: number, next?: string) => ({
	data: Array.from({ length: count }, (_, index) => entry(from + index)),
	paging: { cursors: { after: next }, ...(next ? { next } : {}) },
});

describe('searchTemplateIds', () => {
	const DATA = [
		entry(1),
		entry(2, { status: 'PENDING_DELETION', category: 'MARKETING' }),
		entry(3, { status: 'rejected', language: 'de' }),
	];

	test('lists templates of every status, and gives their IDs', async () => {
		const { context } = editor([{ data: DATA }]);
		expect(await searchTemplateIds.call(context)).toEqual({
			results: [
				{ name: 'template_1 (en_US, Utility, Approved)', value: '1' },
				{ name: 'template_2 (en_US, Marketing, Pending Deletion)', value: '2' },
				{ name: 'template_3 (de, Utility, Rejected)', value: '3' },
			],
		});
	});

	test.each([
		['REJECTED', ['3']],
		['deletion marketing', ['2']],
		['template_ en_us', ['1', '2']],
	])('finds %s', async (filter, ids) => {
		const { context } = editor([{ data: DATA }]);
		const { results } = await searchTemplateIds.call(context, filter);
		expect(results.map(({ value }) => value)).toEqual(ids);
	});

	test('goes on where it stopped', async () => {
		const { context, requests } = editor([page(0, 60, 'A'), page(60, 5)]);
		const { results, paginationToken } = await searchTemplateIds.call(context);
		expect([results.length, paginationToken]).toEqual([60, 'A']);
		const rest = await searchTemplateIds.call(context, '', paginationToken);
		expect([rest.results.length, rest.paginationToken]).toEqual([5, undefined]);
		expect(requests[1]?.qs).toMatchObject({ after: 'A' });
	});

	test.each(['onPremise', 'sandbox'])('%s has no IDs, and is not asked', async (environment) => {
		const { context, requests } = editor([], environment);
		expect(await rejectionOf(searchTemplateIds.call(context))).toMatchObject({
			name: 'NodeOperationError',
		});
		expect(requests).toEqual([]);
	});
});

describe('searchTemplateNames', () => {
	test('lists each name once, with its languages from all pages', async () => {
		const again = { data: [entry(7, { name: 'template_0', language: 'de' })] };
		const { context } = editor([page(0, 2, 'A'), again]);
		expect(await searchTemplateNames.call(context)).toEqual({
			results: [
				{ name: 'template_0 (en_US, de)', value: 'template_0' },
				{ name: 'template_1 (en_US)', value: 'template_1' },
			],
		});
	});

	test('finds a language', async () => {
		const { context } = editor([{ data: [entry(1), entry(2, { language: 'de' })] }]);
		const { results } = await searchTemplateNames.call(context, 'DE)');
		expect(results.map(({ value }) => value)).toEqual(['template_2']);
	});

	test('On-Premise has names too', async () => {
		const list = [{ name: 'a', language: 'de', status: 'approved' }];
		const { context } = editor([{ waba_templates: list, total: 1 }], 'onPremise');
		expect(await searchTemplateNames.call(context)).toEqual({
			results: [{ name: 'a (de)', value: 'a' }],
		});
	});

	test('says what 360dialog says', async () => {
		const { context } = editor([{ error: 'Invalid api_key' }]);
		expect(await rejectionOf(searchTemplateNames.call(context))).toMatchObject({
			name: 'NodeApiError',
		});
	});
});
