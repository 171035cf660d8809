import { startSimulator } from './index';
import type { Simulator } from './index';
import { clientOf, problemOf, send } from './testing/client';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
afterAll(() => simulator.close());
beforeEach(() => simulator.reset());

const sendTemplate = (name: string, components?: unknown[], code = 'en_US', more = {}) =>
	send(simulator, {
		type: 'template',
		template: { name, language: { code }, components },
		...more,
	});

const texts = (...values: string[]) => values.map((value) => ({ type: 'text', text: value }));
const named = (values: Record<string, string>) =>
	Object.entries(values).map(([name, value]) => ({
		type: 'text',
		text: value,
		parameter_name: name,
	}));
const body = (parameters: unknown[]) => ({ type: 'body', parameters });
const header = (parameter: unknown) => ({ type: 'header', parameters: [parameter] });
const button = (subType: string, index: number | string, parameter?: unknown) => ({
	type: 'button',
	sub_type: subType,
	index,
	...(parameter !== undefined && { parameters: [parameter] }),
});
const image = { type: 'image', image: { link: 'https://files.example/a.png' } };
const document = { type: 'document', document: { id: '1', filename: 'label.pdf' } };
const money = {
	type: 'currency',
	currency: { fallback_value: '€12', code: 'EUR', amount_1000: 12_000 },
};
const day = { type: 'date_time', date_time: { fallback_value: 'May 3' } };

const reminder = [
	header({ type: 'text', text: 'Jane', parameter_name: 'first_name' }),
	body(named({ date: 'Monday', time: '10:30' })),
];

it.each<[string, string, unknown[] | undefined]>([
	['no variables', 'hello_world', undefined],
	['positional variables', 'order_update', [body(texts('Jane', '#17'))]],
	['named variables', 'appointment_reminder', reminder],
	[
		'money, a date and a picture',
		'event_invitation',
		[header(image), body([...texts('Jane'), money, day])],
	],
	[
		'payloads of quick replies',
		'event_invitation',
		[
			header(image),
			body([...texts('Jane'), money, day]),
			button('quick_reply', '0', { type: 'payload', payload: 'YES' }),
			button('quick_reply', 1, { type: 'payload', payload: 'NO' }),
		],
	],
	[
		'a document and the rest of a link',
		'parcel_tracking',
		[header(document), body(texts('17')), button('url', '0', { type: 'text', text: '17' })],
	],
	[
		'a coupon',
		'spring_sale',
		[
			header({ type: 'video', video: { id: '1' } }),
			button('copy_code', 0, { type: 'coupon_code', coupon_code: 'SAVE25' }),
		],
	],
	[
		'a place',
		'pickup_point',
		[
			header({ type: 'location', location: { latitude: 53.5, longitude: 9.9, name: 'Shop' } }),
			body(texts('Friday')),
		],
	],
	[
		'a one-time password',
		'login_code',
		[body(texts('123456')), button('url', '0', { type: 'text', text: '123456' })],
	],
	['components in capitals', 'order_update', [{ ...body(texts('Jane', '#17')), type: 'BODY' }]],
])('accepts %s', async (_name, template, components) => {
	const { status, data } = await sendTemplate(template, components);
	expect([status, problemOf(data)]).toEqual([200, 'no error']);
});

