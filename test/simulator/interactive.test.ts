import { startSimulator } from './index';
import type { Simulator } from './index';
import { problemOf, send } from './testing/client';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
afterAll(() => simulator.close());

const body = { text: 'B' };
const text = { type: 'text', text: 'H' };
const chars = (count: number) => 'a'.repeat(count);
const many = <T>(count: number, make: (index: number) => T) =>
	Array.from({ length: count }, (_, index) => make(index));

const replyButton = (id: string, title = id) => ({ type: 'reply', reply: { id, title } });
const buttons = (...entries: unknown[]) => ({ type: 'button', body, action: { buttons: entries } });

const row = (id: string, more = {}) => ({ id, title: id, ...more });
const list = (...sections: unknown[]) => ({
	type: 'list',
	body,
	action: { button: 'Open', sections },
});

const image = { type: 'image', image: { link: 'https://files.example/a.png' } };
const cta = (displayText = 'Go') => ({
	name: 'cta_url',
	parameters: { display_text: displayText, url: 'https://x.example' },
});
const card = (index: number, more = {}) => ({
	card_index: index,
	type: 'cta_url',
	header: image,
	body: { text: 'C' },
	action: cta(),
	...more,
});
const replies = (...ids: string[]) => ({
	buttons: ids.map((id) => ({ type: 'quick_reply', quick_reply: { id, title: id } })),
});
const carousel = (...cards: unknown[]) => ({ type: 'carousel', body, action: { cards } });

const item = (id: string) => ({ product_retailer_id: id });
const flow = (more: Record<string, unknown>) => ({
	type: 'flow',
	body,
	action: {
		name: 'flow',
		parameters: { flow_message_version: '3', flow_cta: 'Open', flow_token: 't', ...more },
	},
});
const amount = { value: 1100, offset: 100 };
const named = (type: string, name = type) => ({ type, body, action: { name } });

const accepted: Array<[string, Record<string, unknown>]> = [
	[
		'three reply buttons',
		{ ...buttons(...['a', 'b', 'c'].map((id) => replyButton(id))), header: text },
	],
	['a picture above buttons', { ...buttons(replyButton('a')), header: image }],
	['a list of ten rows', { ...list({ rows: many(10, (n) => row(`r${n}`)) }), header: text }],
	['a list body of 4096', { ...list({ rows: [row('a')] }), body: { text: chars(4096) } }],
	['a link button', { type: 'cta_url', body, action: cta(), footer: { text: 'F' } }],
	['one product', { type: 'product', action: { catalog_id: '1', product_retailer_id: 'sku' } }],
	[
		'thirty products',
		{
			type: 'product_list',
			header: text,
			body,
			action: {
				catalog_id: '1',
				sections: [{ title: 'S', product_items: many(30, (n) => item(`p${n}`)) }],
			},
		},
	],
	['a catalog', named('catalog_message')],
	['a flow by id', flow({ flow_id: '1', mode: 'draft', flow_action: 'navigate' })],
	['a flow by name', flow({ flow_name: 'n' })],
	['a location request', named('location_request_message', 'send_location')],
	[
		'an address form',
		{
			type: 'address_message',
			body,
			action: { name: 'address_message', parameters: { country: 'IN' } },
		},
	],
	['a carousel of links', carousel(card(0), card(1))],
	[
		'a carousel of quick replies',
		carousel(card(0, { action: replies('a') }), card(1, { action: replies('b') })),
	],
	[
		'a carousel of products',
		carousel(
			...many(2, (index) => ({
				card_index: index,
				type: 'product',
				action: { product_retailer_id: 'sku', catalog_id: '1' },
			})),
		),
	],
	['a call permission request', named('call_permission_request')],
	[
		'a call button',
		{ type: 'voice_call', body, action: { name: 'voice_call', parameters: { ttl_minutes: 100 } } },
	],
	['a request for the phone number', named('request_contact_info')],
	[
		'an order',
		{
			type: 'order_details',
			body,
			action: {
				name: 'review_and_pay',
				parameters: {
					reference_id: 'r',
					type: 'digital-goods',
					payment_type: 'upi',
					currency: 'INR',
					total_amount: amount,
					order: { status: 'pending', items: [{ name: 'n', amount, quantity: 1 }] },
				},
			},
		},
	],
	[
		'the state of an order',
		{
			type: 'order_status',
			body,
			action: {
				name: 'review_order',
				parameters: { reference_id: 'r', order: { status: 'shipped' } },
			},
		},
	],
];

it.each(accepted)('accepts %s', async (_name, interactive) => {
	const { status, data } = await send(simulator, { type: 'interactive', interactive });
	expect([status, problemOf(data)]).toEqual([200, 'no error']);
});

