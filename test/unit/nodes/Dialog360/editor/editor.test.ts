import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';
import { getTemplateFields } from '../../../../../nodes/Dialog360/editor/getTemplateFields';
import { searchTemplates } from '../../../../../nodes/Dialog360/editor/searchTemplates';
import { fakeApi } from '../../../support/apiContext';
import { rejectionOf } from '../../../support/thrown';

function editor(answers: IDataObject[], template?: unknown) {
	const { context, requests } = fakeApi(answers.map((body) => ({ body })));
	const extended = { ...context, getCurrentNodeParameter: () => template };
	return { context: extended as unknown as ILoadOptionsFunctions, requests };
}

const entry = (number: number, rest: IDataObject = {}) => ({
	name: `template_${number}`,
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

describe('searchTemplates', () => {
	test('lists approved templates by name, language and category', async () => {
		const data = [entry(1), entry(2, { status: 'PENDING' }), entry(3, { category: '' })];
		const { context } = editor([{ data }]);
		expect(await searchTemplates.call(context)).toEqual({
			results: [
				{ name: 'template_1 (en_US, Utility)', value: 'template_1|en_US' },
				{ name: 'template_3 (en_US)', value: 'template_3|en_US' },
			],
		});
	});

	test('goes on where it stopped', async () => {
		const { context, requests } = editor([page(0, 30, 'A'), page(30, 30, 'B'), page(60, 5)]);
		const { results, paginationToken } = await searchTemplates.call(context);
		expect([results.length, paginationToken]).toEqual([60, 'B']);
		const rest = await searchTemplates.call(context, '', paginationToken);
		expect([rest.results.length, rest.paginationToken]).toEqual([5, undefined]);
		expect(requests[2]?.qs).toMatchObject({ after: 'B' });
	});

	test.each([
		['TEMPLATE_61', 1],
		['utility en_us template_6', 11],
		['nothing', 0],
	])('searches all pages for %s', async (filter, count) => {
		const { context } = editor([page(0, 60, 'A'), page(60, 12)]);
		const { results, paginationToken } = await searchTemplates.call(context, filter);
		expect([results.length, paginationToken]).toEqual([count, undefined]);
	});

	test('says what 360dialog says', async () => {
		const { context } = editor([{ error: 'Invalid api_key' }]);
		expect(await rejectionOf(searchTemplates.call(context))).toMatchObject({
			name: 'NodeApiError',
		});
	});
});

describe('getTemplateFields', () => {
	const components = [{ type: 'BODY', text: 'Hi {{1}}' }];

	test('makes the form of the chosen template', async () => {
		const { context } = editor([{ data: [entry(1, { components })] }], 'template_1|en_US');
		expect(await getTemplateFields.call(context)).toEqual({
			fields: [
				{
					id: 'body.1',
					displayName: 'Body ⟨1⟩: Hi ⟨1⟩',
					type: 'string',
					required: true,
					display: true,
					defaultMatch: false,
					canBeUsedToMatch: false,
				},
			],
		});
	});

	test('says that there is nothing to fill in', async () => {
		const { context } = editor([{ data: [entry(1)] }], 'template_1|en_US');
		expect(await getTemplateFields.call(context)).toEqual({
			fields: [],
			emptyFieldsNotice: 'This template has no variables',
		});
	});

	test.each(['', undefined, null])('waits for a choice while it is %j', async (chosen) => {
		const { context, requests } = editor([], chosen);
		expect(await getTemplateFields.call(context)).toMatchObject({ fields: [] });
		expect(requests).toEqual([]);
	});

	test('says that the template is gone', async () => {
		const { context } = editor([{ data: [] }], 'template_1|en_US');
		expect(await rejectionOf(getTemplateFields.call(context))).toMatchObject({
			message: 'The account has no template template_1',
		});
	});
});
