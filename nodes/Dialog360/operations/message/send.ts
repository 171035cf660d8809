import type { IDataObject, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import { messageBody } from '../../messages/envelope';
import type { Content } from '../../messages/content';
import { requireMessageId } from '../../messages/read';
import { parseGroup, parseRecipient } from '../../messages/recipient';
import type { Recipient } from '../../messages/recipient';
import type { Operation } from '../operation';
import { asText } from '../scope';
import type { ItemScope } from '../scope';
import { deliver } from '../sending/deliver';
import { takeTurn } from '../sending/turns';
import { deliveryOutput } from './answer';
import { withUploads } from './upload';
import { optionsField, recipientFields, simplifyField } from './fields';
import type { Groups } from './fields';

/** An operation that sends a message: what is special about it. The rest is added here. */
export interface SendDefinition {
	name: string;
	value: string;
	action: string;
	description: string;
	/** Default: not in groups. */
	groups?: Groups;
	/** False where a quote makes no sense. */
	reply?: boolean;
	fields: INodeProperties[];
	/** Shown among the options that all have. */
	options?: INodeProperties[];
	/** Reads the parameters; may upload files. Throws InputError for what WhatsApp would refuse. */
	content: (scope: ItemScope) => Content | Promise<Content>;
	/** Another way than that of all messages, with what it wants in the body. */
	route?: (scope: ItemScope) => Route | undefined;
}

export interface Route {
	path: string;
	fields: IDataObject;
}

/** Completes an operation that sends: recipient before its own fields, Simplify and options after. */
export function sendOperation(definition: SendDefinition): Operation {
	const {
		groups = false,
		reply = true,
		fields,
		options = [],
		content,
		route,
		...entry
	} = definition;
	return {
		...entry,
		sends: true,
		fields: [
			...recipientFields(groups),
			...fields,
			simplifyField,
			optionsField(options, { reply }),
		],
		execute: async (scope) => await sendMessage(scope, { groups, reply, content, route }),
	};
}

async function sendMessage(
	scope: ItemScope,
	{
		groups,
		reply,
		content,
		route,
	}: Required<Pick<SendDefinition, 'groups' | 'reply' | 'content'>> & Pick<SendDefinition, 'route'>,
): Promise<INodeExecutionData[]> {
	const recipient = recipientOf(scope, groups);
	// Taken before anything is waited for, so that the order of the items decides.
	const turn = takeTurn(scope.run.turns, JSON.stringify(recipient));
	try {
		const options = scope.collection('options');
		const replyTo = reply ? asText(options.replyToMessageId) : '';
		const way = route?.(scope);
		const body = messageBody(
			scope.connection.hosting,
			{
				recipient,
				callbackData: asText(options.callbackData),
				...(replyTo.trim() ? { replyTo: requireMessageId('Reply to Message ID', replyTo) } : {}),
			},
			await content(scope),
		);
		const complete = await withUploads(scope, { ...body, ...way?.fields });
		await turn.ready;
		const key = asText(options.sendOnceKey).trim();
		const delivery = await deliver(scope, complete, key, way?.path);
		return deliveryOutput(scope, delivery);
	} catch (error) {
		// Before the next message to the same person gets its turn.
		scope.run.itemFailed();
		return await Promise.reject(error);
	} finally {
		turn.done();
	}
}

function recipientOf(scope: ItemScope, groups: Groups): Recipient {
	return groups === 'only' || (groups && scope.value('recipientType') === 'group')
		? parseGroup(scope.value('groupId'))
		: parseRecipient(scope.value('to'));
}
