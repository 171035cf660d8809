import type { INodeProperties } from 'n8n-workflow';

/** Where the webhook is registered, what happens to another one, and how calls prove who they are. */
export const registration: INodeProperties[] = [
	{
		displayName:
			'A WhatsApp number has one webhook. Publishing this workflow takes it over; unpublishing gives it back to the address that was set before.',
		name: 'webhookNotice',
		type: 'notice',
		default: '',
	},
];
