import {
	anyObject,
	byField,
	httpUrl,
	list,
	number,
	object,
	oneOf,
	optional,
	required,
	text,
} from './check';
import type { Rule } from './check';
import { location } from './basic';
import { headerDocument, headerImage, headerVideo } from './media';

/** The shape of a template message, whatever the template (API reference 2.3). */

const type = (name: string) => required(oneOf(name));
const parameterName = optional(text({ mayBeEmpty: true }));

const textParameter = object({
	type: type('text'),
	// Longer than any body: the length counts once it is filled in.
	text: required(text({ max: 4096 })),
	parameter_name: parameterName,
});

const withFallback = (name: string, fields: Parameters<typeof object>[0]) =>
	object({
		type: type(name),
		parameter_name: parameterName,
		[name]: required(object({ fallback_value: required(text()), ...fields }, { open: true })),
	});

const bodyParameter = byField('type', {
	text: textParameter,
	currency: withFallback('currency', {
		code: required(text({ like: /^[A-Z]{3}$/ })),
		amount_1000: required(number({ whole: true })),
	}),
	date_time: withFallback('date_time', {}),
});

const single = (name: string, rule: Rule) => object({ type: type(name), [name]: required(rule) });

const headerParameter = byField('type', {
	text: textParameter,
	image: single('image', headerImage),
	video: single('video', headerVideo),
	document: single('document', headerDocument),
	gif: single('gif', headerVideo),
	location: single('location', location),
	product: single(
		'product',
		object({ product_retailer_id: required(text()), catalog_id: required(text()) }),
	),
});

const action = (fields: Parameters<typeof object>[0]) => single('action', object(fields));

const thumbnail = text();
const productSection = object({
	title: optional(text({ max: 24 })),
	product_items: required(list(object({ product_retailer_id: required(text()) }), { max: 30 })),
});

/** Meta takes the types of components and buttons in either case. */
const EITHER_CASE = { anyCase: true };

/** What a button of each kind takes; `index` is text or a number, Meta's samples use both. */
const BUTTONS: Record<string, Rule> = {
	quick_reply: buttonWith(single('payload', text({ max: 256 }))),
	url: buttonWith(single('text', text())),
	copy_code: buttonWith(single('coupon_code', text({ max: 15, like: /^[A-Za-z0-9]+$/ }))),
	flow: buttonWith(action({ flow_token: optional(text()), flow_action_data: optional(anyObject) })),
	catalog: buttonWith(action({ thumbnail_product_retailer_id: optional(thumbnail) })),
	mpm: buttonWith(
		action({
			thumbnail_product_retailer_id: required(thumbnail),
			sections: required(list(productSection, { max: 10 })),
		}),
	),
	order_details: buttonWith(action({ order_details: required(anyObject) })),
	voice_call: buttonWith(
		byField('type', {
			ttl_minutes: single('ttl_minutes', number({ min: 1, whole: true })),
			payload: single('payload', text({ max: 256 })),
		}),
	),
};
const button = byField('sub_type', BUTTONS, EITHER_CASE);

function buttonWith(parameter: Rule): Rule {
	return object({
		type: required(text()),
		sub_type: required(text()),
		index: required(number({ min: 0, max: 9, whole: true, asText: true })),
		parameters: optional(list(parameter, { max: 1 })),
	});
}

const component = (parameter: Rule, limits: { min?: number; max?: number }) =>
	object({ type: required(text()), parameters: optional(list(parameter, limits)) });

const header = component(headerParameter, { min: 0, max: 1 });
const body = component(bodyParameter, { min: 0 });

const card = object({
	card_index: required(number({ min: 0, max: 9, whole: true, asText: true })),
	components: required(list(byField('type', { header, body, button }, EITHER_CASE))),
});

const COMPONENTS: Record<string, Rule> = {
	header,
	body,
	button,
	carousel: object({ type: required(text()), cards: required(list(card, { max: 10 })) }),
	limited_time_offer: component(
		single(
			'limited_time_offer',
			object({ expiration_time_ms: required(number({ min: 1, whole: true })) }),
		),
		{ max: 1 },
	),
	tap_target_configuration: component(
		single(
			'tap_target_configuration',
			list(object({ url: required(httpUrl), title: required(text()) }), { max: 1 }),
		),
		{ max: 1 },
	),
};
const components = list(byField('type', COMPONENTS, EITHER_CASE), { min: 0 });

export const template: Rule = object({
	name: required(text({ max: 512 })),
	language: required(object({ code: required(text()), policy: optional(oneOf('deterministic')) })),
	components: optional(components),
	// On-Premise needed it; Cloud ignores it.
	namespace: optional(text({ mayBeEmpty: true })),
});
