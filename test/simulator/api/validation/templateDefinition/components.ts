import type { Problem } from '../../../errors';
import type { ParameterFormat, TemplateCategory } from '../../../templates/types';
import {
	all,
	boolean,
	byField,
	first,
	isObject,
	list,
	number,
	object,
	oneOf,
	optional,
	required,
	text,
} from '../check';
import type { Rule } from '../check';
import { buttonList } from './buttons';
import { carousel } from './carousel';
import { body, headerOf } from './texts';
import type { KnownHandles } from './index';

/** The components of a template (https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components). */

export interface Context {
	category: TemplateCategory;
	format: ParameterFormat | undefined;
	handles: KnownHandles;
}

const type = (name: string) => required(oneOf(name));

const VARIABLE = /\{\{.*?\}\}/;

const footer: Rule = object({
	type: type('FOOTER'),
	text: required(
		all(text({ max: 60 }), (value, path) =>
			VARIABLE.test(String(value)) ? footerProblem(path) : undefined,
		),
	),
});

const footerProblem = (path: string): Problem => ({
	code: 100,
	subcode: 2388073,
	userTitle: 'Footer format is incorrect',
	details: `${path} can't have any variables.`,
});

/** Authentication templates have texts of WhatsApp's own; the body may say that the code is not to be shared. */
const AUTHENTICATION: Record<string, Rule> = {
	BODY: object({
		type: type('BODY'),
		add_security_recommendation: optional(boolean),
		text: optional(text()),
	}),
	FOOTER: object({
		type: type('FOOTER'),
		code_expiration_minutes: optional(number({ min: 1, max: 90, whole: true })),
	}),
};

const limitedTimeOffer = object({
	type: type('LIMITED_TIME_OFFER'),
	limited_time_offer: required(
		object({ text: required(text({ max: 16 })), has_expiration: optional(boolean) }),
	),
});

export function componentList(context: Context): Rule {
	const rules: Record<string, Rule> =
		context.category === 'AUTHENTICATION'
			? { ...AUTHENTICATION, BUTTONS: buttonList(context) }
			: {
					HEADER: headerOf(context),
					BODY: body(context),
					FOOTER: footer,
					BUTTONS: buttonList(context),
					CAROUSEL: carousel(context),
					LIMITED_TIME_OFFER: limitedTimeOffer,
					CALL_PERMISSION_REQUEST: object({ type: type('CALL_PERMISSION_REQUEST') }),
				};
	return all(list(byField('type', rules)), onlyOnce, belongTogether(context));
}

const typesOf = (value: unknown): string[] =>
	Array.isArray(value) ? value.map((one) => (isObject(one) ? String(one.type) : '')) : [];

const buttonTypes = (value: unknown): string[] =>
	Array.isArray(value)
		? value.flatMap((one) => (isObject(one) && one.type === 'BUTTONS' ? typesOf(one.buttons) : []))
		: [];

const onlyOnce: Rule = (value, path) => {
	const types = typesOf(value);
	return new Set(types).size === types.length
		? undefined
		: { code: 100, details: `${path} has the same component more than once.` };
};

/** Kinds that only a marketing template may have. */
const MARKETING_ONLY = ['CATALOG', 'MPM', 'SPM', 'LIMITED_TIME_OFFER'];

function belongTogether({ category }: Context): Rule {
	return (value, path) => {
		const types = typesOf(value);
		const buttons = buttonTypes(value);
		const header = Array.isArray(value)
			? value.filter(isObject).find((one) => one.type === 'HEADER')?.format
			: undefined;
		const problem = (details: string): Problem => ({ code: 100, details: `${path}: ${details}` });
		return first([
			() => (types.includes('BODY') ? undefined : problem('a BODY is required')),
			() => {
				const only = [...types, ...buttons].find((one) => MARKETING_ONLY.includes(one));
				return only && category !== 'MARKETING'
					? problem(`${only} is for marketing templates only`)
					: undefined;
			},
			() =>
				buttons.includes('SPM') === (header === 'PRODUCT')
					? undefined
					: problem('a PRODUCT header and an SPM button go together'),
			() =>
				category === 'AUTHENTICATION' && !buttons.includes('OTP')
					? problem('an authentication template needs an OTP button')
					: undefined,
			() =>
				types.includes('LIMITED_TIME_OFFER') && types.includes('FOOTER')
					? problem('a limited-time offer has no footer')
					: undefined,
		]);
	};
}
