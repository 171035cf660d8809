import type { INodeProperties } from 'n8n-workflow';

export const referenceField: INodeProperties = {
	displayName: 'Reference ID',
	name: 'referenceId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. order-17',
	description: 'Your own ID of the order, different for each. It comes back with the payment.',
};

export const additionalParametersOption: INodeProperties = {
	displayName: 'Additional Parameters',
	name: 'additionalParameters',
	type: 'json',
	typeOptions: { rows: 4 },
	default: '{}',
	description:
		"JSON object that is merged into WhatsApp's <code>action.parameters</code>, for what has no field here",
};

const amountField = (displayName: string, name: string, description: string): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	placeholder: 'e.g. 19.99',
	description,
});

const textField = (
	displayName: string,
	name: string,
	placeholder: string,
	description: string,
): INodeProperties => ({
	displayName,
	name,
	type: 'string',
	default: '',
	placeholder,
	description,
});

export const itemsField: INodeProperties = {
	displayName: 'Items',
	name: 'items',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Item',
	default: { item: [{ name: '', retailerId: '', amount: '', saleAmount: '', quantity: 1 }] },
	description: 'What is ordered. The sum is calculated from it.',
	options: [
		{
			displayName: 'Item',
			name: 'item',
			values: [
				textField('Name', 'name', 'e.g. Sourdough bread', 'Up to 60 characters'),
				textField('Retailer ID', 'retailerId', 'e.g. SKU-1234', 'Your ID of the product'),
				amountField('Amount', 'amount', 'Price of one, with a point and at most two decimals'),
				amountField('Sale Amount', 'saleAmount', 'Lower price of one, which then counts'),
				{
					displayName: 'Quantity',
					name: 'quantity',
					type: 'number',
					typeOptions: { minValue: 1 },
					default: 1,
					description: 'How many of it',
				},
			],
		},
	],
};

export const chargesField: INodeProperties = {
	displayName: 'Charges and Discount',
	name: 'charges',
	type: 'collection',
	placeholder: 'Add charge',
	default: {},
	description: 'What is added to and taken from the sum of the items',
	options: [
		amountField('Discount', 'discount', 'Amount that is taken off'),
		textField('Discount Description', 'discountDescription', 'e.g. 10% off', 'Shown beside it'),
		textField('Discount Program', 'discountProgram', 'e.g. Summer sale', 'Name of the program'),
		amountField('Shipping', 'shipping', 'Amount for the delivery'),
		textField('Shipping Description', 'shippingDescription', 'e.g. Express', 'Shown beside it'),
		amountField('Tax', 'tax', 'Amount of the tax; 0 is sent when there is none'),
		textField('Tax Description', 'taxDescription', 'e.g. GST', 'Shown beside it'),
	],
};

/** Shown among the options. */
export const orderOptions: INodeProperties[] = [
	additionalParametersOption,
	amountField(
		'Expected Total',
		'expectedTotal',
		'What the order must come to. The message is not sent when the amounts give another total.',
	),
	textField(
		'Expiration Description',
		'expirationDescription',
		'e.g. Your reservation has ended',
		'Shown when the order has expired',
	),
	{
		displayName: 'Expires in Minutes',
		name: 'expiresInMinutes',
		type: 'number',
		typeOptions: { minValue: 6 },
		default: 60,
		description: 'When the order can no longer be paid, counted from now',
	},
];
