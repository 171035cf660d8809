import { pinContent } from '../../messages/pin';
import { sendOperation } from './send';
import { targetField } from './targetField';

export const pinMessage = sendOperation({
	name: 'Pin Message',
	value: 'pinMessage',
	action: 'Pin message',
	description: 'Keep a message at the top of a group (Cloud API only)',
	groups: 'only',
	reply: false,
	fields: [
		targetField('ID of the message of the group that is pinned'),
		{
			displayName: 'Days',
			name: 'days',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 30, numberPrecision: 0 },
			default: 7,
			description: 'How long the message stays pinned, from 1 to 30 days',
		},
	],
	content: (scope) => pinContent(scope.text('messageId'), Number(scope.text('days') || NaN)),
});
