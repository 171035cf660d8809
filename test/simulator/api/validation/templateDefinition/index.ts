import type { Problem } from '../../../errors';
import type { ParameterFormat, TemplateCategory } from '../../../templates/types';
import { all, anyObject, boolean, number, object, oneOf, optional, required, text } from '../check';
import type { Rule } from '../check';
import { componentList } from './components';
import { normalise } from './normalise';

/** What `POST /message_templates` and `POST /message_templates/{id}` take (API reference 5.1). */

export type KnownHandles = ReadonlyMap<string, string>;

export const CATEGORIES = ['MARKETING', 'UTILITY', 'AUTHENTICATION'] as const;

const category = oneOf(...CATEGORIES);
const parameterFormat = oneOf('named', 'positional', 'NAMED', 'POSITIONAL');
/** Codes such as `en`, `en_US`, `fil`, `zh_HK` (https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/supported-languages). */
const language = text({ like: /^[a-z]{2,3}(_[A-Z]{2,3})?$/ });

/** What an edit may change; anything else is refused. */
const EDITABLE = {
	category: optional(category),
	allow_category_change: optional(boolean),
	parameter_format: optional(parameterFormat),
	cta_url_link_tracking_opted_out: optional(boolean),
	display_format: optional(text()),
	message_send_ttl_seconds: optional(number({ min: -1, max: 2_592_000, whole: true })),
	optimization_spec: optional(anyObject),
	sub_category: optional(text()),
	// Checked on its own, once the rest is known to be right.
	components: optional(() => undefined),
};

const CREATABLE = {
	...EDITABLE,
	name: required(text({ max: 512, like: /^[a-z0-9_]+$/ })),
	language: required(language),
	category: required(category),
	send_type: optional(text()),
	is_primary_device_delivery_only: optional(boolean),
	library_template_name: optional(text()),
	library_template_body_inputs: optional(anyObject),
	library_template_button_inputs: optional((value, path) =>
		Array.isArray(value) ? undefined : { code: 100, details: `Param ${path} must be an array.` },
	),
};

const createRule: Rule = object(CREATABLE);
const editRule: Rule = all(object(EDITABLE), (value, path) =>
	Object.keys(value as object).length > 0
		? undefined
		: { code: 100, details: `${path} changes nothing.` },
);

export interface DefinitionInput {
	name: string;
	language: string;
	category: TemplateCategory;
	parameter_format?: string;
	components?: unknown;
	library_template_name?: string;
	[field: string]: unknown;
}

export const checkCreate = (body: unknown): Problem | undefined =>
	asTemplateProblem(createRule(body, 'template'));

export const checkEdit = (body: unknown): Problem | undefined =>
	asTemplateProblem(editRule(body, 'template'));

/** Components with types and formats in capitals, or what is wrong with them. */
export function readComponents(
	components: unknown,
	context: {
		category: TemplateCategory;
		format: ParameterFormat | undefined;
		handles: KnownHandles;
	},
): { components: Array<Record<string, unknown>> } | { problem: Problem } {
	const capitals = normalise(components);
	const problem = asTemplateProblem(componentList(context)(capitals, 'components'));
	return problem ? { problem } : { components: capitals as Array<Record<string, unknown>> };
}

/** Whatever is wrong with a template, Meta's code is 100. */
const asTemplateProblem = (problem: Problem | undefined): Problem | undefined =>
	problem && { ...problem, code: 100 };
