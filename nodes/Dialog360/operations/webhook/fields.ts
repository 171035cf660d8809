import type { INodeProperties } from 'n8n-workflow';

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
