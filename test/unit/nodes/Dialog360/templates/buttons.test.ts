import { templateButton } from '../../../../../nodes/Dialog360/templates/buttons';
import type { ButtonInput } from '../../../../../nodes/Dialog360/templates/buttons';

const input = (over: Partial<ButtonInput>): ButtonInput => ({
	type: 'QUICK_REPLY',
	flowReference: 'flow_id',
	flowAction: 'navigate',
	otpType: 'COPY_CODE',
	...over,
});
const APP = { packageName: ' com.example.app', signatureHash: 'K8a/AINcGX7 ' };
const SUPPORTED = { package_name: 'com.example.app', signature_hash: 'K8a/AINcGX7' };

test.each<[Partial<ButtonInput>, object]>([
	[{ text: ' Thanks ' }, { type: 'QUICK_REPLY', text: 'Thanks' }],
	[{ type: 'CATALOG' }, { type: 'CATALOG' }],
	[
		{ type: 'VOICE_CALL', text: 'Call' },
		{ type: 'VOICE_CALL', text: 'Call' },
	],
	[
		{ type: 'COPY_CODE', codeExample: 'A1' },
		{ type: 'COPY_CODE', example: 'A1' },
	],
	[
		{ type: 'URL', text: 'a', url: 'https://x.y' },
		{ type: 'URL', text: 'a', url: 'https://x.y' },
	],
	[
		{ type: 'PHONE_NUMBER', text: 'a', phoneNumber: '+49 (170) 12-3' },
		{ type: 'PHONE_NUMBER', text: 'a', phone_number: '+49170123' },
	],
	[
		{ type: 'FLOW', text: 'a', flow: '1', flowAction: 'data_exchange', flowScreen: 'S' },
		{ type: 'FLOW', text: 'a', flow_id: '1', flow_action: 'data_exchange' },
	],
	[
		{ type: 'FLOW', text: 'a', flowReference: 'flow_name', flow: 'n', flowScreen: 'S' },
		{ type: 'FLOW', text: 'a', flow_name: 'n', flow_action: 'navigate', navigate_screen: 'S' },
	],
	[
		{ type: 'OTP', otpType: 'ZERO_TAP', apps: [APP], autofillText: 'b', zeroTapTerms: true },
		{
			type: 'OTP',
			otp_type: 'ZERO_TAP',
			autofill_text: 'b',
			supported_apps: [SUPPORTED],
			zero_tap_terms_accepted: true,
		},
	],
	[
		{ type: 'OTP', otpType: 'ONE_TAP', apps: [APP, APP] },
		{ type: 'OTP', otp_type: 'ONE_TAP', supported_apps: [SUPPORTED, SUPPORTED] },
	],
	[
		{ type: 'FLOW', text: 'a', flow: '1', flowIcon: 'REVIEW' },
		{ type: 'FLOW', text: 'a', flow_id: '1', flow_action: 'navigate', icon: 'REVIEW' },
	],
	[{ type: 'OTP' }, { type: 'OTP', otp_type: 'COPY_CODE' }],
	[{ type: 'JSON', json: '{"type":"NEW"}' }, { type: 'NEW' }],
])('%j', (over, button) => {
	expect(templateButton(input(over), 0)).toEqual(button);
});

test.each<[Partial<ButtonInput>, string]>([
	[{ type: 'FLOW' }, 'Button 3 has no flow'],
	[
		{ type: 'OTP', otpType: 'ZERO_TAP', apps: [APP, { ...APP, signatureHash: ' ' }] },
		'Button 3 has an app without a package name or a signature hash',
	],
	[{ type: 'OTP', otpType: 'ONE_TAP' }, 'Button 3 hands the code to an app, and names none'],
	[{ type: 'JSON', json: '{' }, 'Button 3: JSON is not valid JSON'],
])('%j is refused', (over, message) => {
	expect(() => templateButton(input(over), 2)).toThrow(message);
	expect(() => templateButton(input(over), 2, 'Card 1: ')).toThrow(`Card 1: ${message}`);
});
