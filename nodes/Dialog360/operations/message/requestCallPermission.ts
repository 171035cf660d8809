import { callPermissionRequestInteractive } from '../../messages/interactive/callPermissionRequest';
import { interactiveContent } from '../../messages/interactive/interactive';
import { bodyField } from './frameFields';
import { sendOperation } from './send';

export const requestCallPermission = sendOperation({
	name: 'Request Call Permission',
	value: 'requestCallPermission',
	action: 'Request call permission',
	description: 'Ask the recipient whether you may call (Cloud API only)',
	fields: [{ ...bodyField, placeholder: 'e.g. May we call you about your order?' }],
	content: (scope) => interactiveContent(callPermissionRequestInteractive(scope.text('body'))),
});
