import { getFromLibrary } from '../../../../../../nodes/Dialog360/operations/template/getFromLibrary';
import { runOne } from '../../../../support/scope';

const ENTRIES = [
	{
		name: 'delivery_update_1',
		language: 'en_US',
		category: 'UTILITY',
		topic: 'ORDER_MANAGEMENT',
		usecase: 'DELIVERY_UPDATE',
		industry: ['E_COMMERCE'],
		header: 'Delivery',
		body: 'Good news, {{1}}!',
		body_params: ['Ann'],
		body_param_types: ['TEXT'],
		buttons: [{ type: 'URL', text: 'Track', url: 'https://x.y' }],
	},
	{ name: 'payment_due', language: 'en_GB', category: 'UTILITY', topic: 'PAYMENTS', body: 'Pay' },
];
const answer = { data: ENTRIES };

test.each([
	[{}, 2],
	[{ search: 'good news' }, 1],
	[{ search: 'Good' }, 1],
	[{ search: 'update' }, 1],
	[{ topic: 'payments' }, 1],
	[{ useCase: 'delivery update' }, 1],
	[{ language: 'en_US' }, 1],
	[{ language: 'en' }, 0],
])('the filters %j take %i', async (filters, count) => {
	const { items } = await runOne(getFromLibrary, { returnAll: true, filters }, { answer });
	expect(items).toHaveLength(count);
});

test('simplified', async () => {
	const { requests, items } = await runOne(
		getFromLibrary,
		{ limit: 1, simplify: true },
		{ answer },
	);
	expect(requests).toEqual([
		{ method: 'GET', path: '/message_template_library', query: { limit: 1 } },
	]);
	expect(items).toEqual([
		{
			name: 'delivery_update_1',
			language: 'en_US',
			category: 'UTILITY',
			topic: 'ORDER_MANAGEMENT',
			useCase: 'DELIVERY_UPDATE',
			industry: ['E_COMMERCE'],
			header: 'Delivery',
			body: 'Good news, {{1}}!',
			bodyExamples: ['Ann'],
			buttons: ENTRIES[0]?.buttons,
		},
	]);
});
