import type { IDataObject } from 'n8n-workflow';
import { parseWebhook } from '../../../../../nodes/Dialog360/inbound/parse';
import type { InboundEvent } from '../../../../../nodes/Dialog360/inbound/parse';
import {
	cloud,
	MESSAGE_BODIES,
	MESSAGES,
	ON_PREMISE_BODIES,
	STATUS_BODIES,
	STATUSES,
} from '../../../data/appendixA';
import { OTHER_BODIES } from '../../../data/appendixAOther';

const METADATA = { display_phone_number: '15550783881', phone_number_id: '106540352242922' };
/** What is left of a body above the change, and of the change and its value. */
const TOP = { object: 'whatsapp_business_account', entry: { id: '102290129340398' } };
const ENVELOPE = {
	top: TOP,
	change: { field: 'messages' },
	value: { messaging_product: 'whatsapp' },
};
const kinds = (events: InboundEvent[]) => events.map(({ kind }) => kind);
const messageIds = (events: InboundEvent[]) =>
	events.map(({ raw }) => ((raw.message ?? raw.status ?? {}) as IDataObject).id);

describe('a Cloud body', () => {
	test('with a message becomes message, contact, metadata and the rest as envelope', () => {
		expect(parseWebhook(MESSAGE_BODIES.text ?? {})).toEqual([
			{
				kind: 'message',
				raw: {
					message: MESSAGES.text,
					contact: expect.objectContaining({ wa_id: '16505551234' }) as IDataObject,
					metadata: METADATA,
					envelope: ENVELOPE,
				},
			},
		]);
	});

	test('with a status becomes status, contact, metadata and the rest as envelope', () => {
		expect(parseWebhook(STATUS_BODIES.sent ?? {})).toEqual([
			{
				kind: 'status',
				raw: {
					status: STATUSES.sent,
					contact: expect.objectContaining({ wa_id: '16505551234' }) as IDataObject,
					metadata: METADATA,
					envelope: ENVELOPE,
				},
			},
		]);
	});

	test.each(Object.keys(OTHER_BODIES))('with %s becomes one other event', (name) => {
		const events = parseWebhook(OTHER_BODIES[name] ?? {});
		expect(kinds(events)).toEqual(['other']);
	});

	test('with another field keeps field and value as they came', () => {
		const value = { event: 'PIN_CHANGED' };
		expect(parseWebhook(cloud('security', value))).toEqual([
			{ kind: 'other', raw: { change: { field: 'security', value }, envelope: TOP } },
		]);
	});

	test('keeps errors of the value with the message', () => {
		const [event] = parseWebhook(MESSAGE_BODIES.interactiveWithoutObject ?? {});
		expect(event?.raw.envelope).toMatchObject({ value: { errors: [{ code: 131000 }] } });
	});

	test('without entries is one other event, as it came', () => {
		const body = { object: 'whatsapp_business_account', entry: [] };
		expect(parseWebhook(body)).toEqual([{ kind: 'other', raw: { body } }]);
	});

	test('is not changed', () => {
		const body = structuredClone(MESSAGE_BODIES.text ?? {});
		parseWebhook(body);
		expect(body).toEqual(MESSAGE_BODIES.text);
	});
});

describe('an On-Premise or Sandbox body', () => {
	test('with a message has no metadata and nothing left over', () => {
		const { messages, contacts } = ON_PREMISE_BODIES.message as Record<string, IDataObject[]>;
		expect(parseWebhook(ON_PREMISE_BODIES.message ?? {})).toEqual([
			{
				kind: 'message',
				raw: { message: messages?.[0], contact: contacts?.[0], envelope: { value: {} } },
			},
		]);
	});

	test('with a status', () => {
		const { statuses } = ON_PREMISE_BODIES.status as Record<string, IDataObject[]>;
		expect(parseWebhook(ON_PREMISE_BODIES.status ?? {})).toEqual([
			{ kind: 'status', raw: { status: statuses?.[0], envelope: { value: {} } } },
		]);
	});

	test('with neither is one other event, as it came', () => {
		expect(parseWebhook(ON_PREMISE_BODIES.errors ?? {})).toEqual([
			{ kind: 'other', raw: { body: ON_PREMISE_BODIES.errors } },
		]);
	});
});

describe('several in one body', () => {
	const value = (...ids: string[]) => ({ messages: ids.map((id) => ({ id })) });
	const change = (...ids: string[]) => ({ field: 'messages', value: value(...ids) });

	test('keep the order of entries, changes and messages', () => {
		const events = parseWebhook({
			object: 'whatsapp_business_account',
			entry: [
				{ id: 'A', changes: [change('1', '2'), { field: 'flows', value: {} }, change('3')] },
				{ id: 'B', changes: [change('4')] },
				{ id: 'C' },
				{ id: 'D', changes: [change('5', '6', '7')] },
			],
		});
		expect(kinds(events).join()).toBe(
			'message,message,other,message,message,other,message,message,message',
		);
		expect(messageIds(events).filter(Boolean).join('')).toBe('1234567');
	});

	test('each have the ID of their own entry', () => {
		const events = parseWebhook({
			entry: [
				{ id: 'A', changes: [change('1')] },
				{ id: 'B', changes: [change('2')] },
			],
		});
		expect(events.map(({ raw }) => raw.envelope)).toMatchObject([
			{ top: { entry: { id: 'A' } } },
			{ top: { entry: { id: 'B' } } },
		]);
	});

	test('messages and statuses of one value all come out', () => {
		const statuses = [{ id: 's1' }, { id: 's2' }];
		const events = parseWebhook(cloud('messages', { ...value('m1', 'm2'), statuses }));
		expect(messageIds(events)).toEqual(['m1', 'm2', 's1', 's2']);
		expect(kinds(events)).toEqual(['message', 'message', 'status', 'status']);
	});

	test('a hundred messages of the older form keep their order', () => {
		const ids = Array.from({ length: 100 }, (_, index) => `m${index}`);
		expect(messageIds(parseWebhook(value(...ids)))).toEqual(ids);
	});
});
