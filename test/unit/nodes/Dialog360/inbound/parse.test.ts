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
import { AGENT_BODIES, PARTNER_BODIES } from '../../../data/agentBodies';
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
				field: 'messages',
				content: MESSAGES.text,
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
				field: 'messages',
				content: STATUSES.sent,
				raw: {
					status: STATUSES.sent,
					contact: expect.objectContaining({ wa_id: '16505551234' }) as IDataObject,
					metadata: METADATA,
					envelope: ENVELOPE,
				},
			},
		]);
	});

	test('with a change that stays in one piece keeps field and value as they came', () => {
		const value = { event: 'PIN_CHANGED' };
		expect(parseWebhook(cloud('security', value))).toEqual([
			{
				kind: 'account',
				field: 'security',
				content: value,
				raw: { change: { field: 'security', value }, envelope: TOP },
			},
		]);
	});

	test('with a field that nobody knows is passed on whole, also with lists that are known', () => {
		const value = { messages: [{ id: 'x' }], errors: [{ code: 1 }] };
		expect(parseWebhook(cloud('consumer_profile', value))).toEqual([
			{
				kind: 'other',
				field: 'consumer_profile',
				content: value,
				raw: { change: { field: 'consumer_profile', value }, envelope: TOP },
			},
		]);
	});

	test('with errors alone is an error event for each', () => {
		const events = parseWebhook(OTHER_BODIES.valueErrors ?? {});
		expect(kinds(events)).toEqual(['error', 'error']);
		expect(events.map(({ raw }) => (raw.error as IDataObject).code)).toEqual([131000, 130429]);
		expect(events[0]?.raw).toMatchObject({ metadata: METADATA, envelope: ENVELOPE });
	});

	test('with errors beside a message is one event: they are about the message', () => {
		expect(kinds(parseWebhook(MESSAGE_BODIES.interactiveWithoutObject ?? {}))).toEqual(['message']);
	});

	test('keeps errors of the value with the message', () => {
		const [event] = parseWebhook(MESSAGE_BODIES.interactiveWithoutObject ?? {});
		expect(event?.raw.envelope).toMatchObject({ value: { errors: [{ code: 131000 }] } });
	});

	test('without entries is one other event, as it came', () => {
		const body = { object: 'whatsapp_business_account', entry: [] };
		expect(parseWebhook(body)).toEqual([
			{ kind: 'other', field: null, content: {}, raw: { body } },
		]);
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
				field: null,
				content: messages?.[0],
				raw: { message: messages?.[0], contact: contacts?.[0], envelope: { value: {} } },
			},
		]);
	});

	test('with a status', () => {
		const { statuses } = ON_PREMISE_BODIES.status as Record<string, IDataObject[]>;
		expect(parseWebhook(ON_PREMISE_BODIES.status ?? {})).toEqual([
			{
				kind: 'status',
				field: null,
				content: statuses?.[0],
				raw: { status: statuses?.[0], envelope: { value: {} } },
			},
		]);
	});

	test('with errors alone is an error event', () => {
		const [error] = ON_PREMISE_BODIES.errors?.errors as IDataObject[];
		expect(parseWebhook(ON_PREMISE_BODIES.errors ?? {})).toEqual([
			{ kind: 'error', field: null, content: error, raw: { error, envelope: { value: {} } } },
		]);
	});

	test('with none of them is one other event, as it came', () => {
		const body = { calls: [{ id: '1' }] };
		expect(parseWebhook(body)).toEqual([
			{ kind: 'other', field: null, content: {}, raw: { body } },
		]);
	});
});

describe("360dialog's own envelope", () => {
	test('is taken apart like a change', () => {
		const [event] = parseWebhook(OTHER_BODIES.historyOfPartner ?? {});
		expect(event).toEqual({
			kind: 'history',
			field: 'history',
			content: { metadata: { phase: 0 } },
			raw: {
				history: { metadata: { phase: 0 } },
				envelope: {
					top: { id: '5f0c9c1e', event: 'history' },
					value: { id: '10229', messaging_product: 'whatsapp' },
				},
			},
		});
	});

	test('of another event stays in one piece', () => {
		const body = PARTNER_BODIES.channelRunning ?? {};
		expect(parseWebhook(body)).toEqual([
			{ kind: 'other', field: 'channel_running', content: body.data, raw: { body } },
		]);
	});
});

describe('a conversation of the Meta Business Agent', () => {
	test('is taken apart, also one level deeper', () => {
		const events = parseWebhook(AGENT_BODIES.standbyNested ?? {});
		expect(kinds(events)).toEqual(['handover', 'handover']);
		expect(events[0]?.raw).toMatchObject({
			message: { id: 'wamid.Q' },
			contact: { wa_id: '16505551234' },
			metadata: METADATA,
			envelope: { outerValue: { messaging_product: 'whatsapp' } },
		});
		expect(events[1]?.raw).toMatchObject({ echo: { id: 'wamid.R' } });
	});

	test('that would mix two lists of contacts stays in one piece', () => {
		const value = { contacts: [{ wa_id: '1' }], standby: { contacts: [{ wa_id: '2' }] } };
		expect(parseWebhook(cloud('standby', value))).toEqual([
			{
				kind: 'handover',
				field: 'standby',
				content: value,
				raw: { change: { field: 'standby', value }, envelope: TOP },
			},
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
		const turned = parseWebhook(cloud('messages', { statuses, ...value('m1') }));
		expect(messageIds(turned)).toEqual(['s1', 's2', 'm1']);
	});

	test('a hundred messages of the older form keep their order', () => {
		const ids = Array.from({ length: 100 }, (_, index) => `m${index}`);
		expect(messageIds(parseWebhook(value(...ids)))).toEqual(ids);
	});
});
