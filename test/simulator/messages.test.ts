import { startSimulator } from './index';
import type { Simulator } from './index';
import { clientOf, problemOf, send, text } from './testing/client';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
afterAll(() => simulator.close());
beforeEach(() => simulator.reset());

const link = 'https://files.example/file';
const contact = { name: { formatted_name: 'Jane Doe', first_name: 'Jane' } };
const chars = (count: number) => 'a'.repeat(count);

describe('types', () => {
	it.each<[string, Record<string, unknown>]>([
		['text', { text: { body: 'See https://x.example', preview_url: true } }],
		['image', { image: { link, caption: 'c' } }],
		['image', { image: { id: '1037543291543636' } }],
		['video', { video: { link, caption: 'c' } }],
		['audio', { audio: { id: '1', voice: true } }],
		['document', { document: { link, caption: 'c', filename: 'invoice.pdf' } }],
		['sticker', { sticker: { id: '1' } }],
		[
			'location',
			{ location: { latitude: 37.75, longitude: -122.42, name: 'HQ', address: '1 Way' } },
		],
		['contacts', { contacts: [contact] }],
		['reaction', { reaction: { message_id: 'wamid.X', emoji: '👍' } }],
		['reaction', { reaction: { message_id: 'wamid.X', emoji: '' } }],
	])('%s is accepted: %j', async (type, content) => {
		const { data, status } = await send(simulator, { type, ...content });
		expect([status, problemOf(data)]).toEqual([200, 'no error']);
	});
});

describe('what Meta refuses', () => {
	const cases: Array<[string, Record<string, unknown>, RegExp]> = [
		['no product', { ...text(), messaging_product: undefined }, /^100 .*messaging_product/],
		['another product', { ...text(), messaging_product: 'sms' }, /^100 .*messaging_product/],
		['no recipient', { ...text(), to: undefined }, /^131008 .*\bto\b/],
		['a recipient that is no phone', { ...text(), to: 'jane' }, /^131009 to /],
		['a numeric recipient', { ...text(), to: 491701234567 }, /^100 Param to must be a string/],
		['its own number', { ...text(), to: '+4930123456789' }, /^131021 to/],
		['an unknown recipient_type', { ...text(), recipient_type: 'x' }, /^131009 recipient_type/],
		['an unknown type', { type: 'poll', poll: {} }, /^131051 type/],
		['no content', { type: 'text' }, /^131008 .*\btext\b/],
		['an empty body', { type: 'text', text: { body: '' } }, /^131008 .*text\['body'\]/],
		['a long body', { ...text(chars(4097)) }, /^131009 text\['body'\] is 4097/],
		[
			'a key too many',
			{ type: 'text', text: { body: 'x', x: 1 } },
			/^100 Unexpected key "x".*"text"/,
		],
		[
			'text as preview_url',
			{ type: 'text', text: { body: 'x', preview_url: 'yes' } },
			/^100 .*preview_url/,
		],
		['id and link', { type: 'image', image: { id: '1', link } }, /^131009 image .*only one/],
		['neither id nor link', { type: 'image', image: {} }, /^131008 .*image\['id'\]/],
		[
			'a link that is none',
			{ type: 'image', image: { link: 'file.png' } },
			/^131009 image\['link'\]/,
		],
		[
			'a long caption',
			{ type: 'image', image: { link, caption: chars(1025) } },
			/image\['caption'\]/,
		],
		['a caption on audio', { type: 'audio', audio: { link, caption: 'c' } }, /^100 .*"caption"/],
		[
			'a latitude off the earth',
			{ type: 'location', location: { latitude: 91, longitude: 0 } },
			/latitude/,
		],
		[
			'a nameless contact',
			{ type: 'contacts', contacts: [{}] },
			/^131008 .*contacts\[0\]\['name'\]/,
		],
		[
			'half a name',
			{ type: 'contacts', contacts: [{ name: { formatted_name: 'J' } }] },
			/formatted_name/,
		],
		['258 contacts', { type: 'contacts', contacts: Array(258).fill(contact) }, /at most 257/],
		[
			'a reaction to nothing',
			{ type: 'reaction', reaction: { emoji: '👍' } },
			/reaction\['message_id'\]/,
		],
		['a pin outside a group', { type: 'pin', pin: {} }, /^131051 type/],
		['an empty quote', { ...text(), context: {} }, /context\['message_id'\]/],
		[
			'long callback data',
			{ ...text(), biz_opaque_callback_data: chars(513) },
			/biz_opaque_callback_data/,
		],
	];

	it.each(cases)('%s', async (_name, message, problem) => {
		const { status, data } = await send(simulator, message);
		expect([status, problemOf(data)]).toEqual([400, expect.stringMatching(problem)]);
	});

	it("is told in Meta's error shape", async () => {
		const { data } = await send(simulator, { type: 'text', text: {} });
		expect(data).toEqual({
			error: {
				message: '(#131008) Required parameter is missing',
				type: 'OAuthException',
				code: 131008,
				error_data: {
					messaging_product: 'whatsapp',
					details: "The parameter text['body'] is required.",
				},
				fbtrace_id: expect.stringMatching(/^A.{10,}/),
			},
		});
	});

	it('is told in the On-Premise shape there', async () => {
		const { status, data } = await send(simulator, { type: 'text', text: {} }, 'onPremise');
		expect([status, data]).toEqual([
			400,
			{
				errors: [
					{
						code: 1008,
						title: 'Required parameter is missing',
						details: "The parameter text['body'] is required.",
					},
				],
				meta: { api_status: 'stable', version: '2.35.4' },
			},
		]);
	});

	it('never becomes a message', async () => {
		await send(simulator, { type: 'text', text: {} });
		const { data } = await clientOf(simulator).get('/_simulator/phone');
		expect(data.chats).toEqual([]);
	});
});

