import { reactionContent } from '../../messages/reaction';
import { sendOperation } from './send';
import { targetField } from './targetField';

export const sendReaction = sendOperation({
	name: 'Send Reaction',
	value: 'sendReaction',
	action: 'Send reaction',
	description: 'Put an emoji on a message, in place of the one that you put there before',
	reply: false,
	fields: [
		targetField('ID of the message that gets the emoji, e.g. from the 360dialog Trigger'),
		{
			displayName: 'Emoji',
			name: 'emoji',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 👍',
			description: 'Exactly one emoji',
		},
	],
	content: (scope) => reactionContent(scope.text('messageId'), scope.text('emoji')),
});
