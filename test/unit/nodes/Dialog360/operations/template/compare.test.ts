import { compare } from '../../../../../../nodes/Dialog360/operations/template/compare';
import { runOne } from '../../../../support/scope';

const METRICS = [
	{
		metric: 'BLOCK_RATE',
		type: 'RELATIVE',
		order_by_relative_metric: ['2', '1'],
	},
	{
		metric: 'MESSAGE_SENDS',
		type: 'NUMBER_VALUES',
		number_values: [
			{ key: '1', value: 1500 },
			{ key: '2', value: 2000 },
		],
	},
	{
		metric: 'TOP_BLOCK_REASON',
		type: 'STRING_VALUES',
		string_values: [{ key: '1', value: 'SPAM' }],
	},
];
const picked = (value: string) => ({ __rl: true, mode: 'list', value });
const FORM = { templateId: picked('1'), otherTemplateId: picked('2'), days: 7 };

test('one item a template', async () => {
	const { requests, items } = await runOne(
		compare,
		{ ...FORM, simplify: true },
		{ answer: { data: METRICS } },
	);
	const query = requests[0]?.query as { start: number; end: number };
	expect(query.end - query.start).toBe(7 * 86_400);
	expect(Math.abs(query.end - Date.now() / 1000)).toBeLessThan(5);
	expect(requests[0]).toMatchObject({
		path: '/message_templates/1/compare',
		query: { template_ids: '["2"]' },
	});
	expect(items).toEqual([
		{ templateId: '1', blockRateRank: 2, messageSends: 1500, topBlockReason: 'SPAM' },
		{ templateId: '2', blockRateRank: 1, messageSends: 2000 },
	]);
});

test('as it came', async () => {
	const { items } = await runOne(compare, FORM, { answer: { data: METRICS } });
	expect(items).toEqual(METRICS);
});

test('a template is not compared with itself', async () => {
	await expect(runOne(compare, { ...FORM, otherTemplateId: picked('1') })).rejects.toThrow(
		'Template and Other Template are the same',
	);
});
