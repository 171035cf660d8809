import type { IDataObject } from 'n8n-workflow';
import { parseWebhook } from '../../../../../nodes/Dialog360/inbound/parse';
import { toItem } from '../../../../../nodes/Dialog360/inbound/simplify';
import { message, MESSAGE_BODIES, ON_PREMISE_BODIES } from '../../../data/appendixA';
import { OTHER_BODIES } from '../../../data/appendixAOther';
import { firstItem, fromMessage, fromStatus } from '../../../support/items';
import { documentedBodies } from '../../../support/webhookBodies';

const MESSAGE_KEYS = [
	'event',
	'from',
	'name',
	'userId',
	'text',
	'type',
	'messageId',
	'timestamp',
	'replyToMessageId',
	'groupId',
	'phoneNumberId',
	'chatInput',
	'sessionId',
	'raw',
];
const STATUS_KEYS = [
	'event',
	'messageId',
	'status',
	'recipient',
	'userId',
	'timestamp',
	'callbackData',
	'category',
	'errorCode',
	'errorMessage',
	'whatToDo',
	'phoneNumberId',
	'raw',
];
const KEYS: Record<string, string[]> = {
	message: MESSAGE_KEYS,
	status: STATUS_KEYS,
	other: ['event', 'field', 'raw'],
};

const CONTACT = { profile: { name: 'Jane', username: 'jane_doe' }, wa_id: '49', user_id: 'DE.1' };
describe('the keys', () => {
	test.each(documentedBodies())('are the same for every %s', (_, body) => {
		for (const item of parseWebhook(body).map(toItem)) {
			expect(Object.keys(item)).toEqual(KEYS[String(item.event)]);
		}
	});

	test('are the same for an empty message and an empty status, with null for what is not known', () => {
		const unknown = (keys: string[], known: IDataObject) => ({
			...Object.fromEntries(keys.map((key) => [key, null])),
			...known,
		});
		expect(fromMessage({})).toStrictEqual(
			unknown(MESSAGE_KEYS, { event: 'message', text: '', chatInput: '', raw: { message: {} } }),
		);
		expect(fromStatus({})).toStrictEqual(
			unknown(STATUS_KEYS, { event: 'status', raw: { status: {} } }),
		);
	});
});

describe('a message', () => {
	test('of the Cloud API', () => {
		const { item, raw } = firstItem(MESSAGE_BODIES.buttonReply);
		expect(item).toStrictEqual({
			event: 'message',
			from: '16505551234',
			name: 'Jane',
			userId: 'US.13491208655302741918',
			text: 'Yes',
			type: 'interactive',
			messageId: 'wamid.A',
			timestamp: '2023-10-11T16:53:43.000Z',
			replyToMessageId: 'wamid.B',
			groupId: null,
			phoneNumberId: '106540352242922',
			chatInput: 'Yes',
			sessionId: 'US.13491208655302741918',
			raw,
		});
	});

	test('of the Sandbox', () => {
		const { item, raw } = firstItem(ON_PREMISE_BODIES.message);
		expect(item).toStrictEqual({
			event: 'message',
			from: '4915112345678',
			name: 'Jane',
			userId: null,
			text: 'hi',
			type: 'text',
			messageId: 'wamid.X',
			timestamp: '2020-06-12T09:52:13.000Z',
			replyToMessageId: null,
			groupId: null,
			phoneNumberId: null,
			chatInput: 'hi',
			sessionId: '4915112345678',
			raw,
		});
	});

	test('without a phone number comes from the contact, or else from the user ID', () => {
		expect(fromMessage({ from_user_id: 'DE.1' }, CONTACT)).toMatchObject({
			from: '49',
			userId: 'DE.1',
		});
		expect(fromMessage({ from_user_id: 'DE.1' })).toMatchObject({ from: 'DE.1', userId: 'DE.1' });
		expect(fromMessage({}, { user_id: 'DE.1' })).toMatchObject({ from: 'DE.1', userId: 'DE.1' });
	});

	test('of somebody without a profile name has the username as name', () => {
		expect(fromMessage({}, { profile: { username: 'jane_doe' } }).name).toBe('jane_doe');
		expect(fromMessage({}, { profile: { name: '', username: 'jane_doe' } }).name).toBe('jane_doe');
		expect(fromMessage({}, { profile: null }).name).toBeNull();
	});

	test('belongs to the session of its user ID, whether or not the phone number is visible', () => {
		const visible = fromMessage({ from: '49', from_user_id: 'DE.1' });
		const hidden = fromMessage({ from_user_id: 'DE.1' });
		expect(visible.sessionId).toBe('DE.1');
		expect(hidden.sessionId).toBe('DE.1');
		expect(fromMessage({ from: '49' }).sessionId).toBe('49');
	});

	test('in a group belongs to the session of the group, not to that of its writer', () => {
		expect(fromMessage({ from: '49', from_user_id: 'DE.1', group_id: 'G' })).toMatchObject({
			from: '49',
			groupId: 'G',
			sessionId: 'G',
		});
	});

	test.each([[{ forwarded: true }], [null], ['x'], [[]]])(
		'with the context %j answers no message',
		(context) => {
			expect(fromMessage({ context } as IDataObject).replyToMessageId).toBeNull();
		},
	);

	test('has the whole event in raw', () => {
		const { item, raw } = firstItem(MESSAGE_BODIES.advertisement);
		expect(item.raw).toBe(raw);
	});
});

describe('the time', () => {
	test.each([
		['1697043223', '2023-10-11T16:53:43.000Z'],
		[1697043223, '2023-10-11T16:53:43.000Z'],
		['0', '1970-01-01T00:00:00.000Z'],
		['', null],
		['..', null],
		[undefined, null],
		[null, null],
		[{}, null],
		[NaN, null],
		['99999999999999', null],
		[true, null],
	])('%j is %s', (timestamp, expected) => {
		expect(fromMessage(message({ timestamp } as IDataObject)).timestamp).toBe(expected);
		expect(fromStatus({ timestamp } as IDataObject).timestamp).toBe(expected);
	});
});

describe('another event', () => {
	test('names its field', () => {
		const { item, raw } = firstItem(OTHER_BODIES.security);
		expect(item).toStrictEqual({ event: 'other', field: 'security', raw });
	});

	test('of the older form has none', () => {
		const { item, raw } = firstItem(ON_PREMISE_BODIES.errors);
		expect(item).toStrictEqual({ event: 'other', field: null, raw });
	});
});
