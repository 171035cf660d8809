import { sendProductList } from '../../../../../../nodes/Dialog360/operations/message/sendProductList';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const BASE = {
	to: '491701234567',
	simplify: true,
	options: {},
	headerText: 'H',
	body: 'B',
	catalogId: '1462',
};
const PARAMETERS = {
	...BASE,
	defineSections: 'form',
	sections: { section: [{ title: 'S', products: { product: [{ productId: 'a' }] } }] },
};
const json = (sectionsJson: unknown) => ({
	...BASE,
	defineSections: 'json',
	sectionsJson: sectionsJson as string,
});
const item = (product_retailer_id: string) => ({ product_retailer_id });

describe('Send Product List', () => {
	test('posts the sections of the form', async () => {
		const { requests } = await runOne(sendProductList, PARAMETERS);
		expect(requests[0]?.body).toEqual({
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			to: '491701234567',
			type: 'interactive',
			interactive: {
				type: 'product_list',
				header: { type: 'text', text: 'H' },
				body: { text: 'B' },
				action: {
					catalog_id: '1462',
					sections: [{ title: 'S', product_items: [item('a')] }],
				},
			},
		});
	});

	test.each([
		["WhatsApp's sections", [{ title: 'S', product_items: [item('a'), 'b'] }], 'S'],
		['plain products', [item('a'), 'b'], undefined],
		['a text with IDs', '["a", "b"]', undefined],
	])('posts %s of JSON', async (_, given, title) => {
		const { requests } = await runOne(sendProductList, json(given));
		const section = { ...(title ? { title } : {}), product_items: [item('a'), item('b')] };
		expect(requests[0]?.body).toMatchObject({ interactive: { action: { sections: [section] } } });
	});

	test.each([
		['no header', { ...PARAMETERS, headerText: '' }, 'Header Text'],
		['no product', json([]), 'Sections'],
		['an empty product', json(['']), 'Product ID 1 in Section 1'],
		['another field', json([{ sku: 'a' }]), 'Sections'],
	])('sends nothing for %s', async (_, parameters, field) => {
		const error = await rejectionOf(runOne(sendProductList, parameters));
		expect(error).toMatchObject({ name: 'InputError', field });
	});

	test.each(['onPremise', 'sandbox'] as const)('posts the same to %s', async (hosting) => {
		const [cloud, older] = await Promise.all([
			runOne(sendProductList, PARAMETERS),
			runOne(sendProductList, PARAMETERS, { hosting }),
		]);
		expect({ messaging_product: 'whatsapp', ...older.requests[0]?.body }).toEqual(
			cloud.requests[0]?.body,
		);
	});
});
