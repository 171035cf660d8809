import type { INodeProperties } from 'n8n-workflow';
import { MESSAGE_TYPES } from '../messageTypes';

const withStatuses: INodeProperties['displayOptions'] = { show: { '/events': ['status'] } };
const withMessages: INodeProperties['displayOptions'] = { show: { '/events': ['message'] } };

const STATUSES = [
	{ name: 'Delivered', value: 'delivered', description: 'It is on the phone' },
	{ name: 'Failed', value: 'failed', description: 'It did not get there, with the reason' },
	{ name: 'Played', value: 'played', description: 'A voice note was listened to' },
	{ name: 'Read', value: 'read', description: 'It was read, where people let others know' },
	{ name: 'Sent', value: 'sent', description: 'It is with WhatsApp' },
];

/** In the order of their names. None takes expressions, which would cost time at every call. */
const fields: INodeProperties[] = [
	{
		displayName: 'Allowed Senders',
		name: 'allowedSenders',
		type: 'string',
		noDataExpression: true,
		default: '',
		placeholder: 'e.g. +49 170 1234567, DE.1502576394655843',
		description:
			'Only people on this list start the workflow: phone numbers with country code in any spelling, or user IDs, separated by commas. Statuses, echoes and events of the account are not affected.',
	},
	{
		displayName: 'Group Chats',
		name: 'groups',
		type: 'options',
		noDataExpression: true,
		default: 'all',
		options: [
			{ name: 'All Chats', value: 'all', description: 'Messages of people and of groups' },
			{ name: 'No Groups', value: 'none', description: 'No messages of groups' },
			{ name: 'Only Groups', value: 'only', description: 'Nothing but messages of groups' },
		],
		description: 'Whether messages of groups start the workflow',
	},
	{
		displayName: 'Ignored Senders',
		name: 'ignoredSenders',
		type: 'string',
		noDataExpression: true,
		default: '',
		placeholder: 'e.g. +49 170 1234567, DE.1502576394655843',
		description:
			'People on this list do not start the workflow: phone numbers with country code in any spelling, or user IDs, separated by commas. Statuses, echoes and events of the account are not affected.',
	},
	{
		displayName: 'Maximum Age in Minutes',
		name: 'maxAge',
		type: 'number',
		noDataExpression: true,
		default: 60,
		typeOptions: { minValue: 0 },
		description:
			'Events that happened longer ago do not start the workflow. After an outage of n8n, 360dialog delivers what it has kept for up to 7 days. 0 lets everything through. Events without a time always come through.',
	},
	{
		displayName: 'Message Statuses',
		name: 'statuses',
		type: 'multiOptions',
		noDataExpression: true,
		default: [],
		displayOptions: withStatuses,
		options: STATUSES,
		description: 'Which statuses start the workflow. All when empty.',
	},
	{
		displayName: 'Message Types',
		name: 'messageTypes',
		type: 'multiOptions',
		noDataExpression: true,
		default: [],
		displayOptions: withMessages,
		options: [...MESSAGE_TYPES],
		description:
			'What of Message Received starts the workflow. All when empty. Replies and orders that are also chosen as events of their own come in any case.',
	},
	{
		displayName: 'Phone Number IDs',
		name: 'phoneNumberIds',
		type: 'string',
		noDataExpression: true,
		default: '',
		placeholder: 'e.g. 106540352242922',
		description:
			'Only these numbers of yours start the workflow, separated by commas: for a webhook that several numbers share. What names no number always comes through: events of the account, On-Premise and Sandbox.',
	},
];

/** Which of the chosen events start the workflow. */
export const filters: INodeProperties[] = [
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add filter',
		default: {},
		description:
			'Which of the chosen events start the workflow. What is left out is answered and forgotten.',
		options: fields,
	},
];
