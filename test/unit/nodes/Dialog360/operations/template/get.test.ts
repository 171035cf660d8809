import { get } from '../../../../../../nodes/Dialog360/operations/template/get';
import { runOne } from '../../../../support/scope';

const ANSWER = {
	id: '17',
	name: 'a',
	language: 'en',
	status: 'PAUSED',
	category: 'MARKETING',
	previous_category: 'UTILITY',
	quality_score: { score: 'RED', date: 1 },
	rejected_reason: 'SCAM',
	components: [{ type: 'BODY', text: 'Hi {{first_name}}, hello' }],
};

test('one template', async () => {
	const { requests, items } = await runOne(
		get,
		{ templateId: ' 17 ', simplify: true },
		{ answer: ANSWER },
	);
	expect(requests).toEqual([{ method: 'GET', path: '/message_templates/17' }]);
	expect(items).toEqual([
		{
			id: '17',
			name: 'a',
			language: 'en',
			status: 'PAUSED',
			category: 'MARKETING',
			previousCategory: 'UTILITY',
			parameterFormat: 'NAMED',
			components: ANSWER.components,
			qualityScore: 'RED',
			rejectedReason: 'SCAM',
		},
	]);
});

test('as it came', async () => {
	const { items } = await runOne(get, { templateId: 17 }, { answer: ANSWER });
	expect(items).toEqual([ANSWER]);
});

test.each(['', 'order_update', '1/2', '../1'])('the ID %j is refused', async (templateId) => {
	await expect(runOne(get, { templateId })).rejects.toThrow(/Template ID is empty|not the ID/);
});

test('On-Premise is refused', async () => {
	await expect(runOne(get, { templateId: '1' }, { hosting: 'onPremise' })).rejects.toThrow(
		'The On-Premise API cannot do this: Get',
	);
});
