import { contactInfoRequestInteractive } from '../../messages/interactive/contactInfoRequest';
import { interactiveContent } from '../../messages/interactive/interactive';
import { bodyField } from './frameFields';
import { sendOperation } from './send';

export const requestContactInfo = sendOperation({
	name: 'Request Contact Info',
	value: 'requestContactInfo',
	action: 'Request contact info',
	description:
		'Send a text with a button by which somebody known only by a user ID shares the phone number (Cloud API only)',
	fields: [{ ...bodyField, placeholder: 'e.g. Which number may we call you on?' }],
	content: (scope) => interactiveContent(contactInfoRequestInteractive(scope.text('body'))),
});
