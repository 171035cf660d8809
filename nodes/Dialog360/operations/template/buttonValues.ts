import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

export const when = (...types: string[]) => ({ displayOptions: { show: { type: types } } });

const TYPES: INodePropertyOptions[] = [
	{ name: 'Call on WhatsApp', value: 'VOICE_CALL' },
	{ name: 'Copy Code', value: 'COPY_CODE', description: 'Copies a coupon code' },
	{ name: 'Flow', value: 'FLOW', description: 'Opens a form of WhatsApp' },
	{ name: 'JSON', value: 'JSON', description: 'A button that you write out' },
	{ name: 'Multi-Product', value: 'MPM', description: 'Shows products of the catalog' },
	{ name: 'One-Time Password', value: 'OTP', description: 'For authentication templates' },
	{ name: 'Order Details', value: 'ORDER_DETAILS', description: 'Shows an order to pay' },
	{ name: 'Phone Number', value: 'PHONE_NUMBER', description: 'Calls a number' },
	{ name: 'Quick Reply', value: 'QUICK_REPLY', description: 'Answers with one tap' },
	{ name: 'Request Contact Info', value: 'REQUEST_CONTACT_INFO' },
	{ name: 'Single Product', value: 'SPM', description: 'Shows the product of the header' },
	{ name: 'URL', value: 'URL', description: 'Opens a website' },
	{ name: 'View Catalog', value: 'CATALOG' },
];

/** @param only the types that there are to choose from; all without it */
export const typeField = (only?: string[]): INodeProperties => ({
	displayName: 'Type',
	name: 'type',
	type: 'options',
	default: 'QUICK_REPLY',
	options: TYPES.filter(({ value }) => only?.includes(String(value)) ?? true),
	description: 'What the button does',
});

export const textValue: INodeProperties = {
	displayName: 'Text',
	name: 'text',
	type: 'string',
	default: '',
	placeholder: 'e.g. Track order',
	displayOptions: { hide: { type: ['COPY_CODE', 'JSON'] } },
	description:
		'What stands on the button, up to 25 characters. Some types have a text of their own when it is empty.',
};

export const linkValues: INodeProperties[] = [
	{
		displayName: 'URL',
		name: 'url',
		type: 'string',
		default: '',
		placeholder: 'e.g. https://example.com/orders/17',
		...when('URL'),
		description:
			'What the button opens, up to 2,000 characters. It may have the variable {{1}} at its end.',
	},
	{
		displayName: 'URL Example',
		name: 'urlExample',
		type: 'string',
		default: '',
		placeholder: 'e.g. 17',
		...when('URL'),
		description: 'What could stand in place of the variable. Empty without a variable.',
	},
	{
		displayName: 'Phone Number',
		name: 'phoneNumber',
		type: 'string',
		default: '',
		placeholder: 'e.g. +491701234567',
		...when('PHONE_NUMBER'),
		description: 'Number with country code that the button calls',
	},
];

export const codeValue: INodeProperties = {
	displayName: 'Example Code',
	name: 'codeExample',
	type: 'string',
	default: '',
	placeholder: 'e.g. SUMMER25',
	...when('COPY_CODE'),
	description: 'A code such as messages will have, up to 15 characters',
};

export const jsonValue: INodeProperties = {
	displayName: 'Button as JSON',
	name: 'json',
	type: 'json',
	default: '{\n  "type": "QUICK_REPLY",\n  "text": "Thanks"\n}',
	...when('JSON'),
	description: 'The button as WhatsApp wants it, for types that have no form here',
};
