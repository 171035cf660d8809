import {
	all,
	anyObject,
	exactlyOneOf,
	httpUrl,
	invalid,
	isObject,
	list,
	missing,
	number,
	object,
	oneOf,
	optional,
	required,
	text,
} from './check';
import type { Rule } from './check';

/** `interactive.action` by kind (API reference 2.4, limits 2.5). */

/** An action that has only a name. */
export const named = (name: string): Rule => object({ name: required(oneOf(name)) });

const withParameters = (name: string, parameters: Rule): Rule =>
	object({ name: required(oneOf(name)), parameters: required(parameters) });

const records = (value: unknown): Array<Record<string, unknown>> =>
	Array.isArray(value) ? value.filter(isObject) : [];

export const unique =
	(pick: (entry: Record<string, unknown>) => unknown, what: string): Rule =>
	(value, path) => {
		const values = records(value).map(pick);
		return new Set(values).size === values.length
			? undefined
			: invalid(path, `has the same ${what} more than once`);
	};

const reply = (entry: Record<string, unknown>) => (isObject(entry.reply) ? entry.reply : {});

export const replyButtons = object({
	buttons: required(
		all(
			list(
				object({
					type: required(oneOf('reply')),
					reply: required(
						object({ id: required(text({ max: 256 })), title: required(text({ max: 20 })) }),
					),
				}),
				{ max: 3 },
			),
			unique((entry) => reply(entry).id, 'button id'),
			unique((entry) => reply(entry).title, 'button title'),
		),
	),
});

const row = object({
	id: required(text({ max: 200 })),
	title: required(text({ max: 24 })),
	description: optional(text({ max: 72, mayBeEmpty: true })),
});

/** Ten rows in total; a section needs its title as soon as there are two. */
const sectionsTogether: Rule = (value, path) => {
	const sections = records(value);
	const rows = sections.flatMap((section) => records(section.rows));
	if (rows.length > 10)
		return invalid(path, `have ${rows.length} rows in total, at most 10 allowed`);
	const untitled = sections.findIndex((section) => !section.title);
	if (sections.length > 1 && untitled !== -1) return missing(`${path}[${untitled}]['title']`);
	return unique((entry) => entry.id, 'row id')(rows, path);
};

const sectionTitle = optional(text({ max: 24, mayBeEmpty: true }));

export const listSections = object({
	button: required(text({ max: 20 })),
	sections: required(
		all(
			list(object({ title: sectionTitle, rows: required(list(row)) }), { max: 10 }),
			sectionsTogether,
		),
	),
});

export const ctaUrl = withParameters(
	'cta_url',
	object({ display_text: required(text({ max: 20 })), url: required(httpUrl) }),
);

export const product = object({
	catalog_id: required(text()),
	product_retailer_id: required(text()),
});

/** Thirty items in ten sections. */
const itemsTogether: Rule = (value, path) => {
	const sections = records(value);
	const count = sections.flatMap((section) => records(section.product_items)).length;
	if (count > 30) return invalid(path, `have ${count} items in total, at most 30 allowed`);
	const untitled = sections.findIndex((section) => !section.title);
	return sections.length > 1 && untitled !== -1
		? missing(`${path}[${untitled}]['title']`)
		: undefined;
};

const productItems = list(object({ product_retailer_id: required(text()) }));

export const productList = object({
	catalog_id: required(text()),
	sections: required(
		all(
			list(object({ title: sectionTitle, product_items: required(productItems) }), { max: 10 }),
			itemsTogether,
		),
	),
});

export const catalog = object({
	name: required(oneOf('catalog_message')),
	parameters: optional(object({ thumbnail_product_retailer_id: optional(text()) })),
});

export const flow = withParameters(
	'flow',
	all(
		object({
			flow_message_version: required(oneOf('3')),
			flow_id: optional(text()),
			flow_name: optional(text()),
			flow_token: optional(text()),
			flow_cta: required(text()),
			mode: optional(oneOf('draft', 'published')),
			flow_action: optional(oneOf('navigate', 'data_exchange')),
			flow_action_payload: optional(
				object({ screen: optional(text()), data: optional(anyObject) }),
			),
		}),
		exactlyOneOf('flow_id', 'flow_name'),
	),
);

export const address = withParameters(
	'address_message',
	object({
		country: required(oneOf('IN', 'SG')),
		values: optional(anyObject),
		saved_addresses: optional(list(anyObject, { min: 0 })),
		validation_errors: optional(anyObject),
	}),
);

export const voiceCall = object({
	name: required(oneOf('voice_call')),
	parameters: optional(
		object({
			display_text: optional(text({ max: 20 })),
			ttl_minutes: optional(number({ min: 1, max: 43_200, whole: true })),
			payload: optional(text({ max: 512 })),
		}),
	),
});

const amount = required(
	object({ value: required(number()), offset: required(number()) }, { open: true }),
);

/** Open objects: India and Brazil add fields of their own here. */
export const orderDetails = withParameters(
	'review_and_pay',
	object(
		{
			reference_id: required(text()),
			type: required(text()),
			currency: required(text({ like: /^[A-Z]{3}$/ })),
			total_amount: amount,
			order: required(
				object({ status: required(text()), items: required(list(anyObject)) }, { open: true }),
			),
		},
		{ open: true },
	),
);

export const orderStatus = withParameters(
	'review_order',
	object(
		{
			reference_id: required(text()),
			order: required(object({ status: required(text()) }, { open: true })),
		},
		{ open: true },
	),
);
