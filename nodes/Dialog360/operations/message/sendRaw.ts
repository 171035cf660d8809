import { rawBody } from '../../messages/raw';
import type { Operation } from '../operation';
import { asText } from '../scope';
import { deliver } from '../sending/deliver';
import { deliveryOutput } from './answer';
import { optionsField, simplifyField } from './fields';

export const sendRaw: Operation = {
	name: 'Send Raw',
	value: 'sendRaw',
	action: 'Send raw message',
	description: 'Send a message body that you write in JSON, for whatever has no form here',
	sends: true,
	fields: [
		{
			displayName: 'Body',
			name: 'body',
			type: 'json',
			typeOptions: { rows: 8 },
			required: true,
			default:
				'{\n  "recipient_type": "individual",\n  "to": "",\n  "type": "text",\n  "text": { "body": "" }\n}',
			description:
				'JSON object that goes to the messages endpoint as it is. For the Cloud API, <code>messaging_product</code> is added if it is missing. See <a href="https://docs.360dialog.com/docs/messaging-api/api-reference/messages">360dialog\'s API reference</a>.',
		},
		simplifyField,
		optionsField([], { reply: false, callback: false }),
	],
	execute: async (scope) => {
		const body = rawBody(scope.connection.hosting, scope.value('body'));
		const key = asText(scope.collection('options').sendOnceKey).trim();
		return deliveryOutput(scope, await deliver(scope, body, key));
	},
};
