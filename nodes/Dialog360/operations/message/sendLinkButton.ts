import { interactiveContent } from '../../messages/interactive/interactive';
import { linkButtonInteractive } from '../../messages/interactive/linkButton';
import { bodyField, footerOption, frameOf, headerFields } from './frameFields';
import { sendOperation } from './send';

export const sendLinkButton = sendOperation({
	name: 'Send Link Button',
	value: 'sendLinkButton',
	action: 'Send link button',
	description: 'Send a text with a button that opens a web page (Cloud API only)',
	fields: [
		...headerFields(['text', 'image', 'video', 'document']),
		bodyField,
		{
			displayName: 'Button Text',
			name: 'buttonText',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Track parcel',
			description: 'What stands on the button, up to 20 characters',
		},
		{
			displayName: 'URL',
			name: 'url',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. https://example.com/parcels/17',
			description: 'Address of the page that the button opens',
		},
	],
	options: [footerOption],
	content: async (scope) =>
		interactiveContent(
			linkButtonInteractive({
				...(await frameOf(scope)),
				buttonText: scope.text('buttonText'),
				url: scope.text('url'),
			}),
		),
});
