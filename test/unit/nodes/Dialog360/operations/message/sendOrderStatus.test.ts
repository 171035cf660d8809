import { sendOrderStatus } from '../../../../../../nodes/Dialog360/operations/message/sendOrderStatus';
import { runOne } from '../../../../support/scope';

const PARAMETERS = {
	to: '491701234567',
	referenceId: 'order-17',
	body: 'On its way',
	orderStatus: 'partially-shipped',
	statusDescription: '',
	simplify: true,
	options: {},
};

describe('Send Order Status', () => {
	test('posts the status', async () => {
		const { requests } = await runOne(sendOrderStatus, PARAMETERS);
		expect(requests[0]?.body?.interactive).toEqual({
			type: 'order_status',
			body: { text: 'On its way' },
			action: {
				name: 'review_order',
				parameters: { reference_id: 'order-17', order: { status: 'partially-shipped' } },
			},
		});
	});

	test('posts description, footer and additional parameters', async () => {
		const options = { footer: 'Thanks', additionalParameters: '{ "order": { "x": 1 } }' };
		const { requests } = await runOne(sendOrderStatus, {
			...PARAMETERS,
			statusDescription: 'Two of three',
			options,
		});
		expect(requests[0]?.body?.interactive).toMatchObject({
			footer: { text: 'Thanks' },
			action: {
				parameters: {
					order: { status: 'partially-shipped', description: 'Two of three', x: 1 },
				},
			},
		});
	});
});