describe('what Meta refuses', () => {
	it('an unknown name or language with 132001 and HTTP 404', async () => {
		const answers = [await sendTemplate('nope'), await sendTemplate('hello_world', [], 'fr')];
		expect(answers.map(({ status, data }) => [status, problemOf(data)])).toEqual([
			[404, '132001 template name (nope) does not exist in en_US'],
			[404, '132001 template name (hello_world) does not exist in fr'],
		]);
	});

	it('a template of another language, by its own parameters', async () => {
		expect((await sendTemplate('order_update', [body(texts('Jane', '#17'))], 'de')).status).toBe(
			200,
		);
	});

	it.each<[string, string, unknown[] | undefined, RegExp]>([
		['no parameters', 'order_update', undefined, /^132000 body: .*\(0\).*\(2\)/],
		['one too few', 'order_update', [body(texts('Jane'))], /^132000 body: .*\(1\).*\(2\)/],
		['one too many', 'hello_world', [body(texts('Jane'))], /^132000 body: .*\(1\).*\(0\)/],
		[
			'no names',
			'appointment_reminder',
			[reminder[0], body(texts('Monday', '10:30'))],
			/^100 body: Parameter name is missing or empty/,
		],
		[
			'a wrong name',
			'appointment_reminder',
			[reminder[0], body(named({ date: 'Monday', hour: '10' }))],
			/^100 body: no parameter named time/,
		],
		[
			'names where none belong',
			'order_update',
			[body(named({ a: '1', b: '2' }))],
			/^100 body: .*positional/,
		],
		[
			'no picture',
			'event_invitation',
			[body([...texts('Jane'), money, day])],
			/^132012 header: .*IMAGE, received UNKNOWN/,
		],
		[
			'a document for a picture',
			'event_invitation',
			[header(document), body([...texts('Jane'), money, day])],
			/^132012 header: .*IMAGE, received DOCUMENT/,
		],
		[
			'a picture for nothing',
			'order_update',
			[header(image), body(texts('a', 'b'))],
			/^132012 header: .*NONE/,
		],
		[
			'no rest of the link',
			'parcel_tracking',
			[header(document), body(texts('17'))],
			/^131008 buttons: Button at index 0 of type URL/,
		],
		['no code in the button', 'login_code', [body(texts('1'))], /^131008 buttons: .*OTP/],
		[
			'a button that is not there',
			'hello_world',
			[button('quick_reply', 0)],
			/^131009 .*quick_reply button at index 0/,
		],
		['a button at 10', 'hello_world', [button('quick_reply', 10)], /\['index'\]/],
		[
			'a long coupon',
			'spring_sale',
			[button('copy_code', 0, { type: 'coupon_code', coupon_code: 'A'.repeat(16) })],
			/\['coupon_code'\] is 16/,
		],
		[
			'an empty parameter',
			'order_update',
			[body(texts('Jane', ''))],
			/^131008 .*\['parameters'\]\[1\]\['text'\]/,
		],
		[
			'the body twice',
			'order_update',
			[body(texts('a', 'b')), body(texts('a', 'b'))],
			/more than once/,
		],
		[
			'a key too many',
			'order_update',
			[{ ...body(texts('a', 'b')), example: {} }],
			/^100 Unexpected key "example"/,
		],
	])('%s', async (_name, template, components, problem) => {
		const { status, data } = await sendTemplate(template, components);
		expect([status, problemOf(data)]).toEqual([400, expect.stringMatching(problem)]);
	});

	it('a one-time password without a phone number', async () => {
		const code = [body(texts('1')), button('url', '0', { type: 'text', text: '1' })];
		const recipient = { to: undefined, recipient: simulator.accounts.cloud.customer.userId };
		const { data } = await sendTemplate('login_code', code, 'en_US', recipient);
		expect(problemOf(data)).toMatch(/^131062 recipient/);
	});
});

it('shows the customer the template filled in', async () => {
	await sendTemplate('event_invitation', [header(image), body([...texts('Jane'), money, day])]);
	await sendTemplate('appointment_reminder', reminder);
	const { data } = await clientOf(simulator).get('/_simulator/phone');
	expect(data.chats[0].messages.map(({ shown }: { shown: unknown }) => shown)).toEqual([
		{
			header: { format: 'IMAGE' },
			body: 'Hi Jane, tickets are €12 each. Doors open on May 3.',
			footer: 'Reply STOP to opt out',
			buttons: ['Count me in', 'Not this time'],
		},
		{
			header: { format: 'TEXT', text: 'See you soon, Jane' },
			body: 'Your appointment is on Monday at 10:30. Does that still suit you?',
			buttons: ['I will be there', 'Change it'],
		},
	]);
});
