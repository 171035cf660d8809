import type { IDataObject } from 'n8n-workflow';
import { APP, FLOW_ID, HANDLE, HASH, NAMED, NUMBERED, PHONE, TEXT } from './values';
import { ourVerdict, theirVerdict } from './verdicts';
import type { Definition } from './verdicts';

const of = (components: IDataObject[], rest: Partial<Definition> = {}): Definition => ({
	name: 'new_template',
	language: 'en_US',
	category: 'MARKETING',
	components,
	...rest,
});
const BODY: IDataObject = { type: 'BODY', text: TEXT };
const body = (text: string, example?: IDataObject): IDataObject => ({
	type: 'BODY',
	text,
	...(example ? { example } : {}),
});
const numbered = (...values: string[]) => ({ body_text: [values] });
const named = (...names: string[]) => ({
	body_text_named_params: names.map((param_name) => ({ param_name, example: 'x' })),
});
const header = (text: string, example?: IDataObject): IDataObject => ({
	type: 'HEADER',
	format: 'TEXT',
	text,
	...(example ? { example } : {}),
});
const buttons = (...list: IDataObject[]): IDataObject => ({ type: 'BUTTONS', buttons: list });
const times = (count: number, button: IDataObject): IDataObject[] =>
	Array.from({ length: count }, () => button);

const REPLY = { type: 'QUICK_REPLY', text: 'Yes' };
const link = (url: string, example?: string[]) => ({
	type: 'URL',
	text: 'Open',
	url,
	...(example ? { example } : {}),
});
const LINK = link('https://shop.example');
const CALL = { type: 'PHONE_NUMBER', text: 'Call', phone_number: PHONE };
const FLOW = { type: 'FLOW', text: 'Book', flow_id: FLOW_ID };
const withButtons = (...list: IDataObject[]) => of([BODY, buttons(...list)]);
const otp = (...list: IDataObject[]) =>
	of([{ type: 'BODY', add_security_recommendation: true }, buttons(...list)], {
		category: 'AUTHENTICATION',
	});
const OTP = { type: 'OTP', otp_type: 'COPY_CODE', text: 'Copy' };
const app = { package_name: APP, signature_hash: HASH };
const oneTap = (count: number) => ({
	type: 'OTP',
	otp_type: 'ONE_TAP',
	supported_apps: times(count, app),
});
const offer = (text: string, category = 'MARKETING') =>
	of([BODY, { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text, has_expiration: true } }], {
		category,
	});
const card = (text = 'A fine thing.', list = [REPLY]): IDataObject => ({
	components: [
		{ type: 'HEADER', format: 'IMAGE', example: { header_handle: [HANDLE] } },
		{ type: 'BODY', text },
		buttons(...list),
	],
});
const carousel = (...cards: IDataObject[]) => of([BODY, { type: 'CAROUSEL', cards }]);
const footer = (rest: IDataObject) => of([BODY, { type: 'FOOTER', ...rest }]);

