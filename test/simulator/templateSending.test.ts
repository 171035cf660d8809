import { startSimulator } from './index';
import type { Simulator, Template } from './index';
import { clientOf, problemOf, send } from './testing/client';
import { fillTemplate } from './testing/fillTemplate';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
afterAll(() => simulator.close());
beforeEach(() => simulator.reset());

const sendTemplate = async (name: string, components: unknown, code = 'en_US') =>
	await send(simulator, {
		type: 'template',
		template: { name, language: { code }, components },
	});

const filled = (name: string): Component[] =>
	fillTemplate(simulator.template('cloud', name, 'en_US') as Template) as Component[];

it('accepts each approved template with its own examples', async () => {
	for (const template of simulator.templates('cloud').filter((one) => one.status === 'APPROVED')) {
		const { name, language } = template;
		const { status, data } = await sendTemplate(name, fillTemplate(template), language);
		expect([name, problemOf(data), status]).toEqual([name, 'no error', 200]);
	}
});

it('accepts a template of the account with many, with that key only', async () => {
	const template = { name: 'notice_002', language: { code: 'en_US' } };
	const message = { messaging_product: 'whatsapp', to: '491701234567', type: 'template', template };
	const client = clientOf(simulator, 'cloud', simulator.manyTemplates.apiKey);
	expect((await client.post('/messages', message)).status).toBe(200);
	expect((await clientOf(simulator).post('/messages', message)).status).toBe(404);
});

it.each([
	['waiting_for_review', 404, /^132001 /],
	['rejected_promotion', 404, /^132001 /],
	['paused_newsletter', 400, /^132015 .*paused/],
	['disabled_newsletter', 400, /^132016 .*disabled/],
])('refuses %s', async (name, status, problem) => {
	const answer = await sendTemplate(name, filled(name));
	expect([answer.status, problemOf(answer.data)]).toEqual([status, expect.stringMatching(problem)]);
});

/** The components of a seed with one thing changed. */
type Change = (components: Component[]) => unknown[];

const drop =
	(type: string): Change =>
	(components) =>
		components.filter((component) => component.type !== type);

const inBody =
	(text: string): Change =>
	([body, ...rest]) => [
		{
			...body,
			parameters: [{ ...body?.parameters?.[0], text }, ...(body?.parameters?.slice(1) ?? [])],
		},
		...rest,
	];

const inButton =
	(parameter: unknown): Change =>
	(components) =>
		components.map((component) =>
			component.type === 'button' ? { ...component, parameters: [parameter] } : component,
		);

const inCards =
	(change: (cards: Card[]) => unknown): Change =>
	(components) =>
		components.map((component) =>
			component.type === 'carousel'
				? { ...component, cards: change(component.cards ?? []) }
				: component,
		);

const add =
	(...more: unknown[]): Change =>
	(components) => [...components, ...more];

const action = (fields: object) => ({ type: 'action', action: fields });
const offer = {
	type: 'limited_time_offer',
	parameters: [
		{ type: 'limited_time_offer', limited_time_offer: { expiration_time_ms: 1_900_000_000_000 } },
	],
};
const tapTarget = {
	type: 'tap_target_configuration',
	parameters: [
		{
			type: 'tap_target_configuration',
			tap_target_configuration: [{ url: 'https://shop.example', title: 'Shop' }],
		},
	],
};

interface Component {
	type: string;
	parameters?: Array<Record<string, unknown>>;
	cards?: Card[];
}

interface Card {
	card_index: number;
	components: Component[];
}

it.each<[string, string, Change]>([
	['a picture that is one link', 'tap_the_picture', add(tapTarget)],
	['a catalog without a thumbnail', 'intro_catalog_offer', drop('button')],
	['quick replies without payloads', 'many_quick_replies', drop('button')],
	['cards in another order', 'media_carousel', inCards((cards) => [...cards].reverse())],
])('accepts %s', async (_name, template, change) => {
	const { status, data } = await sendTemplate(template, change(filled(template)));
	expect([problemOf(data), status]).toEqual(['no error', 200]);
});

