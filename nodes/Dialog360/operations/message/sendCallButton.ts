import { callButtonInteractive } from '../../messages/interactive/callButton';
import { interactiveContent } from '../../messages/interactive/interactive';
import { asText } from '../scope';
import { bodyField } from './frameFields';
import { sendOperation } from './send';

export const sendCallButton = sendOperation({
	name: 'Send Call Button',
	value: 'sendCallButton',
	action: 'Send call button',
	description: 'Send a text with a button that calls you on WhatsApp (Cloud API only)',
	fields: [
		{ ...bodyField, placeholder: 'e.g. Do you have questions? Call us.' },
		{
			displayName: 'Button Text',
			name: 'buttonText',
			type: 'string',
			default: 'Call Now',
			placeholder: 'e.g. Call support',
			description: 'What stands on the button, up to 20 characters',
		},
	],
	options: [
		{
			displayName: 'Active for Minutes',
			name: 'ttlMinutes',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 43200 },
			default: 10080,
			description: 'How long the button works, from 1 to 43,200 minutes (30 days)',
		},
		{
			displayName: 'Payload',
			name: 'payload',
			type: 'string',
			default: '',
			placeholder: 'e.g. order-17',
			description: 'Text of up to 512 characters that comes back with the call',
		},
	],
	content: (scope) => {
		const { ttlMinutes, payload } = scope.collection('options');
		return interactiveContent(
			callButtonInteractive({
				body: scope.text('body'),
				buttonText: scope.text('buttonText'),
				ttlMinutes,
				payload: asText(payload),
			}),
		);
	},
});
