import type { INodeProperties } from 'n8n-workflow';
import type { ButtonInput } from '../../templates/buttons';
import { asText } from '../scope';
import type { ItemScope } from '../scope';
import { TEMPLATE_LIMITS } from '../../templates/limits';

const when = (...types: string[]) => ({ displayOptions: { show: { type: types } } });
const otpWithApp = {
	displayOptions: { show: { type: ['OTP'], otpType: ['ONE_TAP', 'ZERO_TAP'] } },
};

const typeField: INodeProperties = {
	displayName: 'Type',
	name: 'type',
	type: 'options',
	default: 'QUICK_REPLY',
	options: [
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
	],
	description: 'What the button does',
};

const linkValues: INodeProperties[] = [
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
	{
		displayName: 'Example Code',
		name: 'codeExample',
		type: 'string',
		default: '',
		placeholder: 'e.g. SUMMER25',
		...when('COPY_CODE'),
		description: 'A code such as messages will have, up to 15 characters',
	},
];

const flowValues: INodeProperties[] = [
	{
		displayName: 'Flow By',
		name: 'flowReference',
		type: 'options',
		default: 'flow_id',
		options: [
			{ name: 'ID', value: 'flow_id' },
			{ name: 'JSON', value: 'flow_json', description: 'Makes a new flow' },
			{ name: 'Name', value: 'flow_name' },
		],
		...when('FLOW'),
		description: 'How the flow is given',
	},
	{
		displayName: 'Flow',
		name: 'flow',
		type: 'string',
		default: '',
		placeholder: 'e.g. 1234567890123456',
		...when('FLOW'),
		description: 'ID, name or JSON of the flow',
	},
	{
		displayName: 'Flow Action',
		name: 'flowAction',
		type: 'options',
		default: 'navigate',
		options: [
			{ name: 'Exchange Data', value: 'data_exchange', description: 'Asks your endpoint first' },
			{ name: 'Navigate', value: 'navigate', description: 'Opens a screen' },
		],
		...when('FLOW'),
		description: 'How the flow begins',
	},
	{
		displayName: 'First Screen',
		name: 'flowScreen',
		type: 'string',
		default: '',
		placeholder: 'e.g. WELCOME_SCREEN',
		displayOptions: { show: { type: ['FLOW'], flowAction: ['navigate'] } },
		description: 'ID of the screen that is opened. Empty takes the first one.',
	},
];

const otpValues: INodeProperties[] = [
	{
		displayName: 'Hand Over',
		name: 'otpType',
		type: 'options',
		default: 'COPY_CODE',
		options: [
			{ name: 'Copy Code', value: 'COPY_CODE', description: 'The customer copies the code' },
			{ name: 'One Tap', value: 'ONE_TAP', description: 'A tap fills the code into your app' },
			{ name: 'Zero Tap', value: 'ZERO_TAP', description: 'Your app gets the code by itself' },
		],
		...when('OTP'),
		description: 'How the code gets from WhatsApp to where it is needed',
	},
	{
		displayName: 'Autofill Text',
		name: 'autofillText',
		type: 'string',
		default: '',
		placeholder: 'e.g. Autofill',
		...otpWithApp,
		description: 'What stands on the button that fills in the code',
	},
	{
		displayName: 'Apps',
		name: 'apps',
		type: 'json',
		default: '[\n  { "package_name": "com.example.app", "signature_hash": "" }\n]',
		...otpWithApp,
		description: 'Up to five Android apps that may get the code, as a JSON list',
	},
	{
		displayName: 'Terms Accepted',
		name: 'zeroTapTerms',
		type: 'boolean',
		default: false,
		displayOptions: { show: { type: ['OTP'], otpType: ['ZERO_TAP'] } },
		description: "Whether you accept WhatsApp's terms for zero-tap codes, which it asks for",
	},
];

export const buttonsField: INodeProperties = {
	displayName: 'Buttons',
	name: 'buttons',
	type: 'fixedCollection',
	typeOptions: {
		multipleValues: true,
		sortable: true,
		maxAllowedFields: TEMPLATE_LIMITS.buttons,
	},
	placeholder: 'Add Button',
	default: {},
	description: 'Up to ten buttons, of which two may open websites. Quick replies stand together.',
	options: [
		{
			displayName: 'Button',
			name: 'button',
			values: [
				typeField,
				{
					displayName: 'Text',
					name: 'text',
					type: 'string',
					default: '',
					placeholder: 'e.g. Track order',
					displayOptions: { hide: { type: ['COPY_CODE', 'JSON'] } },
					description:
						'What stands on the button, up to 25 characters. Some types have a text of their own when it is empty.',
				},
				...linkValues,
				...flowValues,
				...otpValues,
				{
					displayName: 'Button as JSON',
					name: 'json',
					type: 'json',
					default: '{\n  "type": "QUICK_REPLY",\n  "text": "Thanks"\n}',
					...when('JSON'),
					description: 'The button as WhatsApp wants it, for types that have no form here',
				},
			],
		},
	],
};

/** The rows of the form, with what a row does not have left empty. */
export function buttonInputs(scope: ItemScope): ButtonInput[] {
	return scope.rows('buttons', 'button').map((row) => ({
		type: asText(row.type) || 'QUICK_REPLY',
		text: asText(row.text),
		url: asText(row.url),
		urlExample: asText(row.urlExample),
		phoneNumber: asText(row.phoneNumber),
		codeExample: asText(row.codeExample),
		flowReference: asText(row.flowReference),
		flow: asText(row.flow),
		flowAction: asText(row.flowAction) || 'navigate',
		flowScreen: asText(row.flowScreen),
		otpType: asText(row.otpType) || 'COPY_CODE',
		autofillText: asText(row.autofillText),
		apps: row.apps,
		zeroTapTerms: row.zeroTapTerms === true,
		json: row.json,
	}));
}
