import { sendOrderDetails } from '../../../../../../nodes/Dialog360/operations/message/sendOrderDetails';
import { runOne } from '../../../../support/scope';

const PARAMETERS = {
	to: '491701234567',
	referenceId: 'order-17',
	body: 'Your order',
	goodsType: 'physical-goods',
	paymentType: 'upi',
	paymentConfiguration: 'cfg',
	currency: 'INR',
	items: { item: [{ retailerId: 1, name: 'Bread', amount: '15', saleAmount: 10, quantity: 2 }] },
	charges: {},
	simplify: true,
	options: {},
};
const cents = (value: number) => ({ value, offset: 100 });

describe('Send Order Details', () => {
	test('posts an order in India', async () => {
		const { requests } = await runOne(sendOrderDetails, PARAMETERS);
		expect(requests[0]?.body?.interactive).toEqual({
			type: 'order_details',
			body: { text: 'Your order' },
			action: {
				name: 'review_and_pay',
				parameters: {
					reference_id: 'order-17',
					type: 'physical-goods',
					payment_type: 'upi',
					payment_configuration: 'cfg',
					currency: 'INR',
					total_amount: cents(2000),
					order: {
						status: 'pending',
						items: [
							{
								retailer_id: '1',
								name: 'Bread',
								amount: cents(1500),
								sale_amount: cents(1000),
								quantity: 2,
							},
						],
						subtotal: cents(2000),
						tax: cents(0),
					},
				},
			},
		});
	});

	test('posts charges, header and options', async () => {
		const { requests } = await runOne(sendOrderDetails, {
			...PARAMETERS,
			headerType: 'image',
			headerMediaSource: 'id',
			headerMediaId: '12',
			charges: {
				tax: '1',
				taxDescription: 'GST',
				shipping: 2,
				shippingDescription: 'Express',
				discount: '0.5',
				discountDescription: 'Off',
				discountProgram: 'Summer',
			},
			options: {
				footer: 'Thanks',
				expectedTotal: '22.50',
				expiresInMinutes: 60,
				expirationDescription: 'Too late',
				additionalParameters: '{ "order": { "catalog_id": "12" } }',
			},
		});
		expect(requests[0]?.body?.interactive).toMatchObject({
			header: { type: 'image', image: { id: '12' } },
			footer: { text: 'Thanks' },
			action: {
				parameters: {
					total_amount: cents(2250),
					order: {
						catalog_id: '12',
						tax: { ...cents(100), description: 'GST' },
						shipping: { ...cents(200), description: 'Express' },
						discount: { ...cents(50), description: 'Off', discount_program_name: 'Summer' },
						expiration: { description: 'Too late' },
					},
				},
			},
		});
	});

	test('posts a payment gateway', async () => {
		const parameters = { ...PARAMETERS, paymentType: 'gateway', paymentGateway: 'payu' };
		const { requests } = await runOne(sendOrderDetails, parameters);
		const gateway = { type: 'payu', configuration_name: 'cfg' };
		expect(requests[0]?.body?.interactive).toMatchObject({
			action: {
				parameters: { payment_settings: [{ type: 'payment_gateway', payment_gateway: gateway }] },
			},
		});
	});

	test('posts the ways to pay in Brazil', async () => {
		const paymentMethods = {
			pix: { code: '0002', key: 'k', keyType: 'EVP', merchantName: 'Padaria' },
			boleto: { digitableLine: '0339' },
			link: { url: 'https://pay.x/1' },
		};
		const brazil = { paymentType: 'brazil', currency: 'BRL', paymentMethods };
		const { requests } = await runOne(sendOrderDetails, { ...PARAMETERS, ...brazil });
		const pix = { code: '0002', key: 'k', key_type: 'EVP', merchant_name: 'Padaria' };
		expect(requests[0]?.body?.interactive).toMatchObject({
			action: {
				parameters: {
					payment_type: 'br',
					payment_settings: [
						{ type: 'pix_dynamic_code', pix_dynamic_code: pix },
						{ type: 'boleto', boleto: { digitable_line: '0339' } },
						{ type: 'payment_link', payment_link: { uri: 'https://pay.x/1' } },
					],
				},
			},
		});
	});
});
