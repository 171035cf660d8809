import { get } from '../../../../../../nodes/Dialog360/operations/template/get';
import { runOne } from '../../../../support/scope';

const picked = (value: unknown) => ({ __rl: true, mode: 'list', value });

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
		{ templateId: picked(' 17 '), simplify: true },
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

test.each([17, '17', picked(17)])('as it came, for %j', async (templateId) => {
	const { items } = await runOne(get, { templateId }, { answer: ANSWER });
	expect(items).toEqual([ANSWER]);
});

test.each(['order_update', 'order_update|en', '1/2', '../1'])(
	'the ID %j is refused',
	async (value) => {
		await expect(runOne(get, { templateId: picked(value) })).rejects.toMatchObject({
			field: 'Template',
			message: `"${value}" is not the ID of a template`,
		});
	},
);

test.each([picked(''), picked(null), picked(undefined), {}, '', null])(
	'%j is no choice',
	async (templateId) => {
		await expect(runOne(get, { templateId })).rejects.toMatchObject({
			field: 'Template',
			message: 'Template is empty',
		});
	},
);

test('On-Premise is refused', async () => {
	await expect(runOne(get, { templateId: '1' }, { hosting: 'onPremise' })).rejects.toThrow(
		'The On-Premise API cannot do this: Get',
	);
});
