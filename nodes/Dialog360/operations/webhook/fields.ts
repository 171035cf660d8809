import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

/** Whose webhook it is: a number's or an account's, and what else an operation knows. */
export function levelField(description: string, ...more: INodePropertyOptions[]): INodeProperties {
	return {
		displayName: 'Webhook Of',
		name: 'level',
		type: 'options',
		default: 'number',
		options: [
			{ name: 'Phone Number', value: 'number', description: 'The webhook of this number' },
			{
				name: 'WhatsApp Business Account',
				value: 'account',
				description: 'The webhook of numbers that have none of their own. Cloud API only.',
			},
			...more,
		],
		description,
	};
}

export const destinationNameField: INodeProperties = {
	displayName: 'Destination Name',
	name: 'destinationName',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. crm',
	description: 'Unique for the number; capital letters count',
};

export const urlField: INodeProperties = {
	displayName: 'URL',
	name: 'url',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. https://crm.example.com/whatsapp',
	description:
		'Address that 360dialog calls. With https, without a port, no underscore in the host.',
};

export const headersField: INodeProperties = {
	displayName: 'Headers',
	name: 'headers',
	type: 'fixedCollection',
	placeholder: 'Add Header',
	default: {},
	typeOptions: { multipleValues: true },
	options: [
		{
			displayName: 'Header',
			name: 'header',
			values: [
				{
					displayName: 'Name',
					name: 'name',
					type: 'string',
					default: '',
					placeholder: 'e.g. Authorization',
					description: 'Name of the header',
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					typeOptions: { password: true },
					default: '',
					description: 'Value of the header, often a secret',
				},
			],
		},
	],
	description: 'What each call of the webhook carries, so that its receiver knows 360dialog',
};
