import type { IDataObject } from 'n8n-workflow';
import type { FormField } from '../../../../../../nodes/Dialog360/messages/template/check';
import { componentsOf } from '../../../../../../nodes/Dialog360/messages/template/components';
import {
	exampleValues,
	fieldsOf,
} from '../../../../../../nodes/Dialog360/messages/template/fields';
import { refusalOf } from '../../../../support/thrown';
import { body, buttons, card, carousel, defined, header } from './definitions';

const ids = (components: IDataObject[]) => fieldsOf(defined(components)).map(({ id }) => id);
const made = (components: IDataObject[], values: IDataObject, componentsJson?: unknown) =>
	componentsOf(defined(components), { values, componentsJson });
const filled = (components: IDataObject[]) =>
	made(components, exampleValues(fieldsOf(defined(components))));
const button = (sub_type: string, parameter?: IDataObject, index = '0') => ({
	type: 'button',
	sub_type,
	index,
	...(parameter ? { parameters: [parameter] } : {}),
});
const action = (content: IDataObject) => ({ type: 'action', action: content });
const OTP_URL = 'https://www.whatsapp.com/otp/code/?otp_type=COPY_CODE&code=otp{{1}}';
const LINK = 'https://example.com/a.jpg';
const otp = (text: string) => [
	{ type: 'body', parameters: [{ type: 'text', text }] },
	button('url', { type: 'text', text }),
];

