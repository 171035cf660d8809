import { sendCatalog } from '../../../../../../nodes/Dialog360/operations/message/sendCatalog';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const PARAMETERS = { to: '491701234567', simplify: true, options: {}, body: 'B' };

describe('Send Catalog', () => {
	test('posts the text only, unless there is more', async () => {
		const { requests } = await runOne(sendCatalog, PARAMETERS);
		expect(requests[0]?.body).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			to: '491701234567',
			type: 'interactive',
			interactive: {
				type: 'catalog_message',
				body: { text: 'B' },
				action: { name: 'catalog_message' },
			},
		});
	});

	test('posts footer and thumbnail', async () => {
		const options = { footer: 'F', thumbnailProductId: 'SKU-17' };
		const { requests } = await runOne(sendCatalog, { ...PARAMETERS, options });
		expect(requests[0]?.body).toMatchObject({
			interactive: {
				footer: { text: 'F' },
				action: { parameters: { thumbnail_product_retailer_id: 'SKU-17' } },
			},
		});
	});

	test.each(['onPremise', 'sandbox'] as const)('sends nothing to %s', async (hosting) => {
		const error = await rejectionOf(runOne(sendCatalog, PARAMETERS, { hosting }));
		expect(error).toMatchObject({ name: 'InputError', field: 'Operation' });
	});
});
