import type { INodeProperties } from 'n8n-workflow';
import { when } from './buttonValues';

/** What a button needs that opens a flow. */
export const flowValues: INodeProperties[] = [
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
	{
		displayName: 'Flow Icon',
		name: 'flowIcon',
		type: 'options',
		default: '',
		options: [
			{ name: 'Document', value: 'DOCUMENT' },
			{ name: 'None', value: '' },
			{ name: 'Promotion', value: 'PROMOTION' },
			{ name: 'Review', value: 'REVIEW' },
		],
		...when('FLOW'),
		description: 'What stands on the button beside its text',
	},
];
