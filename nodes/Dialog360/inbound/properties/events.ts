import type { INodeProperties } from 'n8n-workflow';

/** What starts the workflow. */
export const events: INodeProperties = {
	displayName: 'Events',
	name: 'events',
	type: 'multiOptions',
	required: true,
	default: ['message'],
	options: [
		{
			name: 'Message Received',
			value: 'message',
			description: 'Somebody wrote to your number',
		},
		{
			name: 'Message Status',
			value: 'status',
			description:
				'A message of yours was sent, delivered, read, or could not be delivered. Up to three for each message.',
		},
		{
			name: 'Other Event',
			value: 'other',
			description: 'Anything else that 360dialog reports, as it comes',
		},
	],
	description: 'What starts the workflow',
};
