import { getMany } from '../../../../../../nodes/Dialog360/operations/template/getAll';
import { runOne } from '../../../../support/scope';

const TEMPLATES = [
	{ id: '1', name: 'order_update', language: 'en_US', status: 'APPROVED', category: 'UTILITY' },
	{ id: '2', name: 'order_update', language: 'de', status: 'PENDING', category: 'UTILITY' },
	{ id: '3', name: 'summer_sale', language: 'en', status: 'APPROVED', category: 'MARKETING' },
];
const LIST = { data: TEMPLATES };

test.each([
	[{}, ['1', '2', '3']],
	[{ name: 'ORDER' }, ['1', '2']],
	[{ language: 'en' }, ['3']],
	[{ language: 'en-US' }, ['1']],
	[{ status: ['APPROVED'] }, ['1', '3']],
	[{ status: 'approved, pending' }, ['1', '2', '3']],
	[{ category: ['MARKETING', 'AUTHENTICATION'] }, ['3']],
	[{ status: [], category: [], name: ' ' }, ['1', '2', '3']],
	[{ name: 'order', status: ['APPROVED'] }, ['1']],
])('the filters %j take %j', async (filters, ids) => {
	const { items } = await runOne(getMany, { returnAll: true, filters }, { answer: LIST });
	expect(items.map(({ id }) => id)).toEqual(ids);
});

test('the list is simplified, or as it came', async () => {
	const simple = await runOne(getMany, { limit: 1, simplify: true }, { answer: LIST });
	expect(simple.items).toEqual([
		{
			...TEMPLATES[0],
			parameterFormat: 'POSITIONAL',
			components: [],
			qualityScore: 'UNKNOWN',
			rejectedReason: 'NONE',
		},
	]);
	const raw = await runOne(getMany, { limit: 1 }, { answer: LIST });
	expect(raw.items).toEqual([TEMPLATES[0]]);
});

test('a page has no more entries than are wanted, unless it is filtered', async () => {
	const few = await runOne(getMany, { limit: '2' }, { answer: LIST });
	expect(few.requests[0]?.query).toEqual({ limit: 2 });
	const parameters = { limit: 2, filters: { name: 'sale' } };
	const filtered = await runOne(getMany, parameters, { answer: LIST });
	expect(filtered.requests[0]?.query).toEqual({ limit: 100 });
});

test('On-Premise: the older list has the same form', async () => {
	const old = {
		name: 'a',
		namespace: 'n_1',
		language: 'de',
		status: 'approved',
		category: 'UTILITY',
		rejected_reason: 'NONE',
		components: [{ type: 'BODY', text: 'Hi {{1}}, hello' }],
	};
	const { items } = await runOne(
		getMany,
		{ returnAll: true, simplify: true, filters: { status: ['APPROVED'] } },
		{ hosting: 'onPremise', answer: { waba_templates: [old], total: 1 } },
	);
	expect(items).toEqual([
		expect.objectContaining({ id: null, status: 'APPROVED', namespace: 'n_1' }),
	]);
});

test.each([0, -1, 1.5, 'many', null])('the limit %j is refused', async (limit) => {
	await expect(runOne(getMany, { limit }, { answer: LIST })).rejects.toThrow(
		'Limit must be a whole number of at least 1',
	);
});

test('the Sandbox is refused', async () => {
	await expect(runOne(getMany, { limit: 1 }, { hosting: 'sandbox' })).rejects.toThrow(
		'The Sandbox has three fixed templates, and no way to list or change them',
	);
});
