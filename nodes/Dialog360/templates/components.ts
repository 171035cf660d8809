import type { IDataObject } from 'n8n-workflow';
import type { ButtonInput } from './buttons';
import type { ExampleInput } from './examples';
import { bodyComponent, buttonComponents, headerComponents } from './parts';
import type { HeaderInput } from './parts';
import { specialComponent } from './special';
import type { SpecialInput } from './special';

export interface ComponentsInput {
	header: HeaderInput;
	body: string;
	bodyExamples: ExampleInput[];
	footer: string;
	buttons: ButtonInput[];
	special?: SpecialInput;
	/** Those for which there is no form; they take the place of the form's of the same type. */
	additional: IDataObject[];
}

/**
 * Components from a form. They are put together here and checked later, together with those from JSON.
 *
 * @throws InputError when examples do not fit the variables, or a button's JSON is not valid
 */
export function componentsFromForm(input: ComponentsInput): IDataObject[] {
	const { body, footer, buttons, special } = input;
	return withAdditional(
		[
			...headerComponents(input.header),
			...(special?.kind === 'offer' ? [specialComponent(special)] : []),
			bodyComponent('Body', body, input.bodyExamples),
			...(footer.trim() ? [{ type: 'FOOTER', text: footer }] : []),
			...(special && special.kind !== 'offer' ? [specialComponent(special)] : []),
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

function withAdditional(components: IDataObject[], additional: IDataObject[]): IDataObject[] {
	const typeOf = ({ type }: IDataObject) => (typeof type === 'string' ? type.toUpperCase() : '');
	const replaced = new Set(additional.map(typeOf));
	return [...components.filter((one) => !replaced.has(typeOf(one))), ...additional];
}