/** Components of a definition, the values by field id, what is sent. The ids are a public contract. */
const CASES: Array<[string, IDataObject[], IDataObject, IDataObject[]]> = [
	[
		'nothing to fill in',
		[header('TEXT', { text: 'Hi' }), body('Hello'), { type: 'FOOTER' }],
		{},
		[],
	],
	[
		'an unknown component',
		[{ type: 'HOLOGRAM' }, header('HOLOGRAM'), buttons({ type: 'X' })],
		{},
		[],
	],
	[
		'numbered variables, in the order of their numbers',
		[header('TEXT', { text: '{{1}}' }), body('{{2}} {{1}} {{2}}')],
		{ 'header.text': 'H', 'body.1': 'a', 'body.2': 17 },
		[
			{ type: 'header', parameters: [{ type: 'text', text: 'H' }] },
			{
				type: 'body',
				parameters: [
					{ type: 'text', text: 'a' },
					{ type: 'text', text: '17' },
				],
			},
		],
	],
	[
		'named variables',
		[header('TEXT', { text: '{{who}}' }), body('{{order}}')],
		{ 'header.text': 'Ann', 'body.order': false },
		[
			{ type: 'header', parameters: [{ type: 'text', parameter_name: 'who', text: 'Ann' }] },
			{ type: 'body', parameters: [{ type: 'text', parameter_name: 'order', text: 'false' }] },
		],
	],
	...['image', 'video', 'gif'].map((kind): [string, IDataObject[], IDataObject, IDataObject[]] => [
		`${kind} by link`,
		[header(kind.toUpperCase())],
		{ [`header.${kind}`]: ` ${LINK}` },
		[{ type: 'header', parameters: [{ type: kind, [kind]: { link: LINK } }] }],
	]),
	[
		'a document by ID',
		[header('DOCUMENT')],
		{ 'header.document': '1037543291543636', 'header.document.filename': 'a.pdf' },
		[
			{
				type: 'header',
				parameters: [{ type: 'document', document: { id: '1037543291543636', filename: 'a.pdf' } }],
			},
		],
	],
	[
		'a place',
		[header('LOCATION')],
		{
			'header.location.latitude': '52.5',
			'header.location.longitude': 13.4,
			'header.location.name': 'Here',
			'header.location.address': '',
		},
		[
			{
				type: 'header',
				parameters: [
					{ type: 'location', location: { latitude: 52.5, longitude: 13.4, name: 'Here' } },
				],
			},
		],
	],
	[
		'a product',
		[header('PRODUCT')],
		{ 'header.product': 'SKU', 'header.product.catalogId': 194836987003835 },
		[
			{
				type: 'header',
				parameters: [
					{
						type: 'product',
						product: { product_retailer_id: 'SKU', catalog_id: '194836987003835' },
					},
				],
			},
		],
	],
	[
		'buttons by their index, with the end of a link as it is',
		[
			buttons(
				{ type: 'PHONE_NUMBER', text: 'Call' },
				{ type: 'URL', text: 'Site', url: 'https://x.y' },
				{ type: 'URL', text: 'Track', url: 'https://x.y/{{1}}' },
				{ type: 'QUICK_REPLY', text: 'Yes' },
				{ type: 'QUICK_REPLY', text: 'No' },
			),
		],
		{ 'button.2.url': 'a/b?c=d%20e&f=ü', 'button.3.payload': 'YES', 'button.4.payload': '' },
		[
			button('url', { type: 'text', text: 'a/b?c=d%20e&f=ü' }, '2'),
			button('quick_reply', { type: 'payload', payload: 'YES' }, '3'),
		],
	],
	[
		'a code to copy',
		[buttons({ type: 'COPY_CODE', text: 'Copy' })],
		{ 'button.0.copyCode': ' SAVE25 ' },
		[button('copy_code', { type: 'coupon_code', coupon_code: 'SAVE25' })],
	],
	[
		'a flow',
		[buttons({ type: 'FLOW', text: 'Go' })],
		{ 'button.0.flowToken': 't', 'button.0.flowData': '{"a":1}' },
		[button('flow', action({ flow_token: 't', flow_action_data: { a: 1 } }))],
	],
	[
		'a flow of which nothing is said',
		[buttons({ type: 'FLOW', text: 'Go' })],
		{},
		[button('flow', action({ flow_token: 'unused' }))],
	],
	[
		'a catalog',
		[buttons({ type: 'CATALOG', text: 'See' })],
		{ 'button.0.thumbnail': 'SKU' },
		[button('CATALOG', action({ thumbnail_product_retailer_id: 'SKU' }))],
	],
	['a catalog without picture', [buttons({ type: 'CATALOG' })], {}, [button('CATALOG')]],
	[
		'several products',
		[buttons({ type: 'MPM', text: 'See' })],
		{ 'button.0.thumbnail': 'SKU', 'button.0.sections': [{ title: 'New' }] },
		[button('mpm', action({ thumbnail_product_retailer_id: 'SKU', sections: [{ title: 'New' }] }))],
	],
	[
		'an order',
		[buttons({ type: 'ORDER_DETAILS', text: 'Pay' })],
		{ 'button.0.orderDetails': { reference_id: '1' } },
		[button('order_details', action({ order_details: { reference_id: '1' } }))],
	],
	[
		'a call',
		[buttons({ type: 'VOICE_CALL', text: 'Call' })],
		{ 'button.0.ttlMinutes': '60' },
		[button('voice_call', { type: 'ttl_minutes', ttl_minutes: 60 })],
	],
	['a call without limit', [buttons({ type: 'VOICE_CALL', text: 'Call' })], {}, []],
	[
		'a one-time password',
		[body('*{{1}}* is your code'), buttons({ type: 'OTP', otp_type: 'ONE_TAP' })],
		{ 'otp.code': 123456 },
		otp('123456'),
	],
	[
		'a one-time password as WhatsApp lists it, without text',
		[{ type: 'BODY' }, buttons({ type: 'URL', text: 'Copy', url: OTP_URL })],
		{ 'otp.code': '000123' },
		otp('000123'),
	],
	[
		'an offer that ends',
		[{ type: 'limited_time_offer', limited_time_offer: { has_expiration: true } }],
		{ 'offer.expiration': '2027-01-31T18:00:00Z' },
		[
			{
				type: 'limited_time_offer',
				parameters: [
					{
						type: 'limited_time_offer',
						limited_time_offer: { expiration_time_ms: Date.UTC(2027, 0, 31, 18) },
					},
				],
			},
		],
	],
	['an offer without end', [{ type: 'LIMITED_TIME_OFFER', limited_time_offer: {} }], {}, []],
	[
		'a tap target',
		[header('IMAGE'), buttons({ type: 'URL', url: 'https://x.y' })],
		{ 'header.image': LINK, 'tapTarget.url': 'https://x.y', 'tapTarget.title': 'T' },
		[
			{ type: 'header', parameters: [{ type: 'image', image: { link: LINK } }] },
			{
				type: 'tap_target_configuration',
				parameters: [
					{
						type: 'tap_target_configuration',
						tap_target_configuration: [{ url: 'https://x.y', title: 'T' }],
					},
				],
			},
		],
	],
	[
		'a carousel',
		[
			body('{{1}}'),
			carousel(
				card(header('IMAGE'), body('A'), buttons({ type: 'URL', url: 'https://x.y/{{1}}' })),
				card(header('PRODUCT'), body('{{1}}'), buttons({ type: 'SPM' })),
			),
		],
		{
			'body.1': 'all',
			'card.0.header.image': LINK,
			'card.0.button.0.url': 'a',
			'card.1.header.product': 'SKU',
			'card.1.header.product.catalogId': '1',
			'card.1.body.1': 'b',
		},
		[
			{ type: 'body', parameters: [{ type: 'text', text: 'all' }] },
			{
				type: 'carousel',
				cards: [
					{
						card_index: 0,
						components: [
							{ type: 'header', parameters: [{ type: 'image', image: { link: LINK } }] },
							button('url', { type: 'text', text: 'a' }),
						],
					},
					{
						card_index: 1,
						components: [
							{
								type: 'header',
								parameters: [
									{
										type: 'product',
										product: { product_retailer_id: 'SKU', catalog_id: '1' },
									},
								],
							},
							{ type: 'body', parameters: [{ type: 'text', text: 'b' }] },
						],
					},
				],
			},
		],
	],
];