describe('limits', () => {
	it('count code points, not UTF-16 units', async () => {
		expect((await send(simulator, text('😀'.repeat(4096)))).status).toBe(200);
		expect((await send(simulator, text('😀'.repeat(4097)))).status).toBe(400);
	});

	it('leave the longest callback data alone', async () => {
		const message = { ...text(), biz_opaque_callback_data: chars(512) };
		expect((await send(simulator, message)).status).toBe(200);
	});
});

describe('recipients', () => {
	it('may be a business-scoped user id', async () => {
		const { userId } = simulator.accounts.cloud.customer;
		const message = { ...text(), to: undefined, recipient: userId };
		const { status, data } = await send(simulator, message);
		expect([status, data.contacts]).toEqual([200, [{ input: userId, user_id: userId }]]);
	});

	it('with both, to wins', async () => {
		const { data } = await send(simulator, { ...text(), recipient: 'US.1' });
		expect(data.contacts[0].input).toBe(simulator.accounts.cloud.customer.phone);
	});

	it('may not be just any text in recipient', async () => {
		const { data } = await send(simulator, { ...text(), to: undefined, recipient: 'jane' });
		expect(problemOf(data)).toMatch(/^131009 recipient/);
	});

	const group = { recipient_type: 'group', to: 'Y2FwaV9ncm91cDox' };

	it('may be a group, for text, media, templates and pins', async () => {
		const pin = { type: 'pin', message_id: 'wamid.X', expiration_days: 7 };
		const { data } = await send(simulator, { ...group, ...text() });
		expect(data.contacts).toEqual([{ input: group.to, wa_id: group.to }]);
		expect((await send(simulator, { ...group, type: 'pin', pin })).status).toBe(200);
		const tooLong = { ...pin, expiration_days: 31 };
		expect((await send(simulator, { ...group, type: 'pin', pin: tooLong })).status).toBe(400);
	});

	it.each([
		['a location', { type: 'location', location: { latitude: 1, longitude: 1 } }, /^131051/],
		[
			'an authentication template',
			{ type: 'template', template: { name: 'login_code', language: { code: 'en_US' } } },
			/^131051/,
		],
		['a phone number', { ...text(), to: '491701234567' }, /^131009 to/],
	])('of a group refuse %s', async (_name, message, problem) => {
		const { data } = await send(simulator, { ...group, ...message });
		expect(problemOf(data)).toMatch(problem);
	});
});

describe('mark as read', () => {
	const read = (id: unknown, more = {}) =>
		clientOf(simulator).post('/messages', {
			messaging_product: 'whatsapp',
			status: 'read',
			message_id: id,
			...more,
		});
	const received = async (hosting: 'cloud' | 'onPremise') => {
		await simulator.customerSends(hosting, { text: 'Anyone there?' });
		const { data } = await clientOf(simulator).get('/_simulator/phone', { params: { hosting } });
		return data.chats[0].messages.at(-1) as { id: string };
	};
	const chat = async (hosting = 'cloud') => {
		const { data } = await clientOf(simulator).get('/_simulator/phone', { params: { hosting } });
		return data.chats[0] as { messages: Array<{ status: string }>; typingUntil: number };
	};

	it('works for a delivered message, and for the earlier ones with it', async () => {
		await received('cloud');
		const second = await received('cloud');
		await received('cloud');
		const { status, data } = await read(second.id);
		expect([status, data]).toEqual([200, { success: true }]);
		expect((await chat()).messages.map((message) => message.status)).toEqual([
			'read',
			'read',
			// Nobody registered a webhook.
			'undelivered',
		]);
	});

	it('may show a typing indicator, which ends with the next message', async () => {
		const { id } = await received('cloud');
		await read(id, { typing_indicator: { type: 'text' } });
		expect((await chat()).typingUntil).toBeGreaterThan(Date.now() + 20_000);
		await send(simulator, text());
		expect((await chat()).typingUntil).toBe(0);
	});

	it.each([
		['an id nobody sent', 'wamid.unknown', {}, /^131009 message_id/],
		['no id', undefined, {}, /^131008 .*message_id/],
		['another status', 'wamid.unknown', { status: 'delivered' }, /^131009 status/],
		['another indicator', 'wamid.unknown', { typing_indicator: {} }, /^131009 typing_indicator/],
	])('refuses %s', async (_name, id, more, problem) => {
		const { status, data } = await read(id, more);
		expect([status, problemOf(data)]).toEqual([400, expect.stringMatching(problem)]);
	});

	it("refuses the business's own message", async () => {
		const { data } = await send(simulator, text());
		expect((await read(data.messages[0].id)).status).toBe(400);
	});

	it('is a PUT of its own On-Premise', async () => {
		const { id } = await received('onPremise');
		const path = `/v1/messages/${encodeURIComponent(id)}`;
		const { status } = await clientOf(simulator, 'onPremise').put(path, { status: 'read' });
		expect([status, (await chat('onPremise')).messages[0]?.status]).toEqual([200, 'read']);
		const unknown = await clientOf(simulator, 'onPremise').put('/v1/messages/x', {
			status: 'read',
		});
		expect([unknown.status, unknown.data.errors[0].code]).toEqual([400, 1009]);
	});

	it('does not exist in the sandbox, where nothing documents it', async () => {
		const { status } = await clientOf(simulator, 'sandbox').put('/v1/messages/x', {
			status: 'read',
		});
		expect(status).toBe(404);
	});
});

it('answers 400 to JSON that is none', async () => {
	const { status, data } = await clientOf(simulator).post('/messages', Buffer.from('{"to":'), {
		headers: { 'content-type': 'application/json' },
	});
	expect([status, data]).toEqual([400, { error: 'Invalid JSON' }]);
});
