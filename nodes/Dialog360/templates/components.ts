import type { IDataObject } from 'n8n-workflow';
import { templateButton } from './buttons';
import type { ButtonInput } from './buttons';
import { exampleOf } from './examples';
import type { ExampleInput } from './examples';
import { MEDIA_FORMATS } from './checkHeader';

export interface HeaderInput {
	/** WhatsApp's format, or nothing for no header. */
	format: string;
	text: string;
	textExample: string;
	/** Handle of an upload, or a public link. */
	file: string;
}

export interface ComponentsInput {
	header: HeaderInput;
	body: string;
	bodyExamples: ExampleInput[];
	footer: string;
	buttons: ButtonInput[];
	/** Those for which there is no form; they take the place of the form's of the same type. */
	additional: IDataObject[];
}

/**
 * Components from a form. They are put together here and checked later, together with those from JSON.
 *
 * @throws InputError when examples do not fit the variables, or a button's JSON is not valid
 */
export function componentsFromForm(input: ComponentsInput): IDataObject[] {
	const { body, footer, buttons } = input;
	const example = exampleOf('Body', 'body_text', body, input.bodyExamples);
	return withAdditional(
		[
			...headerComponents(input.header),
			{ type: 'BODY', text: body, ...(example ? { example } : {}) },
			...(footer.trim() ? [{ type: 'FOOTER', text: footer }] : []),
			...buttonComponents(buttons),
		],
		input.additional,
	);
}

export interface AuthenticationInput {
	securityRecommendation: boolean;
	/** 0 for none. */
	codeExpirationMinutes: number;
	buttons: ButtonInput[];
	additional: IDataObject[];
}

/**
 * Components of an authentication template, whose texts WhatsApp writes.
 *
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/authentication-templates
 */
export function authenticationComponents(input: AuthenticationInput): IDataObject[] {
	const { codeExpirationMinutes: minutes } = input;
	return withAdditional(
		[
			{
				type: 'BODY',
				...(input.securityRecommendation ? { add_security_recommendation: true } : {}),
			},
			...(minutes ? [{ type: 'FOOTER', code_expiration_minutes: minutes }] : []),
			...buttonComponents(input.buttons),
		],
		input.additional,
	);
}

function headerComponents({ format, text, textExample, file }: HeaderInput): IDataObject[] {
	if (format === '') return [];
	if (format === 'TEXT') {
		const given = textExample.trim() ? [{ value: textExample }] : [];
		const example = exampleOf('Header Text', 'header_text', text, given);
		return [{ type: 'HEADER', format, text, ...(example ? { example } : {}) }];
	}
	const hasFile = MEDIA_FORMATS.some((one) => one === format);
	return [{ type: 'HEADER', format, ...(hasFile ? { example: { header_handle: [file] } } : {}) }];
}

function buttonComponents(buttons: ButtonInput[]): IDataObject[] {
	return buttons.length > 0 ? [{ type: 'BUTTONS', buttons: buttons.map(templateButton) }] : [];
}

function withAdditional(components: IDataObject[], additional: IDataObject[]): IDataObject[] {
	const typeOf = ({ type }: IDataObject) => (typeof type === 'string' ? type.toUpperCase() : '');
	const replaced = new Set(additional.map(typeOf));
	return [...components.filter((one) => !replaced.has(typeOf(one))), ...additional];
}
