import { archive } from '../../../../../../nodes/Dialog360/operations/template/archive';
import { runOne } from '../../../../support/scope';

const ANSWER = {
	archived_templates: ['1', '3'],
	failed_templates: { '2': { error: 'Template is pending' } },
};

test.each(['1, 2\n3', ['1', 2, '3'], '1 2 2 3'])('%j: one item a template', async (templateIds) => {
	const { requests, items } = await runOne(archive, { templateIds }, { answer: ANSWER });
	expect(requests).toEqual([
		{
			method: 'POST',
			path: '/message_templates/archive',
			body: { hsm_ids: ['1', '2', '3'] },
		},
	]);
	expect(items).toEqual([
		{ templateId: '1', archived: true },
		{ templateId: '2', archived: false, reason: 'Template is pending' },
		{ templateId: '3', archived: true },
	]);
});

test('it is refused when none was archived', async () => {
	await expect(runOne(archive, { templateIds: '2' }, { answer: ANSWER })).rejects.toMatchObject({
		refusal: { meaning: 'The template was not archived', message: '2: Template is pending' },
	});
	await expect(runOne(archive, { templateIds: '2 4' }, { answer: ANSWER })).rejects.toMatchObject({
		refusal: { message: '2: Template is pending; 4: No reason given' },
	});
});

test('a list of names is not needed', async () => {
	const { items } = await runOne(archive, { templateIds: 1 }, { answer: { success: true } });
	expect(items).toEqual([{ templateId: '1', archived: true }]);
});

test.each([
	['', 'Template IDs is empty'],
	[[], 'Template IDs is empty'],
	['1, promo', '"promo" is not the ID of a template'],
	[Array.from({ length: 101 }, (_, index) => index), 'Template IDs has 101 IDs'],
])('%j is refused', async (templateIds, message) => {
	await expect(runOne(archive, { templateIds })).rejects.toThrow(message);
});
