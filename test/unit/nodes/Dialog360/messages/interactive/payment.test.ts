import { paymentParameters } from '../../../../../../nodes/Dialog360/messages/interactive/payment';
import type { PaymentInput } from '../../../../../../nodes/Dialog360/messages/interactive/payment';
import { refusalOf } from '../../../../support/thrown';

const upi: PaymentInput = { type: 'upi', configuration: ' cfg ' };
const gateway: PaymentInput = { type: 'gateway', gateway: 'razorpay', configuration: 'cfg' };
const pix = { code: '000201', merchantName: 'Padaria', key: '395', keyType: 'CNPJ' };

test('India, UPI', () => {
	expect(paymentParameters(upi, 'INR', {})).toEqual({
		payment_type: 'upi',
		payment_configuration: 'cfg',
	});
});

test('India, payment gateway', () => {
	expect(paymentParameters(gateway, 'INR', {})).toEqual({
		payment_settings: [
			{
				type: 'payment_gateway',
				payment_gateway: { type: 'razorpay', configuration_name: 'cfg' },
			},
		],
	});
});

test('Brazil, with all ways to pay', () => {
	const payment: PaymentInput = { type: 'brazil', pix, boleto: '0339', link: 'https://pay.x/1' };
	expect(paymentParameters(payment, 'BRL', {})).toEqual({
		payment_type: 'br',
		payment_settings: [
			{
				type: 'pix_dynamic_code',
				pix_dynamic_code: {
					code: '000201',
					merchant_name: 'Padaria',
					key: '395',
					key_type: 'CNPJ',
				},
			},
			{ type: 'boleto', boleto: { digitable_line: '0339' } },
			{ type: 'payment_link', payment_link: { uri: 'https://pay.x/1' } },
		],
	});
});

test('does not ask for what Additional Parameters have', () => {
	const settings = { payment_settings: [{ type: 'x' }] };
	expect(paymentParameters({ type: 'brazil' }, 'BRL', settings)).toEqual({ payment_type: 'br' });
	expect(paymentParameters({ ...gateway, configuration: '' }, 'INR', settings)).toEqual({});
	expect(paymentParameters({ ...upi, configuration: '' }, 'INR', settings)).toEqual({
		payment_type: 'upi',
	});
	expect(
		paymentParameters({ ...upi, configuration: '' }, 'INR', { payment_configuration: 'c' }),
	).toEqual({ payment_type: 'upi' });
});

test.each<[PaymentInput, string, string]>([
	[upi, 'BRL', 'Currency is BRL, and payments in India are in INR'],
	[gateway, '', 'Currency is empty, and payments in India are in INR'],
	[{ type: 'brazil', pix }, 'INR', 'Currency is INR, and payments in Brazil are in BRL'],
])('%j is not paid in %s', (payment, currency, message) => {
	expect(refusalOf(() => paymentParameters(payment, currency, {}))).toMatchObject({
		field: 'Currency',
		message,
	});
});

test.each<[string, PaymentInput]>([
	['Payment Configuration', { type: 'upi', configuration: ' ' }],
	['Payment Configuration', { ...gateway, configuration: '' }],
	['Payment Gateway', { ...gateway, gateway: '' }],
])('India: names %s', (field, payment) => {
	expect(refusalOf(() => paymentParameters(payment, 'INR', {})).field).toBe(field);
});

test.each<[string, Omit<Extract<PaymentInput, { type: 'brazil' }>, 'type'>]>([
	['Payment Methods', {}],
	['Pix Code', { pix: { ...pix, code: '' } }],
	['Merchant Name', { pix: { ...pix, merchantName: '' } }],
	['Pix Key', { pix: { ...pix, key: '' } }],
	['Pix Key Type', { pix: { ...pix, keyType: '' } }],
	['Digitable Line', { boleto: ' ' }],
	['Payment Link', { link: 'pay.x' }],
])('Brazil: names %s', (field, methods) => {
	const payment: PaymentInput = { type: 'brazil', ...methods };
	expect(refusalOf(() => paymentParameters(payment, 'BRL', {})).field).toBe(field);
});