test.each(CASES)('%s', (_, components, values, expected) => {
	expect(ids(components)).toEqual(expect.arrayContaining(Object.keys(values)));
	expect(made(components, values)).toEqual(expected);
});

test.each(CASES)('%s: the example values will do', (_, components) => {
	expect(() => filled(components)).not.toThrow();
});

describe('a form that does not fit', () => {
	const formField = (id: string, label = '') => ({ id, label });
	const HI = [body('Hi {{first_name}}, order {{order}}.')];
	const refusal = (values: IDataObject, formFields?: FormField[]) =>
		refusalOf(() => componentsOf(defined(HI), { values, formFields }));

	test('an empty field is named with the words around it', () => {
		expect(refusal({ 'body.first_name': ' ', 'body.order': '17' })).toMatchObject({
			field: 'Body ⟨first_name⟩ (Hi ⟨first_name⟩, order ⟨order⟩.)',
			message: 'Body ⟨first_name⟩ (Hi ⟨first_name⟩, order ⟨order⟩.) [body.first_name] is empty',
		});
	});

	test('several empty fields are all named', () => {
		expect(refusal({}, [formField('body.first_name'), formField('body.order')]).message).toMatch(
			/^2 fields of the template are empty: Body ⟨first_name⟩ .*; Body ⟨order⟩ /,
		);
	});

	test('fields that are new, and those that are gone, are named', () => {
		expect(
			refusal({ 'body.1': 'a', 'body.2': 'b' }, [formField('body.1', 'Body ⟨1⟩: Hi ⟨1⟩')]),
		).toEqual({
			field: 'Template Parameters',
			message:
				'The form does not fit the template spring_sale (en_US) as it is now. It needs: Body ⟨first_name⟩ (Hi ⟨first_name⟩, order ⟨order⟩.) [body.first_name]; Body ⟨order⟩ (Hi ⟨first_name⟩, order ⟨order⟩.) [body.order]. It does not have: Body ⟨1⟩: Hi ⟨1⟩ [body.1]; body.2.',
			fix: expect.stringContaining('refresh the list of Template Parameters') as string,
		});
	});

	test('a long label of a field that is gone is shortened', () => {
		const { message } = refusal({ 'body.1': 'a' }, [formField('body.1', 'x'.repeat(61))]);
		expect(message).toContain(`It does not have: ${'x'.repeat(60)}… [body.1].`);
	});

	test.each([null, '', undefined])('a surplus field that holds %j does not matter', (value) => {
		const values = { 'body.first_name': 'A', 'body.order': 'B', 'body.1': value };
		expect(() => componentsOf(defined(HI), { values })).not.toThrow();
	});

	test.each([
		[{ 'header.image': 'data' }, [header('IMAGE')], 'neither a link nor a media ID'],
		[{ 'header.image': 'https://' }, [header('IMAGE')], 'not a web address'],
		[{ 'body.1': { a: 1 } }, [body('{{1}}')], 'is an object'],
		[{ 'body.1': [1] }, [body('{{1}}')], 'is a list'],
		[{ 'body.1': 'a\nb' }, [body('{{1}}')], 'a new line'],
		[{ 'header.text': 'a\tb' }, [header('TEXT', { text: '{{1}}' })], 'a tab'],
		[
			{ 'card.0.body.1': 'a     b' },
			[carousel(card(body('{{1}}')))],
			'Card 1 body ⟨1⟩ has 5 spaces in a row',
		],
		[{ 'otp.code': '123456\n' }, [body(''), buttons({ type: 'OTP' })], 'a new line'],
		[{ 'otp.code': '1234567890123456' }, [body(''), buttons({ type: 'OTP' })], 'too long'],
		[{ 'button.0.copyCode': 'A B' }, [buttons({ type: 'COPY_CODE' })], 'cannot be the code'],
		[{ 'button.0.flowData': '[]' }, [buttons({ type: 'FLOW' })], 'is a list'],
		[
			{ 'button.0.thumbnail': 'S', 'button.0.sections': '[]' },
			[buttons({ type: 'MPM' })],
			'must be a list of objects',
		],
		[
			{ 'offer.expiration': 'soon' },
			[{ type: 'LIMITED_TIME_OFFER', limited_time_offer: { has_expiration: true } }],
			'is not a date',
		],
	])('%j is refused', (values, components, message) => {
		expect(refusalOf(() => made(components as IDataObject[], values)).message).toContain(message);
	});
});

