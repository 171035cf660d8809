import type { IDataObject } from 'n8n-workflow';
import { MESSAGE_BODIES, MESSAGES } from '../../../../data/appendixA';
import { firstItem, fromMessage } from '../../../../support/items';

const part = (name: string, key: string) => fromMessage(MESSAGES[name] ?? {})[key];

describe('a reply', () => {
	test.each([
		['buttonReply', 'y', 'Yes'],
		['listReply', 'r1', 'T'],
		['button', 'YES', 'Yes'],
		['text', null, null],
		['flowReply', null, null],
	])('%s has the ID %s and the title %s', (name, replyId, replyTitle) => {
		expect(fromMessage(MESSAGES[name] ?? {})).toMatchObject({ replyId, replyTitle });
	});

	test.each<[unknown, unknown]>([
		['{"flow_token":"t","rating":"4"}', { flow_token: 't', rating: '4' }],
		['not JSON', 'not JSON'],
		['', ''],
		[{ already: 'parsed' }, { already: 'parsed' }],
		[null, null],
		[undefined, null],
	])('of a form with the answers %j is %j', (answers, expected) => {
		const reply = { type: 'nfm_reply', nfm_reply: { name: 'flow', response_json: answers } };
		const item = fromMessage({ type: 'interactive', interactive: reply } as IDataObject);
		expect(item).toMatchObject({ event: 'flowReply', flow: expected });
	});

	test('of an address form has the address', () => {
		expect(part('addressReply', 'flow')).toEqual({ city: 'X' });
	});
});

describe('shared content', () => {
	test('a place', () => {
		expect(part('location', 'location')).toEqual({
			latitude: 37.46,
			longitude: -122.21,
			name: 'HQ',
			address: '1 Way',
			url: 'https://maps.example',
		});
		const bare = fromMessage({ type: 'location', location: { latitude: '1.5', longitude: 0 } });
		expect(bare.location).toEqual({
			latitude: 1.5,
			longitude: 0,
			name: null,
			address: null,
			url: null,
		});
	});

	test('contact cards', () => {
		expect(part('contacts', 'contacts')).toEqual([
			{
				name: 'A B',
				company: null,
				phones: [{ phone: '+1 555', waId: '1555', type: 'CELL' }],
				emails: [],
			},
		]);
	});

	test('a file', () => {
		expect(part('document', 'media')).toEqual({
			type: 'document',
			id: '65463455',
			mimeType: 'application/pdf',
			fileName: 'a.pdf',
			caption: 'c',
			sha256: 'd0..=',
			size: null,
			voice: null,
			animated: null,
			url: null,
		});
	});
});

describe('an order', () => {
	const order = (...items: unknown[]) =>
		fromMessage({ type: 'order', order: { catalog_id: '1', product_items: items } } as IDataObject)
			.order;
	const item = (item_price: unknown, quantity: unknown = 1, currency = 'USD') => ({
		product_retailer_id: 'SKU',
		quantity,
		item_price,
		currency,
	});

	test('has its products and their sum', () => {
		expect(part('order', 'order')).toEqual({
			catalogId: '1',
			text: null,
			items: [{ productId: 'SKU', quantity: 2, price: 30, currency: 'USD' }],
			total: 60,
			currency: 'USD',
		});
	});

	test.each<[string, unknown[], number | null]>([
		['of prices that binary fractions cannot hold', [item(0.1), item(0.2)], 0.3],
		['of numbers that are texts', [item('1.5', '2')], 3],
		['of two currencies', [item(1), item(1, 1, 'EUR')], null],
		['with a price missing', [item(1), item(undefined)], null],
		['of nothing', [], null],
	])('%s', (_, items, total) => {
		expect(order(...items)).toMatchObject({ total });
	});
});

describe('a reaction', () => {
	test.each([
		['reaction', { emoji: '😮', removed: false, messageId: 'wamid.B' }],
		['reactionRemoved', { emoji: null, removed: true, messageId: 'wamid.B' }],
		['reactionEmptied', { emoji: null, removed: true, messageId: 'wamid.B' }],
	])('%s', (name, expected) => {
		expect(fromMessage(MESSAGES[name] ?? {})).toMatchObject({
			event: 'reaction',
			reaction: expected,
		});
	});
});

describe('what a message refers to', () => {
	test('an advertisement', () => {
		expect(part('advertisement', 'referral')).toEqual({
			type: 'ad',
			id: '1',
			url: 'https://fb.me/x',
			headline: 'H',
			body: 'B',
			mediaType: 'image',
			mediaUrl: 'https://img.example',
			clickId: 'clid',
			welcomeText: 'Welcome',
		});
	});

	test('a product', () => {
		expect(part('productInquiry', 'product')).toEqual({ catalogId: '1', productId: 'SKU' });
	});

	test.each([
		['text', false],
		['forwarded', true],
		['forwardedOften', true],
	])('%s: forwarded is %s', (name, expected) => {
		expect(part(name, 'forwarded')).toBe(expected);
	});
});

describe('what changed', () => {
	test.each([
		['edit', 'wamid.B', 'new'],
		['revoke', 'wamid.B', ''],
	])('%s names the message that it is about', (name, changedMessageId, text) => {
		expect(fromMessage(MESSAGES[name] ?? {})).toMatchObject({
			event: name,
			changedMessageId,
			text,
		});
	});

	test.each([
		['changedUserId', { change: 'user_changed_user_id', newPhone: null, newUserId: 'US.new' }],
		[
			'changedIdentity',
			{
				change: 'customer_identity_changed',
				identityHash: 'xyz',
				identityConfirmed: true,
				identityChangedAt: '2023-10-11T17:18:26.000Z',
			},
		],
	])('%s tells what is new', (name, customer) => {
		expect(fromMessage(MESSAGES[name] ?? {})).toMatchObject({ event: 'system', customer });
	});

	test('a new phone number', () => {
		expect(firstItem(MESSAGE_BODIES.changedNumber).item).toMatchObject({
			event: 'system',
			from: '16505551234',
			customer: { change: 'user_changed_number', newPhone: '12195555358' },
		});
	});
});

describe('errors', () => {
	test('of a message that WhatsApp does not pass on', () => {
		expect(part('unsupported', 'errors')).toEqual([
			{
				code: 131051,
				message: expect.stringMatching(/\S/) as string,
				details: 'Message type is currently not supported.',
				whatToDo: expect.anything() as string,
			},
		]);
	});

	test('that stand beside the message belong to it', () => {
		const { item } = firstItem(MESSAGE_BODIES.interactiveWithoutObject);
		expect(item).toMatchObject({
			event: 'message',
			errors: [{ code: 131000, details: 'Unsupported webhook payload' }],
		});
	});
});
