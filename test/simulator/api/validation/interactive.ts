import * as actions from './interactiveActions';
import { byField, object, oneOf, optional, required, text } from './check';
import type { Rule } from './check';
import { carouselAction } from './carousel';
import { headerDocument, headerImage, headerVideo } from './media';

/** The fourteen interactive kinds (API reference 2.4) with the limits of 2.5. */

const textHeader = object({
	type: required(oneOf('text')),
	text: required(text({ max: 60 })),
	sub_text: optional(text({ max: 60, mayBeEmpty: true })),
});

const mediaHeader = (type: string, rule: Rule) =>
	object({ type: required(oneOf(type)), [type]: required(rule) });

const anyHeader = byField('type', {
	text: textHeader,
	image: mediaHeader('image', headerImage),
	video: mediaHeader('video', headerVideo),
	document: mediaHeader('document', headerDocument),
});

const body = (max = 1024) => object({ text: required(text({ max })) });
const footer = object({ text: required(text({ max: 60 })) });

type Fields = Parameters<typeof object>[0];

const kind = (name: string, action: Rule, fields: Fields): Rule =>
	object({ type: required(oneOf(name)), action: required(action), ...fields });

/** Header, body and footer as most kinds have them. */
const usual: Fields = {
	header: optional(anyHeader),
	body: required(body()),
	footer: optional(footer),
};
const bodyOnly: Fields = { body: required(body()) };
const bodyAndFooter: Fields = { body: required(body()), footer: optional(footer) };

const orderHeader = byField('type', {
	image: mediaHeader('image', headerImage),
	video: mediaHeader('video', headerVideo),
	document: mediaHeader('document', headerDocument),
});

const kinds: Record<string, Rule> = {
	button: kind('button', actions.replyButtons, usual),
	// Meta's page for lists gives their body 4096 characters.
	list: kind('list', actions.listSections, {
		header: optional(textHeader),
		body: required(body(4096)),
		footer: optional(footer),
	}),
	cta_url: kind('cta_url', actions.ctaUrl, usual),
	product: kind('product', actions.product, { body: optional(body()), footer: optional(footer) }),
	product_list: kind('product_list', actions.productList, {
		...usual,
		header: required(textHeader),
	}),
	catalog_message: kind('catalog_message', actions.catalog, bodyAndFooter),
	flow: kind('flow', actions.flow, usual),
	location_request_message: kind(
		'location_request_message',
		actions.named('send_location'),
		bodyOnly,
	),
	address_message: kind('address_message', actions.address, usual),
	carousel: kind('carousel', carouselAction, bodyOnly),
	call_permission_request: kind(
		'call_permission_request',
		actions.named('call_permission_request'),
		{
			body: optional(body()),
		},
	),
	voice_call: kind('voice_call', actions.voiceCall, usual),
	request_contact_info: kind(
		'request_contact_info',
		actions.named('request_contact_info'),
		bodyOnly,
	),
	order_details: kind('order_details', actions.orderDetails, {
		...usual,
		header: optional(orderHeader),
	}),
	order_status: kind('order_status', actions.orderStatus, bodyAndFooter),
};

export const interactive: Rule = byField('type', kinds);
