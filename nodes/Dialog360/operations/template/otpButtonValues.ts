import type { INodeProperties } from 'n8n-workflow';
import { TEMPLATE_LIMITS } from '../../templates/limits';
import { when } from './buttonValues';

const otpWithApp = {
	displayOptions: { show: { type: ['OTP'], otpType: ['ONE_TAP', 'ZERO_TAP'] } },
};

const appsField: INodeProperties = {
	displayName: 'Apps',
	name: 'apps',
	type: 'fixedCollection',
	typeOptions: {
		multipleValues: true,
		sortable: true,
		maxAllowedFields: TEMPLATE_LIMITS.supportedApps,
	},
	placeholder: 'Add App',
	default: {},
	...otpWithApp,
	description: 'Up to five Android apps that may get the code',
	options: [
		{
			displayName: 'App',
			name: 'app',
			values: [
				{
					displayName: 'Package Name',
					name: 'packageName',
					type: 'string',
					default: '',
					placeholder: 'e.g. com.example.app',
					description: 'Name of the package of your app',
				},
				{
					displayName: 'Signature Hash',
					name: 'signatureHash',
					type: 'string',
					default: '',
					placeholder: 'e.g. K8a/AINcGX7',
					description: 'Hash of the key that your app is signed with, 11 characters',
				},
			],
		},
	],
};

/** What a button needs that hands over a one-time password. */
export const otpValues: INodeProperties[] = [
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
	appsField,
	{
		displayName: 'Terms Accepted',
		name: 'zeroTapTerms',
		type: 'boolean',
		default: false,
		displayOptions: { show: { type: ['OTP'], otpType: ['ZERO_TAP'] } },
		description: "Whether you accept WhatsApp's terms for zero-tap codes, which it asks for",
	},
];
