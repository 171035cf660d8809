import { unarchive } from '../../../../../../nodes/Dialog360/operations/template/unarchive';
import { runOne } from '../../../../support/scope';

test('one item a template', async () => {
	const { requests, items } = await runOne(
		unarchive,
		{ templateIds: '1' },
		{ answer: { unarchived_templates: ['1'], failed_templates: {} } },
	);
	expect(requests).toEqual([
		{ method: 'POST', path: '/message_templates/unarchive', body: { hsm_ids: ['1'] } },
	]);
	expect(items).toEqual([{ templateId: '1', unarchived: true }]);
});

test('On-Premise is refused', async () => {
	await expect(runOne(unarchive, { templateIds: '1' }, { hosting: 'onPremise' })).rejects.toThrow(
		'The On-Premise API cannot do this: Unarchive',
	);
});
