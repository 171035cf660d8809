import type { IDataObject, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { routesOf } from '../../api/hosting';
import { messageBody } from '../../messages/envelope';
import type { Content } from '../../messages/envelope';
import { requireMessageId } from '../../messages/read';
import { parseRecipient } from '../../messages/recipient';
import { asText, output } from '../scope';
import type { ItemScope } from '../scope';

/** Who gets the message: the first field of every operation that sends. */
export const recipientField: INodeProperties = {
	displayName: 'To',
	name: 'to',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. +49 170 1234567',
	description:
		'Phone number of the recipient with country code. Spaces, brackets and dashes do not matter. On the Cloud API also a business-scoped user ID, e.g. DE.1502576394655843.',
};

/** Shared by the operations that send; each appends its own options and keeps them sorted. */
export const replyOption: INodeProperties = {
	displayName: 'Reply to Message ID',
	name: 'replyToMessageId',
	type: 'string',
	default: '',
	placeholder: 'e.g. wamid.HBgLNDkxNzAxMjM0NTY3FQIAEhg',
	description: 'Shows the message as an answer that quotes the one with this ID',
};

export const simplifyField: INodeProperties = {
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
};

/** The options collection of an operation. */
export function optionsField(options: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add option',
		default: {},
		options,
	};
}

/**
 * Sends a message with the recipient and the options that all operations share.
 *
 * @throws InputError, RefusedError, UnreachableError
 */
export async function sendMessage(
	scope: ItemScope,
	content: Content,
): Promise<INodeExecutionData[]> {
	const { hosting } = scope.connection;
	const replyTo = asText(scope.collection('options').replyToMessageId);
	const body = messageBody(
		hosting,
		{
			recipient: parseRecipient(scope.value('to')),
			...(replyTo.trim() ? { replyTo: requireMessageId('Reply to Message ID', replyTo) } : {}),
		},
		content,
	);
	return await postMessage(scope, body);
}

/** Sends a finished body, and returns the answer as the Simplify switch wants it. */
export async function postMessage(
	scope: ItemScope,
	body: IDataObject,
): Promise<INodeExecutionData[]> {
	const answer = await scope.call({
		method: 'POST',
		path: routesOf(scope.connection.hosting).messages,
		body,
	});
	return output(scope.boolean('simplify') ? simplifyAnswer(answer) : answer);
}

interface MessageAnswer extends IDataObject {
	messages?: Array<{ id?: string; message_status?: string }>;
	contacts?: Array<{ input?: string; wa_id?: string; user_id?: string }>;
}

/**
 * The useful part of an answer. `accepted` means that WhatsApp took the message over, not that it
 * was delivered: that comes later, as a status to the trigger. On-Premise and Sandbox do not tell
 * who the recipient is.
 *
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/messages
 */
export function simplifyAnswer(answer: MessageAnswer): IDataObject {
	const message = answer.messages?.[0];
	if (!message) return answer;
	const contact = answer.contacts?.[0];
	return {
		messageId: message.id ?? null,
		status: message.message_status ?? 'accepted',
		recipient: contact?.wa_id ?? contact?.user_id ?? contact?.input ?? null,
		waId: contact?.wa_id ?? null,
		userId: contact?.user_id ?? null,
	};
}
