import { readRequest } from '../../messages/read';
import type { Operation } from '../operation';
import { output } from '../scope';
import { targetField } from './targetField';

export const markAsRead: Operation = {
	name: 'Mark as Read',
	value: 'markAsRead',
	action: 'Mark message as read',
	description: 'Show the sender two blue ticks, and that an answer is being written if you like',
	fields: [
		targetField(
			'ID of the received message, from the 360dialog Trigger. Earlier messages of the same chat are marked with it.',
		),
		{
			displayName: 'Show Typing',
			name: 'showTyping',
			type: 'boolean',
			default: false,
			description:
				'Whether the sender sees that an answer is being written, until it arrives or 25 seconds have passed. Cloud API only.',
		},
	],
	execute: async (scope) => {
		const request = readRequest(
			scope.connection.hosting,
			scope.text('messageId'),
			scope.boolean('showTyping'),
		);
		await scope.call(request);
		return output({ success: true, messageId: scope.text('messageId').trim() });
	},
};
