import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { PaymentInput } from '../../messages/interactive/payment';
import { asObject, asText } from '../scope';
import type { ItemScope } from '../scope';

const onlyFor = (...types: string[]) => ({ displayOptions: { show: { paymentType: types } } });

/** Rather than many fields of which one is needed: the ways to pay that Brazil has. */
const methodsField: INodeProperties = {
	displayName: 'Payment Methods',
	name: 'paymentMethods',
	type: 'fixedCollection',
	placeholder: 'Add Payment Method',
	default: {},
	...onlyFor('brazil'),
	description: 'How the recipient can pay, one or more ways',
	options: [
		{
			displayName: 'Boleto',
			name: 'boleto',
			values: [
				{
					displayName: 'Digitable Line',
					name: 'digitableLine',
					type: 'string',
					default: '',
					placeholder: 'e.g. 03399026944140000002628346101018898510000008848',
					description: 'The code of the boleto, from your payment provider',
				},
			],
		},
		{
			displayName: 'Payment Link',
			name: 'link',
			values: [
				{
					displayName: 'URL',
					name: 'url',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://pay.example.com/order-17',
					description: 'Where the order can be paid',
				},
			],
		},
		{
			displayName: 'Pix',
			name: 'pix',
			values: [
				{
					displayName: 'Code',
					name: 'code',
					type: 'string',
					default: '',
					placeholder: 'e.g. 00020101021226700014br.gov.bcb.pix',
					description: 'The dynamic Pix code, from your payment provider',
				},
				{
					displayName: 'Key',
					name: 'key',
					type: 'string',
					default: '',
					placeholder: 'e.g. 39580525000189',
					description: 'Your Pix key',
				},
				{
					displayName: 'Key Type',
					name: 'keyType',
					type: 'options',
					default: 'CNPJ',
					options: [
						{ name: 'CNPJ', value: 'CNPJ' },
						{ name: 'CPF', value: 'CPF' },
						{ name: 'Email', value: 'EMAIL' },
						{ name: 'EVP', value: 'EVP', description: 'A random key' },
						{ name: 'Phone', value: 'PHONE' },
					],
					description: 'What kind of key it is',
				},
				{
					displayName: 'Merchant Name',
					name: 'merchantName',
					type: 'string',
					default: '',
					placeholder: 'e.g. Padaria Central',
					description: 'Who gets the money',
				},
			],
		},
	],
};

export const paymentFields: INodeProperties[] = [
	{
		displayName: 'Payment Type',
		name: 'paymentType',
		type: 'options',
		default: 'upi',
		options: [
			{ name: 'Brazil', value: 'brazil', description: 'Pix, boleto or a payment link' },
			{
				name: 'India Payment Gateway',
				value: 'gateway',
				description: 'BillDesk, PayU, Razorpay or Zaakpay',
			},
			{ name: 'India UPI', value: 'upi', description: 'Any UPI app' },
		],
		description: 'How the order is paid',
	},
	{
		displayName: 'Payment Gateway',
		name: 'paymentGateway',
		type: 'options',
		default: 'razorpay',
		options: [
			{ name: 'BillDesk', value: 'billdesk' },
			{ name: 'PayU', value: 'payu' },
			{ name: 'Razorpay', value: 'razorpay' },
			{ name: 'Zaakpay', value: 'zaakpay' },
		],
		...onlyFor('gateway'),
		description: 'Which gateway the payment configuration is of',
	},
	{
		displayName: 'Payment Configuration',
		name: 'paymentConfiguration',
		type: 'string',
		default: '',
		placeholder: 'e.g. my-payment-config',
		...onlyFor('upi', 'gateway'),
		description: 'Name of the payment configuration in WhatsApp Manager',
	},
	methodsField,
	{
		displayName: 'Currency',
		name: 'currency',
		type: 'options',
		default: 'INR',
		options: [
			{ name: 'Brazilian Real', value: 'BRL' },
			{ name: 'Indian Rupee', value: 'INR' },
		],
		description: 'Currency of all amounts: that of the country of the payment type',
	},
];

export function readPayment(scope: ItemScope): PaymentInput {
	const configuration = scope.text('paymentConfiguration');
	switch (scope.value('paymentType')) {
		case 'brazil':
			return { type: 'brazil', ...readMethods(scope.collection('paymentMethods')) };
		case 'gateway':
			return { type: 'gateway', configuration, gateway: scope.text('paymentGateway') };
		default:
			return { type: 'upi', configuration };
	}
}

function readMethods(
	methods: IDataObject,
): Omit<Extract<PaymentInput, { type: 'brazil' }>, 'type'> {
	const { code, key, keyType, merchantName } = asObject(methods.pix);
	return {
		...(methods.pix
			? {
					pix: {
						code: asText(code),
						key: asText(key),
						keyType: asText(keyType),
						merchantName: asText(merchantName),
					},
				}
			: {}),
		...(methods.boleto ? { boleto: asText(asObject(methods.boleto).digitableLine) } : {}),
		...(methods.link ? { link: asText(asObject(methods.link).url) } : {}),
	};
}
