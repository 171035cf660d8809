import { textContent } from '../../messages/text';
import type { Operation } from '../operation';
import { optionsField, recipientField, replyOption, sendMessage, simplifyField } from './send';

export const sendText: Operation = {
	name: 'Send Text',
	value: 'sendText',
	action: 'Send text message',
	description: 'Send a text to somebody who has written to you within the last 24 hours',
	fields: [
		recipientField,
		{
			displayName: 'Text',
			name: 'text',
			type: 'string',
			typeOptions: { rows: 4 },
			required: true,
			default: '',
			placeholder: 'e.g. Hi Ann, your order is on its way',
			description:
				'Up to 4,096 characters. WhatsApp formats *bold*, _italic_, ~struck~ and ```fixed width```.',
		},
		simplifyField,
		optionsField([
			{
				displayName: 'Preview Link',
				name: 'previewUrl',
				type: 'boolean',
				default: false,
				description: 'Whether to show a preview of the first link in the text',
			},
			replyOption,
		]),
	],
	execute: async (scope) =>
		await sendMessage(
			scope,
			textContent(scope.text('text'), scope.collection('options').previewUrl === true),
		),
};
