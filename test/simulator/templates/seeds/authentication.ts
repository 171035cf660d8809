import { authentication, body, buttons } from './build';
import type { Seed } from './build';
import type { TemplateButton, TemplateComponent } from '../types';

const CODE = body('*{{1}}* is your verification code.', ['123456']);
const SAFE_CODE: TemplateComponent = {
	...body('*{{1}}* is your verification code. For your security, do not share this code.', [
		'123456',
	]),
	add_security_recommendation: true,
} as TemplateComponent;
const EXPIRES: TemplateComponent = {
	type: 'FOOTER',
	text: 'This code expires in 10 minutes.',
	code_expiration_minutes: 10,
};
const APPS = {
	supported_apps: [{ package_name: 'com.example.harbour', signature_hash: 'K8a/AINcGX7' }],
};

const otp = (otp_type: string, more: Partial<TemplateButton> = {}): TemplateComponent =>
	buttons({ type: 'OTP', otp_type, text: 'Copy code', ...more });

/** One-time passwords: the code goes into the body and, as the text of a url button, into the button. */
export const AUTHENTICATION: Seed[] = [
	authentication('login_code', [CODE, otp('COPY_CODE')]),
	authentication('login_code_expiring', [SAFE_CODE, EXPIRES, otp('COPY_CODE')]),
	authentication('login_code_one_tap', [
		SAFE_CODE,
		EXPIRES,
		otp('ONE_TAP', { autofill_text: 'Autofill', ...APPS }),
	]),
	authentication('login_code_zero_tap', [
		SAFE_CODE,
		otp('ZERO_TAP', { autofill_text: 'Autofill', zero_tap_terms_accepted: true, ...APPS }),
	]),
	// The form in which Meta lists many of them: the button has become a link with a variable.
	authentication('login_code_as_link', [
		SAFE_CODE,
		buttons({
			type: 'URL',
			text: 'Copy code',
			url: 'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}',
			example: ['https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp123456'],
		}),
	]),
];
