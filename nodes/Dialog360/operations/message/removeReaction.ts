import { reactionContent } from '../../messages/reaction';
import { sendOperation } from './send';
import { targetField } from './targetField';

export const removeReaction = sendOperation({
	name: 'Remove Reaction',
	value: 'removeReaction',
	action: 'Remove reaction',
	description: 'Take your emoji away from a message',
	reply: false,
	fields: [targetField('ID of the message that has your emoji')],
	content: (scope) => reactionContent(scope.text('messageId'), null),
});