/** At each limit, and one beyond it. */
const AGREED: Record<string, { takes: Definition; refuses: Definition }> = {
	'length of the name': {
		takes: of([BODY], { name: 'n'.repeat(512) }),
		refuses: of([BODY], { name: 'n'.repeat(513) }),
	},
	'characters of the name': {
		takes: of([BODY], { name: 'order_17' }),
		refuses: of([BODY], { name: 'Order 17' }),
	},
	'language code': {
		takes: of([BODY], { language: 'pt_BR' }),
		refuses: of([BODY], { language: 'portuguese' }),
	},
	category: {
		takes: of([BODY], { category: 'UTILITY' }),
		refuses: of([BODY], { category: 'OTP' }),
	},
	'one body': { takes: of([BODY]), refuses: of([BODY, BODY]) },
	'a body at all': { takes: of([BODY]), refuses: of([header('Hello')]) },
	'length of the header': {
		takes: of([header('h'.repeat(60)), BODY]),
		refuses: of([header('h'.repeat(61)), BODY]),
	},
	'example of the header': {
		takes: of([header('Hi {{1}}!', { header_text: ['Ann'] }), BODY]),
		refuses: of([header('Hi {{1}}!'), BODY]),
	},
	'example file of the header': {
		takes: of([{ type: 'HEADER', format: 'IMAGE', example: { header_handle: [HANDLE] } }, BODY]),
		refuses: of([{ type: 'HEADER', format: 'IMAGE' }, BODY]),
	},
	'length of the body': {
		takes: of([body('b'.repeat(1024))]),
		refuses: of([body('b'.repeat(1025))]),
	},
	'examples of the body': {
		takes: of([body(NUMBERED, numbered('Ann', '17'))]),
		refuses: of([body(NUMBERED, numbered('Ann'))]),
	},
	'named examples of the body': {
		takes: of([body(NAMED, named('first_name', 'day'))], { parameter_format: 'NAMED' }),
		refuses: of([body(NAMED, named('first_name'))], { parameter_format: 'NAMED' }),
	},
	'kinds of variables in one text': {
		takes: of([body('Hi {{1}}, it is on {{2}}.', numbered('Ann', 'Monday'))]),
		refuses: of([body('Hi {{1}}, it is on {{day}}.', numbered('Ann'))]),
	},
	'an emoji as one character of the header': {
		takes: of([header('🙂'.repeat(60)), BODY]),
		refuses: of([header('🙂'.repeat(61)), BODY]),
	},
	'an emoji as one character of the body': {
		takes: of([body('🙂'.repeat(1024))]),
		refuses: of([body('🙂'.repeat(1025))]),
	},
	'an emoji as one character of a button': {
		takes: withButtons({ ...REPLY, text: '🙂'.repeat(25) }),
		refuses: withButtons({ ...REPLY, text: '🙂'.repeat(26) }),
	},
	'length of the footer': {
		takes: footer({ text: 'f'.repeat(60) }),
		refuses: footer({ text: 'f'.repeat(61) }),
	},
	'minutes that a code holds': {
		takes: footer({ code_expiration_minutes: 90 }),
		refuses: footer({ code_expiration_minutes: 91 }),
	},
	'fewest minutes that a code holds': {
		takes: footer({ code_expiration_minutes: 1 }),
		refuses: footer({ code_expiration_minutes: 0 }),
	},
	'number of buttons': {
		takes: withButtons(...times(10, REPLY)),
		refuses: withButtons(...times(11, REPLY)),
	},
	'buttons where there is a list of them': {
		takes: withButtons(REPLY),
		refuses: withButtons(),
	},
	'text of a button': {
		takes: withButtons({ ...REPLY, text: 't'.repeat(25) }),
		refuses: withButtons({ ...REPLY, text: 't'.repeat(26) }),
	},
	'number of links': {
		takes: withButtons(...times(2, LINK)),
		refuses: withButtons(...times(3, LINK)),
	},
	'length of a link': {
		takes: withButtons(link(`https://shop.example/${'x'.repeat(1979)}`)),
		refuses: withButtons(link(`https://shop.example/${'x'.repeat(1980)}`)),
	},
	'example of a link': {
		takes: withButtons(link('https://shop.example/{{1}}', ['17'])),
		refuses: withButtons(link('https://shop.example/{{1}}')),
	},
	'number of calls': { takes: withButtons(CALL), refuses: withButtons(CALL, CALL) },
	'quick replies together': {
		takes: withButtons(REPLY, REPLY, LINK),
		refuses: withButtons(REPLY, LINK, REPLY),
	},
	'length of a coupon code': {
		takes: withButtons({ type: 'COPY_CODE', example: 'C'.repeat(15) }),
		refuses: withButtons({ type: 'COPY_CODE', example: 'C'.repeat(16) }),
	},
	'apps for a one-time password': { takes: otp(oneTap(5)), refuses: otp(oneTap(6)) },
	'number of one-time passwords': { takes: otp(OTP), refuses: otp(OTP, OTP) },
	'length of an offer': { takes: offer('o'.repeat(16)), refuses: offer('o'.repeat(17)) },
	'number of cards': {
		takes: carousel(...times(10, card())),
		refuses: carousel(...times(11, card())),
	},
	'least number of cards': { takes: carousel(...times(2, card())), refuses: carousel(card()) },
	'number of buttons of a card': {
		takes: carousel(...times(2, card('One.', [LINK, CALL]))),
		refuses: carousel(...times(2, card('One.', [LINK, LINK, CALL]))),
	},
	'category of an offer': { takes: offer('Expiring!'), refuses: offer('Expiring!', 'UTILITY') },
	'text of an offer': {
		takes: offer('Expiring!'),
		refuses: of([BODY, { type: 'LIMITED_TIME_OFFER', limited_time_offer: {} }]),
	},
	'length of the body of a card': {
		takes: carousel(card('c'.repeat(160)), card()),
		refuses: carousel(card('c'.repeat(161)), card()),
	},
};

test.each(Object.entries(AGREED))('both judge alike: %s', async (_name, { takes, refuses }) => {
	expect([await ourVerdict(takes), theirVerdict(takes)]).toEqual([true, true]);
	expect([await ourVerdict(refuses), theirVerdict(refuses)]).toEqual([false, false]);
});

