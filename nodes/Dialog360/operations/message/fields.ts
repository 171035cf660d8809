import type { INodeProperties } from 'n8n-workflow';
import { sendSettingsOptions } from '../sending/settings';

const toField: INodeProperties = {
	displayName: 'To',
	name: 'to',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. +49 170 1234567',
	description:
		'Phone number of the recipient with country code. Spaces, brackets and dashes do not matter. On the Cloud API also a business-scoped user ID, e.g. DE.1502576394655843.',
};

const groupIdField: INodeProperties = {
	displayName: 'Group ID',
	name: 'groupId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. Y2FwaV9ncm91cDoxNzA1NTU1MDEzOToxMjAzNjM0',
	description: 'ID of the group, as it came with one of its messages',
};

const groupFields: INodeProperties[] = [
	{
		displayName: 'Recipient Type',
		name: 'recipientType',
		type: 'options',
		default: 'individual',
		options: [
			{ name: 'Group', value: 'group', description: 'A group of the number. Cloud API only.' },
			{ name: 'Person', value: 'individual', description: 'A phone number or user ID' },
		],
		description: 'Who gets the message',
	},
	{ ...toField, displayOptions: { show: { recipientType: ['individual'] } } },
	{ ...groupIdField, displayOptions: { show: { recipientType: ['group'] } } },
];

/** Whether WhatsApp takes a kind of message in groups, or in nothing else. */
export type Groups = boolean | 'only';

/** Who gets the message: the first field of every operation that sends. */
export function recipientFields(groups: Groups): INodeProperties[] {
	if (groups === 'only') return [groupIdField];
	return groups ? groupFields : [toField];
}

export const simplifyField: INodeProperties = {
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
};

const replyOption: INodeProperties = {
	displayName: 'Reply to Message ID',
	name: 'replyToMessageId',
	type: 'string',
	default: '',
	placeholder: 'e.g. wamid.HBgLNDkxNzAxMjM0NTY3FQIAEhg',
	description: 'Shows the message as an answer that quotes the one with this ID',
};

const callbackOption: INodeProperties = {
	displayName: 'Callback Data',
	name: 'callbackData',
	type: 'string',
	default: '',
	placeholder: 'e.g. order-17',
	description:
		'Text of up to 512 characters that comes back with every status of the message. Cloud API only.',
};

const commonOptions: INodeProperties[] = [
	{
		displayName: 'Send Once Key',
		name: 'sendOnceKey',
		type: 'string',
		default: '',
		placeholder: 'e.g. {{ $json.orderNumber }}',
		description:
			'Something that is different for each message, e.g. an order number. n8n remembers the last 10,000 keys of this node and skips a message whose key it knows, so that running a failed execution again messages nobody twice.',
	},
	...sendSettingsOptions,
];

/**
 * The options collection of an operation that sends: its own options among those that all have.
 *
 * @param reply whether the message can quote another one
 * @param callback false where the whole body is the user's
 */
export function optionsField(
	own: INodeProperties[],
	{ reply = true, callback = true }: { reply?: boolean; callback?: boolean },
): INodeProperties {
	const options = [
		...own,
		...(reply ? [replyOption] : []),
		...(callback ? [callbackOption] : []),
		...commonOptions,
	];
	return {
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options: options.sort((a, b) => a.displayName.localeCompare(b.displayName)),
	};
}
