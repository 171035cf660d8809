import { pinContent } from '../../messages/pin';
import { sendOperation } from './send';
import { targetField } from './targetField';

export const unpinMessage = sendOperation({
	name: 'Unpin Message',
	value: 'unpinMessage',
	action: 'Unpin message',
	description: 'Take the pin away from a message of a group (Cloud API only)',
	groups: 'only',
	reply: false,
	fields: [targetField('ID of the message of the group that is pinned')],
	content: (scope) => pinContent(scope.text('messageId'), null),
});
