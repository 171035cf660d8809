import { textContent } from '../../messages/text';
import { sendOperation } from './send';

export const sendText = sendOperation({
	name: 'Send Text',
	value: 'sendText',
	action: 'Send text message',
	description: 'Send a text to somebody who has written to you within the last 24 hours',
	groups: true,
	fields: [
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
	],
	options: [
		{
			displayName: 'Preview Link',
			name: 'previewUrl',
			type: 'boolean',
			default: false,
			description: 'Whether to show a preview of the first link in the text',
		},
	],
	content: (scope) =>
		textContent(scope.text('text'), scope.collection('options').previewUrl === true),
});
