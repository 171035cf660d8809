import type { INodeProperties } from 'n8n-workflow';

export const flowFields: INodeProperties[] = [
	{
		displayName: 'Flow By',
		name: 'flowBy',
		type: 'options',
		default: 'id',
		options: [
			{ name: 'ID', value: 'id', description: 'The number that WhatsApp gave it' },
			{ name: 'Name', value: 'name', description: 'The name that you gave it' },
		],
		description: 'How the flow is found',
	},
	{
		displayName: 'Flow ID',
		name: 'flowId',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. 1187654321098765',
		displayOptions: { show: { flowBy: ['id'] } },
		description: 'ID of the flow, as the list of flows shows it',
	},
	{
		displayName: 'Flow Name',
		name: 'flowName',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. book_appointment',
		displayOptions: { show: { flowBy: ['name'] } },
		description: 'Name of the flow. Renaming the flow breaks what uses its name.',
	},
	{
		displayName: 'Button Text',
		name: 'buttonText',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. Book a time',
		description: 'What stands on the button that opens the flow, up to 20 characters without emoji',
	},
	{
		displayName: 'First Screen From',
		name: 'flowAction',
		type: 'options',
		default: 'navigate',
		options: [
			{
				name: 'Flow Endpoint',
				value: 'data_exchange',
				description: 'Your own endpoint, which the flow asks for its first screen',
			},
			{ name: 'This Node', value: 'navigate', description: 'The screen that is named here' },
		],
		description: 'What decides about the first screen',
	},
	{
		displayName: 'Screen',
		name: 'screen',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. APPOINTMENT',
		displayOptions: { show: { flowAction: ['navigate'] } },
		description: 'ID of the first screen, as it stands in the JSON of the flow',
	},
	{
		displayName: 'Screen Data',
		name: 'screenData',
		type: 'json',
		typeOptions: { rows: 4 },
		default: '{}',
		displayOptions: { show: { flowAction: ['navigate'] } },
		description:
			'What the first screen is filled with: a JSON object with the data that it declares',
	},
];

/** Shown among the options. */
export const flowOptions: INodeProperties[] = [
	{
		displayName: 'Flow Mode',
		name: 'flowMode',
		type: 'options',
		default: 'published',
		options: [
			{ name: 'Draft', value: 'draft', description: 'To test a flow that is not published yet' },
			{ name: 'Published', value: 'published', description: 'To use a published flow' },
		],
		description: 'Which state of the flow is sent',
	},
	{
		displayName: 'Flow Token',
		name: 'flowReference',
		type: 'string',
		default: '',
		placeholder: 'e.g. order-17',
		description: 'Text that comes back with the answers, to tell which message they belong to',
	},
];
