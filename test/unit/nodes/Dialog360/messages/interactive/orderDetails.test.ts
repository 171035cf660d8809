import { orderDetailsInteractive } from '../../../../../../nodes/Dialog360/messages/interactive/orderDetails';
import type { OrderDetailsInput } from '../../../../../../nodes/Dialog360/messages/interactive/orderDetails';
import { refusalOf } from '../../../../support/thrown';

const NOW = 1_700_000_000_999;
const link = 'https://upload.wikimedia.org/bread.jpg';
const input: OrderDetailsInput = {
	header: { type: 'image', image: { link } },
	body: 'your-text-body-content',
	footer: 'your-text-footer-content',
	referenceId: 'unique-reference-id',
	goodsType: 'digital-goods',
	currency: 'INR',
	payment: { type: 'upi', configuration: 'my-payment-config-name' },
	items: [{ retailerId: '1234567', name: 'bread', amount: '15', saleAmount: '10', quantity: 1 }],
	tax: { amount: '1', description: 'optional_text' },
	shipping: { amount: '1', description: 'optional_text' },
	discount: { amount: '1', description: 'optional_text', programName: 'optional_text' },
};
const build = (more: Partial<OrderDetailsInput> = {}) =>
	orderDetailsInteractive({ ...input, ...more }, NOW);
const described = { value: 100, offset: 100, description: 'optional_text' };

test("is Meta's example", () => {
	expect(build()).toEqual({
		type: 'order_details',
		header: { type: 'image', image: { link } },
		body: { text: 'your-text-body-content' },
		footer: { text: 'your-text-footer-content' },
		action: {
			name: 'review_and_pay',
			parameters: {
				reference_id: 'unique-reference-id',
				type: 'digital-goods',
				payment_type: 'upi',
				payment_configuration: 'my-payment-config-name',
				currency: 'INR',
				total_amount: { value: 1100, offset: 100 },
				order: {
					status: 'pending',
					items: [
						{
							retailer_id: '1234567',
							name: 'bread',
							amount: { value: 1500, offset: 100 },
							sale_amount: { value: 1000, offset: 100 },
							quantity: 1,
						},
					],
					subtotal: { value: 1000, offset: 100 },
					tax: described,
					shipping: described,
					discount: { ...described, discount_program_name: 'optional_text' },
				},
			},
		},
	});
});

test('is an order in Brazil', () => {
	const { parameters } = build({
		currency: 'BRL',
		payment: { type: 'brazil', link: 'https://pay.x/1' },
	}).action;
	expect(parameters).toMatchObject({
		payment_type: 'br',
		payment_settings: [{ type: 'payment_link', payment_link: { uri: 'https://pay.x/1' } }],
		currency: 'BRL',
	});
});

test.each([6, '15'])('expires in %j minutes', (expiresInMinutes) => {
	const expirationDescription = 'Too late';
	const { parameters } = build({ expiresInMinutes, expirationDescription }).action;
	expect(parameters).toMatchObject({
		order: {
			expiration: {
				timestamp: String(1_700_000_000 + Number(expiresInMinutes) * 60),
				description: 'Too late',
			},
		},
	});
});

test.each([5, 0, '', 6.5])('does not expire in %j minutes', (expiresInMinutes) => {
	expect(refusalOf(() => build({ expiresInMinutes }))).toMatchObject({
		field: 'Expires in Minutes',
		message: 'Expires in Minutes must be a whole number of at least 6',
	});
});

test('does not expire unless it is asked for', () => {
	expect(JSON.stringify(build({ expirationDescription: 'Too late' }))).not.toContain('expiration');
});

test('merges additional parameters, at every depth', () => {
	const additionalParameters = {
		payment_settings: [{ type: 'x' }],
		order: { catalog_id: '12', tax: { description: 'VAT' } },
	};
	const { parameters } = build({ additionalParameters }).action;
	expect(parameters).toMatchObject({
		payment_settings: [{ type: 'x' }],
		order: { status: 'pending', catalog_id: '12', tax: { value: 100, description: 'VAT' } },
	});
	expect(parameters).not.toHaveProperty('payment_configuration');
});

test.each<[string, Partial<OrderDetailsInput>]>([
	['Reference ID', { referenceId: '' }],
	['Goods Type', { goodsType: 'services' }],
	['Currency', { currency: 'EUR' }],
	['Items', { items: [] }],
	['Payment Configuration', { payment: { type: 'upi', configuration: '' } }],
	['Additional Parameters', { additionalParameters: '{' }],
	['Body', { body: ' ' }],
	['Body', { body: 'x'.repeat(1025) }],
	['Footer', { footer: 'x'.repeat(61) }],
])('names %s', (field, more) => {
	expect(refusalOf(() => build(more)).field).toBe(field);
});
