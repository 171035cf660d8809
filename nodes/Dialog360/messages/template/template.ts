import type { Hosting } from '../../api/hosting';
import { InputError } from '../inputError';
import { MAX_LENGTH, requireText } from '../limits';
import { requireOneLine } from './oneLine';
import { COMPONENTS_JSON, layOver, readComponentsJson } from './override';
import type { Component } from './part';

export interface TemplateContent {
	type: 'template';
	template: {
		name: string;
		namespace?: string;
		language: { code: string; policy?: 'deterministic' };
		components?: Component[];
	};
}

export interface TemplateInput {
	name: string;
	language: string;
	/** In the order of the variables, or all with names. */
	bodyParameters?: Array<{ name?: string; text: string }>;
	/** Finished components, made from the template's definition. */
	components?: Component[];
	/** JSON with more components, or others in the place of those. */
	componentsJson?: unknown;
	/** On-Premise only: belongs to the account, listed with its templates. */
	namespace?: string;
}

/** Language codes as WhatsApp lists them: `en`, `en_US`, `zh_CN`, `fil`. */
const LANGUAGE_CODE = /^[a-z]{2,3}(_[A-Z]{2})?$/;

/**
 * A template message.
 *
 * @throws InputError when the name or the language is missing or malformed, a value is empty or not on
 * one line, named and unnamed values are mixed, JSON is no list of components, or On-Premise lacks the namespace
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/messages
 */
export function templateContent(hosting: Hosting, input: TemplateInput): TemplateContent {
	const namespace = namespaceOf(hosting, input);
	const components = layOver(
		[...(input.components ?? []), ...bodyComponent(input.bodyParameters ?? [])],
		readComponentsJson(COMPONENTS_JSON, input.componentsJson),
	);
	return {
		type: 'template',
		template: {
			...(namespace ? { namespace } : {}),
			name: templateName(input.name),
			language: {
				...(hosting === 'cloud' ? {} : { policy: 'deterministic' as const }),
				code: languageCode(input.language),
			},
			...(components.length > 0 ? { components } : {}),
		},
	};
}

function templateName(value: string): string {
	const name = requireText('Template Name', value, MAX_LENGTH.templateName).trim();
	if (/^[a-z0-9_]+$/.test(name)) return name;
	throw new InputError(
		'Template Name',
		`"${name}" cannot be the name of a template`,
		'Template names have only small letters, digits and underscores, e.g. order_update. Use the name from the 360dialog Hub, not the title that your team gave it.',
	);
}

function languageCode(value: string): string {
	// People write en-US; the code is en_US.
	const code = value.trim().replace('-', '_');
	if (LANGUAGE_CODE.test(code)) return code;
	throw new InputError(
		'Language',
		code === '' ? 'Language is empty' : `"${value}" is not the language code of a template`,
		'Use the code that the 360dialog Hub shows for the template, e.g. en, en_US or pt_BR',
	);
}

/** The namespace was dropped with the Cloud API and is optional in the sandbox. */
function namespaceOf(hosting: Hosting, input: TemplateInput): string | undefined {
	const namespace = input.namespace?.trim();
	if (hosting === 'cloud') return undefined;
	if (hosting === 'onPremise' && !namespace) {
		throw new InputError(
			'Namespace',
			'The On-Premise API sends a template only with its namespace',
			'Add the option Namespace. The 360dialog Hub and the template list show it beside each template.',
		);
	}
	return namespace || undefined;
}

function bodyComponent(inputs: NonNullable<TemplateInput['bodyParameters']>): Component[] {
	const named = inputs.filter((input) => input.name?.trim());
	if (named.length > 0 && named.length < inputs.length) {
		throw new InputError(
			'Body Parameters',
			`${named.length} of ${inputs.length} body parameters have a name`,
			'Give every parameter a name (template with named variables) or none (variables {{1}}, {{2}}, …)',
		);
	}
	const parameters = inputs.map(({ name, text }, index) => {
		const label = name?.trim() ? `Body Parameter "${name.trim()}"` : `Body Parameter ${index + 1}`;
		if (text.trim() === '') {
			throw new InputError(
				label,
				`${label} is empty`,
				'WhatsApp refuses templates with an empty variable. Enter a value, or use a fallback in the expression.',
			);
		}
		return {
			type: 'text',
			...(name?.trim() ? { parameter_name: name.trim() } : {}),
			text: requireOneLine(label, text),
		};
	});
	return parameters.length > 0 ? [{ type: 'body', parameters }] : [];
}
