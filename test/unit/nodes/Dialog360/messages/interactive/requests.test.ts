import { callPermissionRequestInteractive } from '../../../../../../nodes/Dialog360/messages/interactive/callPermissionRequest';
import { contactInfoRequestInteractive } from '../../../../../../nodes/Dialog360/messages/interactive/contactInfoRequest';
import { locationRequestInteractive } from '../../../../../../nodes/Dialog360/messages/interactive/locationRequest';
import { refusalOf } from '../../../../support/thrown';

describe.each([
	['location_request_message', 'send_location', locationRequestInteractive],
	['request_contact_info', 'request_contact_info', contactInfoRequestInteractive],
	['call_permission_request', 'call_permission_request', callPermissionRequestInteractive],
])('%s', (type, name, build) => {
	test('has a body and the name of its action, nothing else', () => {
		expect(build('B')).toEqual({ type, body: { text: 'B' }, action: { name } });
	});

	test('takes 1024 characters and refuses 1025', () => {
		const text = '👍'.repeat(1024);
		expect(build(text).body).toEqual({ text });
		expect(refusalOf(() => build(`${text}x`))).toEqual({
			field: 'Body',
			message: 'Body is too long: 1025 characters, and WhatsApp takes at most 1024',
			fix: 'Shorten Body by 1 character',
		});
	});

	test.each(['', ' \n'])('refuses the body %j', (text) => {
		expect(refusalOf(() => build(text)).message).toBe('Body is empty');
	});
});