const refused: Array<[string, Record<string, unknown>, RegExp]> = [
	['no type', { body }, /^131008 .*interactive\['type'\]/],
	['an unknown type', { type: 'survey', body }, /^131009 interactive\['type'\]/],
	['no body', { ...buttons(replyButton('a')), body: undefined }, /^131008 .*interactive\['body'\]/],
	[
		'a body of 1025',
		{ ...buttons(replyButton('a')), body: { text: chars(1025) } },
		/\['body'\]\['text'\] is 1025/,
	],
	['a footer of 61', { ...buttons(replyButton('a')), footer: { text: chars(61) } }, /\['footer'\]/],
	[
		'a header of 61',
		{ ...buttons(replyButton('a')), header: { type: 'text', text: chars(61) } },
		/\['header'\]/,
	],
	[
		'four buttons',
		buttons(...many(4, (n) => replyButton(`${n}`))),
		/^131009 .*\['buttons'\].*at most 3/,
	],
	[
		'a title of 21',
		buttons(replyButton('a', chars(21))),
		/\['buttons'\]\[0\]\['reply'\]\['title'\] is 21/,
	],
	['an id of 257', buttons(replyButton(chars(257), 'x')), /\['reply'\]\['id'\]/],
	['the same id twice', buttons(replyButton('a', 'x'), replyButton('a', 'y')), /same button id/],
	[
		'the same title twice',
		buttons(replyButton('a', 'x'), replyButton('b', 'x')),
		/same button title/,
	],
	[
		'eleven rows',
		list(
			{ title: 'A', rows: many(6, (n) => row(`a${n}`)) },
			{ title: 'B', rows: many(5, (n) => row(`b${n}`)) },
		),
		/11 rows/,
	],
	[
		'eleven sections',
		list(...many(11, (n) => ({ title: `${n}`, rows: [row(`${n}`)] }))),
		/\['sections'\].*at most 10/,
	],
	[
		'two sections without titles',
		list({ title: 'A', rows: [row('a')] }, { rows: [row('b')] }),
		/\[1\]\['title'\]/,
	],
	['the same row twice', list({ rows: [row('a'), row('a')] }), /same row id/],
	['a row title of 25', list({ rows: [{ id: 'a', title: chars(25) }] }), /\['title'\] is 25/],
	[
		'a row description of 73',
		list({ rows: [row('a', { description: chars(73) })] }),
		/\['description'\]/,
	],
	[
		'a list button of 21',
		{
			...list({ rows: [row('a')] }),
			action: { button: chars(21), sections: [{ rows: [row('a')] }] },
		},
		/\['button'\]/,
	],
	['a picture above a list', { ...list({ rows: [row('a')] }), header: image }, /\['header'\]/],
	['a link label of 21', { type: 'cta_url', body, action: cta(chars(21)) }, /\['display_text'\]/],
	[
		'31 products',
		{
			type: 'product_list',
			header: text,
			body,
			action: {
				catalog_id: '1',
				sections: [{ title: 'S', product_items: many(31, (n) => item(`p${n}`)) }],
			},
		},
		/31 items/,
	],
	[
		'a product list without header',
		{
			type: 'product_list',
			body,
			action: { catalog_id: '1', sections: [{ product_items: [item('a')] }] },
		},
		/\['header'\]/,
	],
	['a flow by id and name', flow({ flow_id: '1', flow_name: 'n' }), /only one/],
	['a flow by neither', flow({}), /^131008 .*\['flow_id'\]/],
	[
		'an address in DE',
		{
			type: 'address_message',
			body,
			action: { name: 'address_message', parameters: { country: 'DE' } },
		},
		/\['country'\]/,
	],
	['one card', carousel(card(0)), /at least 2/],
	['eleven cards', carousel(...many(11, (n) => card(n % 10))), /at most 10/],
	[
		'a card without picture',
		carousel(card(0), card(1, { header: undefined })),
		/\['cards'\]\[1\]\['header'\]/,
	],
	['a text above a card', carousel(card(0), card(1, { header: text })), /\['header'\]\['type'\]/],
	['a card body of 161', carousel(card(0), card(1, { body: { text: chars(161) } })), /is 161/],
	[
		'a card body of four lines',
		carousel(card(0), card(1, { body: { text: 'a\nb\nc\nd' } })),
		/line breaks/,
	],
	['cards of two kinds', carousel(card(0), card(1, { action: replies('a') })), /same kind/],
	[
		'cards with 1 and 2 buttons',
		carousel(card(0, { action: replies('a') }), card(1, { action: replies('b', 'c') })),
		/same kind/,
	],
	['a header above a carousel', { ...carousel(card(0), card(1)), header: text }, /^100 .*"header"/],
	[
		'a call that lasts 43201 minutes',
		{
			type: 'voice_call',
			body,
			action: { name: 'voice_call', parameters: { ttl_minutes: 43_201 } },
		},
		/\['ttl_minutes'\]/,
	],
	['an action of another name', named('catalog_message', 'catalog'), /\['action'\]\['name'\]/],
];

it.each(refused)('refuses %s', async (_name, interactive, problem) => {
	const { status, data } = await send(simulator, { type: 'interactive', interactive });
	expect([status, problemOf(data)]).toEqual([400, expect.stringMatching(problem)]);
});
