import { typingRequest } from '../../messages/typing';
import type { Operation } from '../operation';
import { output } from '../scope';
import { targetField } from './targetField';

export const showTyping: Operation = {
	name: 'Show Typing',
	value: 'showTyping',
	action: 'Show typing indicator',
	description:
		'Mark a message as read and show its sender that an answer is being written (Cloud API only)',
	fields: [
		targetField(
			'ID of the received message, from the 360dialog Trigger. It and the earlier messages of the same chat are marked as read.',
		),
	],
	execute: async (scope) => {
		await scope.call(typingRequest(scope.connection.hosting, scope.text('messageId')));
		return output({ success: true, messageId: scope.text('messageId').trim() });
	},
};