it.each<[string, string, Change, RegExp]>([
	['a line break', 'order_update', inBody('a\nb'), /^132008 body: .*new-line/],
	['five spaces', 'order_update', inBody('a     b'), /^132008 body/],
	['a long text', 'order_update', inBody('x'.repeat(1000)), /^132005 body: .*1024/],
	['a long header', 'abandoned_cart', inBody('x'.repeat(60)), /^132005 header: .*60/],
	[
		'a URL that is too long',
		'parcel_tracking',
		inButton({ type: 'text', text: 'x'.repeat(2000) }),
		/^132005 buttons/,
	],
	[
		'the rest of a URL without variable',
		'visit_website',
		add({ type: 'button', sub_type: 'url', index: 0, parameters: [{ type: 'text', text: 'x' }] }),
		/^132000 buttons: .*no variable/,
	],
	[
		'another code in the button',
		'login_code',
		inButton({ type: 'text', text: '9' }),
		/^132012 buttons: .*the one of the body/,
	],
	[
		'a code that is too long',
		'login_code',
		inButton({ type: 'text', text: '1'.repeat(16) }),
		/^132005 buttons/,
	],
	['no products', 'abandoned_cart', drop('button'), /^131008 buttons: .*MPM/],
	[
		'products without thumbnail',
		'abandoned_cart',
		inButton(action({ sections: [] })),
		/^131008 .*thumbnail_product_retailer_id/,
	],
	['no order details', 'pay_your_order', drop('button'), /^131008 buttons: .*ORDER_DETAILS/],
	['no end of an offer', 'limited_offer', drop('limited_time_offer'), /^131008 limited_time_offer/],
	['an offer where none belongs', 'order_update', add(offer), /^132012 limited_time_offer/],
	['a tap target without a link', 'order_update', add(tapTarget), /^132012 tap_target/],
	[
		'a GIF as video',
		'moving_lookbook',
		([, ...rest]) => [
			{ type: 'header', parameters: [{ type: 'video', video: { id: '1' } }] },
			...rest,
		],
		/^132012 header: .*GIF, received VIDEO/,
	],
	['no product in the header', 'product_of_the_week', drop('header'), /^132012 header: .*PRODUCT/],
	['no cards', 'media_carousel', drop('carousel'), /^132000 carousel: .*\(0\).*\(3\)/],
	[
		'a card too few',
		'media_carousel',
		inCards(([first, second]) => [first, second]),
		/^132000 carousel/,
	],
	[
		'a card twice',
		'media_carousel',
		inCards(([first, second]) => [first, second, second]),
		/^131008 carousel: no card with card_index 2/,
	],
	[
		'a card without picture',
		'media_carousel',
		inCards((cards) =>
			cards.map((card) => ({ ...card, components: drop('header')(card.components) })),
		),
		/^132012 carousel card 0: header/,
	],
	[
		'a card without its text',
		'media_carousel',
		inCards((cards) =>
			cards.map((card) => ({ ...card, components: drop('body')(card.components) })),
		),
		/^132000 carousel card 0: body/,
	],
	[
		'a card without the rest of its link',
		'media_carousel',
		inCards((cards) =>
			cards.map((card) => ({ ...card, components: drop('button')(card.components) })),
		),
		/^131008 carousel card 0: buttons/,
	],
	[
		'cards where none belong',
		'order_update',
		add({ type: 'carousel', cards: [{ card_index: 0, components: [{ type: 'body' }] }] }),
		/^132012 carousel/,
	],
	[
		'a button twice',
		'many_quick_replies',
		(components) => [...components, components.at(-1)],
		/^131009 .*more than once/,
	],
])('refuses %s', async (_name, template, change, problem) => {
	const { status, data } = await sendTemplate(template, change(filled(template)));
	expect([status, problemOf(data)]).toEqual([400, expect.stringMatching(problem)]);
});