describe('components as JSON', () => {
	const COMPONENTS = [body('{{1}}'), buttons({ type: 'OTP' })];
	const other = { type: 'BUTTON', sub_type: 'url', index: 0, parameters: [] };

	test('take the place of those of the same kind, whose fields may then be empty', () => {
		const over = [{ type: 'Body', parameters: [] }, other, { type: 'hologram' }];
		expect(made(COMPONENTS, {}, JSON.stringify(over))).toEqual(over);
	});

	test('are not checked for line breaks', () => {
		const over = [{ type: 'body', parameters: [{ type: 'text', text: 'a\nb' }] }];
		expect(made([body('{{1}}')], {}, over)).toEqual(over);
	});

	test('leave others as they are', () => {
		expect(made(COMPONENTS, { 'otp.code': '1' }, [other])).toEqual([otp('1')[0], other]);
	});

	test('do not free the fields of others', () => {
		expect(refusalOf(() => made(COMPONENTS, {}, [other])).message).toContain('[otp.code]');
	});

	test.each(['[', '[1]', '[{}]', '7', [{ type: ' ' }]])('%j is refused', (json) => {
		expect(refusalOf(() => made(COMPONENTS, { 'otp.code': '1' }, json)).field).toBe(
			'Components JSON',
		);
	});
});
