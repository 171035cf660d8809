import type { DefinedButton, DefinedComponent } from './definition';
import { called } from './label';
import { requireOneLine } from './oneLine';
import type { FieldValues, Part, TemplateField } from './part';
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
	...called('One-time password', { example: '123456' }),
	type: 'string',
	required: true,
	example: '123456',
};

/**
 * A one-time password: one field, `otp.code`, that fills the body and the button, which WhatsApp wants
 * to be the same.
 */
export function otpParts(index: number): Part[] {
	const parameters = (values: FieldValues) => [
		{ type: 'text', text: requireOneLine(code.name, shortTextIn(values, code, MAX_CODE)) },
	];
	return [
		{
			key: { type: 'body' },
			fields: [code],
			build: (values) => ({
				type: 'body',
				parameters: parameters(values),
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
				parameters: parameters(values),
			}),
		},
	];
}
