import { interactiveContent } from '../../messages/interactive/interactive';
import { locationRequestInteractive } from '../../messages/interactive/locationRequest';
import { bodyField } from './frameFields';
import { sendOperation } from './send';

export const requestLocation = sendOperation({
	name: 'Request Location',
	value: 'requestLocation',
	action: 'Request location',
	description:
		'Send a text with a button by which the recipient shares a location (Cloud API only)',
	fields: [{ ...bodyField, placeholder: 'e.g. Where shall we pick you up?' }],
	content: (scope) => interactiveContent(locationRequestInteractive(scope.text('body'))),
});
