import type { INodeProperties } from 'n8n-workflow';

/** Options on how events get to the workflow: grouping, duplicates, media, marks. */
export const deliveryOptions: INodeProperties[] = [
	{
		displayName: 'Download Media',
		name: 'downloadMedia',
		type: 'boolean',
		noDataExpression: true,
		default: false,
		description:
			'Whether to download the files of messages into the items. A file that is not there within 3.5 seconds is left out, and the item says why in mediaError.',
	},
	{
		displayName: 'Group Events Under Load',
		name: 'group',
		type: 'options',
		noDataExpression: true,
		default: 'notMessages',
		options: [
			{
				name: 'Everything',
				value: 'all',
				description: 'Also messages: an execution may have items of several customers',
			},
			{
				name: 'Everything but Messages',
				value: 'notMessages',
				description: 'Statuses and other events share executions, each message has its own',
			},
			{
				name: 'Nothing',
				value: 'never',
				description: 'Each call of 360dialog has its own execution, whatever the load',
			},
		],
		description:
			'Which events share an execution, as several items, when they arrive faster than n8n can store executions',
	},
	{
		displayName: 'Mark as Read',
		name: 'markAsRead',
		type: 'boolean',
		noDataExpression: true,
		default: false,
		description:
			'Whether to show the sender two blue ticks as soon as n8n has stored the message. Earlier messages of the chat are marked with it.',
	},
	{
		displayName: 'Put Media in Field',
		name: 'mediaField',
		type: 'string',
		noDataExpression: true,
		default: 'data',
		placeholder: 'e.g. data',
		description: 'Name of the output binary field that Download Media puts the file in',
	},
	{
		displayName: 'Remove Duplicates',
		name: 'removeDuplicates',
		type: 'boolean',
		noDataExpression: true,
		default: true,
		description:
			'Whether to leave out events that were delivered before: 360dialog delivers again what was not answered in time',
	},
	{
		displayName: 'Show Typing',
		name: 'showTyping',
		type: 'boolean',
		noDataExpression: true,
		default: false,
		description:
			'Whether the sender sees that an answer is being written, until it arrives or 25 seconds have passed. Marks the message as read. Cloud API only.',
	},
];
