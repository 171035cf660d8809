import type { INodeProperties } from 'n8n-workflow';

/** The message that something is done to. */
export function targetField(description: string): INodeProperties {
	return {
		displayName: 'Message ID',
		name: 'messageId',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'e.g. wamid.HBgLNDkxNzAxMjM0NTY3FQIAEhg',
		description,
	};
}
