import { deleteTemplate } from '../../../../../../nodes/Dialog360/operations/template/delete';
import { runOne } from '../../../../support/scope';

const ANSWER = { success: true, name: 'order_update' };

test('one language: its name is looked up', async () => {
	const { requests, items } = await runOne(
		deleteTemplate,
		{ languages: 'one', templateId: { mode: 'list', value: '17' } },
		{ answer: ANSWER },
	);
	expect(requests).toEqual([
		{ method: 'GET', path: '/message_templates/17' },
		{
			method: 'DELETE',
			path: '/message_templates',
			query: { name: 'order_update', hsm_id: '17' },
		},
	]);
	expect(items).toEqual([{ deleted: true }]);
});

const ALL = { languages: 'all', allLanguagesOf: { mode: 'name', value: 'order_update' } };

test('all languages', async () => {
	const { requests, items } = await runOne(deleteTemplate, ALL, { answer: ANSWER });
	expect(requests).toEqual([
		{ method: 'DELETE', path: '/message_templates', query: { name: 'order_update' } },
	]);
	expect(items).toEqual([{ deleted: true }]);
});

test('On-Premise: only by name', async () => {
	const { requests } = await runOne(deleteTemplate, ALL, { hosting: 'onPremise', answer: {} });
	expect(requests).toEqual([{ method: 'DELETE', path: '/v1/configs/templates/order_update' }]);
	await expect(
		runOne(deleteTemplate, { languages: 'one', templateId: '1' }, { hosting: 'onPremise' }),
	).rejects.toThrow('cannot do this: Delete with Languages set to One Language');
});

test('nothing is deleted without a name', async () => {
	const form = { languages: 'all', allLanguagesOf: { mode: 'list', value: '' } };
	await expect(runOne(deleteTemplate, form)).rejects.toThrow('Template Name is empty');
	await expect(
		runOne(deleteTemplate, { ...form, allLanguagesOf: { mode: 'name', value: 'Order Update' } }),
	).rejects.toThrow('"Order Update" cannot be the name of a template');
});
