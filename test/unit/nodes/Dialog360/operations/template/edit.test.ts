import { edit } from '../../../../../../nodes/Dialog360/operations/template/edit';
import { runOne } from '../../../../support/scope';

const answer = { success: true };
const KEEP = { templateId: { mode: 'id', value: '17' }, category: 'keep', define: 'keep' };

test('components', async () => {
	const { requests, items } = await runOne(
		edit,
		{ ...KEEP, define: 'form', body: 'Hello', footer: 'Bye' },
		{ answer },
	);
	expect(requests).toEqual([
		{
			method: 'POST',
			path: '/message_templates/17',
			body: {
				components: [
					{ type: 'BODY', text: 'Hello' },
					{ type: 'FOOTER', text: 'Bye' },
				],
			},
		},
	]);
	expect(items).toEqual([{ success: true, templateId: '17' }]);
});

test('category and options', async () => {
	const { requests } = await runOne(
		edit,
		{
			...KEEP,
			category: 'MARKETING',
			options: { validitySeconds: '3600', linkTrackingOptOut: false },
		},
		{ answer },
	);
	expect(requests[0]?.body).toEqual({
		category: 'MARKETING',
		message_send_ttl_seconds: 3600,
		cta_url_link_tracking_opted_out: false,
	});
});

test('an authentication template, of which WhatsApp writes the body', async () => {
	const componentsJson = [{ type: 'BODY', add_security_recommendation: true }];
	const { requests } = await runOne(edit, { ...KEEP, define: 'json', componentsJson }, { answer });
	expect(requests[0]?.body).toEqual({ components: componentsJson });
});

test('nothing is not an edit', async () => {
	await expect(runOne(edit, KEEP)).rejects.toThrow('There is nothing to change');
});

test('On-Premise has none', async () => {
	await expect(runOne(edit, KEEP, { hosting: 'onPremise' })).rejects.toThrow(
		'The On-Premise API cannot do this: Edit',
	);
});
