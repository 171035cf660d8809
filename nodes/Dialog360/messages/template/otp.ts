import type { DefinedButton, DefinedComponent } from './definition';
import type { Part, TemplateField } from './part';
import { shortTextIn } from './values';

/** https://docs.360dialog.com/docs/messaging/message-types/template-messages/authentication-templates */
const MAX_CODE = 15;

/**
 * Whether a button copies a one-time password. It is created as a button of the type OTP, and listed
 * as one of the type URL with an address at WhatsApp.
 */
export function isOtp({ type, url }: DefinedButton): boolean {
	return type === 'OTP' || (type === 'URL' && /\bwhatsapp\.com\/otp\//i.test(url));
}

/** Where the button stands that copies a one-time password, or -1. */
export function otpIndex(components: DefinedComponent[]): number {
	return components
		.flatMap((component) => (component.type === 'BUTTONS' ? component.buttons : []))
		.findIndex(isOtp);
}

const code: TemplateField = {
	id: 'otp.code',
	label: 'One-Time Password (e.g. 123456)',
	type: 'string',
	required: true,
	example: '123456',
};

/**
 * A one-time password: one field, `otp.code`, that fills the body and the button, which WhatsApp wants
 * to be the same.
 */
export function otpParts(index: number): Part[] {
	const parameters = (text: string) => [{ type: 'text', text }];
	return [
		{
			key: { type: 'body' },
			fields: [code],
			build: (values) => ({
				type: 'body',
				parameters: parameters(shortTextIn(values, code, MAX_CODE)),
			}),
		},
		{
			key: { type: 'button', index },
			fields: [code],
			build: (values) => ({
				type: 'button',
				// Whatever the button does with the code: copy it, or hand it to an app.
				sub_type: 'url',
				index: String(index),
				parameters: parameters(shortTextIn(values, code, MAX_CODE)),
			}),
		},
	];
}