interface Disagreement {
	why: string;
	definitions: Record<string, Definition>;
}

/** We refuse these, and the library takes them. */
const STRICTER: Disagreement[] = [
	{
		why: 'WhatsApp refuses texts that begin or end with a variable (2388299)',
		definitions: {
			'a variable first': of([body('{{1}}, welcome!', numbered('Ann'))]),
			'a variable last': of([body('Welcome, {{1}}', numbered('Ann'))]),
		},
	},
	{
		why: 'a header has one variable and one line',
		definitions: {
			'two variables': of([header('{{1}} and {{2}}', { header_text: ['a', 'b'] }), BODY]),
			'two lines': of([header('Hello\nthere'), BODY]),
		},
	},
	{
		why: 'a footer takes no variables (2388073), nor does the text of a button',
		definitions: {
			footer: footer({ text: 'For {{1}}' }),
			button: withButtons({ ...REPLY, text: 'Yes, {{1}}' }),
		},
	},
	{
		why: 'numbers go up from 1 without a gap, and header and body name their variables alike',
		definitions: {
			gap: of([body('Hi {{1}}, order {{3}} is here.', numbered('Ann', '17'))]),
			mixed: of(
				[header('Hi {{1}}!', { header_text: ['Ann'] }), body(NAMED, named('first_name', 'day'))],
				{ parameter_format: 'NAMED' },
			),
		},
	},
	{
		why: 'a link is an address with its variable at the end, a phone number has digits',
		definitions: {
			'no address': withButtons(link('shop')),
			'variable inside': withButtons(link('https://shop.example/{{1}}/track', ['17'])),
			'no number': withButtons({ ...CALL, phone_number: 'call me' }),
		},
	},
	{
		why: 'the library counts neither buttons with a coupon code nor those with a flow',
		definitions: {
			codes: withButtons(...times(2, { type: 'COPY_CODE', example: 'A' })),
			flows: withButtons(FLOW, FLOW),
		},
	},
	{
		why: "we want a text on a flow button, as all of Meta's examples have one",
		definitions: { flow: withButtons({ type: 'FLOW', flow_id: FLOW_ID }) },
	},
];

/** We let these go to WhatsApp, and the library refuses them. */
const LAXER: Disagreement[] = [
	{
		why: 'WhatsApp has languages of three letters, e.g. Filipino',
		definitions: { fil: of([BODY], { language: 'fil' }) },
	},
	{
		why: 'kinds that the library does not know',
		definitions: {
			'GIF header': of([
				{ type: 'HEADER', format: 'GIF', example: { header_handle: [HANDLE] } },
				BODY,
			]),
			'order details': withButtons({ type: 'ORDER_DETAILS', text: 'Review and Pay' }),
			'call on WhatsApp': withButtons({ type: 'VOICE_CALL', text: 'Call now' }),
			'contact info request': withButtons({ type: 'REQUEST_CONTACT_INFO' }),
			'a kind yet to come': of([BODY, { type: 'HOLOGRAM' }]),
		},
	},
	{
		why: 'which component goes with which category is left to WhatsApp, whose rules change',
		definitions: {
			'one-time password in another category': withButtons(OTP),
			'one-time password beside another button': otp(OTP, REPLY),
		},
	},
	{
		why: 'what is written as JSON is checked for its limits, not for every key',
		definitions: {
			'flow without a flow': withButtons({ type: 'FLOW', text: 'Book' }),
			'flow by two references': withButtons({ ...FLOW, flow_name: 'book_it' }),
			'an app without a name': otp({ ...oneTap(1), supported_apps: [{ signature_hash: HASH }] }),
			'a catalog without a text': withButtons({ type: 'CATALOG' }),
		},
	},
	{
		why: "Meta's page lets a card mix its two buttons, and the library takes one quick reply",
		definitions: { 'two quick replies': carousel(...times(2, card('One.', [REPLY, REPLY]))) },
	},
];

const flat = (list: Disagreement[]) =>
	list.flatMap(({ why, definitions }) =>
		Object.entries(definitions).map(([name, definition]) => ({ name, why, definition })),
	);

test.each(flat(STRICTER))('only we refuse $name: $why', async ({ definition }) => {
	expect([await ourVerdict(definition), theirVerdict(definition)]).toEqual([false, true]);
});

test.each(flat(LAXER))('only the library refuses $name: $why', async ({ definition }) => {
	expect([await ourVerdict(definition), theirVerdict(definition)]).toEqual([true, false]);
});
