import { sendProduct } from '../../../../../../nodes/Dialog360/operations/message/sendProduct';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const PARAMETERS = {
	to: '491701234567',
	simplify: true,
	options: {},
	catalogId: 1462,
	productId: 'SKU-17',
	body: '',
};

describe('Send Product', () => {
	test('posts the product', async () => {
		const { requests } = await runOne(sendProduct, PARAMETERS);
		expect(requests[0]?.body).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			to: '491701234567',
			type: 'interactive',
			interactive: {
				type: 'product',
				action: { catalog_id: '1462', product_retailer_id: 'SKU-17' },
			},
		});
	});

	test('posts body and footer', async () => {
		const options = { footer: 'F' };
		const { requests } = await runOne(sendProduct, { ...PARAMETERS, body: 'B', options });
		expect(requests[0]?.body).toMatchObject({
			interactive: { body: { text: 'B' }, footer: { text: 'F' } },
		});
	});

	test('sends nothing without a product', async () => {
		const error = await rejectionOf(runOne(sendProduct, { ...PARAMETERS, productId: '' }));
		expect(error).toMatchObject({ name: 'InputError', field: 'Product ID' });
	});

	test.each(['onPremise', 'sandbox'] as const)('posts the same to %s', async (hosting) => {
		const [cloud, older] = await Promise.all([
			runOne(sendProduct, PARAMETERS),
			runOne(sendProduct, PARAMETERS, { hosting }),
		]);
		expect({ messaging_product: 'whatsapp', ...older.requests[0]?.body }).toEqual(
			cloud.requests[0]?.body,
		);
	});
});
