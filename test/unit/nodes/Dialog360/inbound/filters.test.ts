import type { IDataObject } from 'n8n-workflow';
import type { InboundEvent } from '../../../../../nodes/Dialog360/inbound/event';
import { isWanted } from '../../../../../nodes/Dialog360/inbound/filters';
import { EVENT_KINDS } from '../../../../../nodes/Dialog360/inbound/kinds';
import type { EventKind } from '../../../../../nodes/Dialog360/inbound/kinds';
import type { FilterSettings } from '../../../../../nodes/Dialog360/inbound/settings';
import { parseWebhook } from '../../../../../nodes/Dialog360/inbound/parse';
import { MESSAGES, ON_PREMISE_BODIES, STATUSES } from '../../../data/appendixA';
import { OTHER_BODIES } from '../../../data/appendixAOther';
import { firstEvent, messageEvent, statusEvent } from '../../../support/items';
import { documentedBodies } from '../../../support/webhookBodies';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const ALL_EVENTS: InboundEvent[] = documentedBodies().flatMap(([, body]) => parseWebhook(body));

const wanted = (event: InboundEvent, events: EventKind[], filters: FilterSettings = {}) =>
	isWanted({ events, filters }, NOW)(event);
/** What of all documented events comes through. */
const passing = (events: EventKind[], filters: FilterSettings = {}) =>
	ALL_EVENTS.filter(isWanted({ events, filters }, NOW));
const kindsOf = (events: InboundEvent[]) => [...new Set(events.map(({ kind }) => kind))].sort();
const messages = (...names: string[]) => names.map((name) => messageEvent(MESSAGES[name] ?? {}));

describe('the kind', () => {
	test('of a message covers everything that a customer says, and nothing else', () => {
		expect(kindsOf(passing(['message']))).toEqual([
			'buttonReply',
			'flowReply',
			'listReply',
			'message',
			'order',
		]);
	});

	test.each(EVENT_KINDS.filter((kind) => kind !== 'message'))('%s stands for itself', (kind) => {
		expect(kindsOf(passing([kind]))).toEqual([kind]);
	});

	test('is asked before anything else', () => {
		const filters = new Proxy(
			{},
			{
				get: () => {
					throw new Error('The filters were read');
				},
			},
		);
		const test = isWanted({ events: ['message'], filters }, NOW);
		expect(test(statusEvent(STATUSES.sent ?? {}))).toBe(false);
	});

	test('nothing chosen is nothing wanted', () => {
		expect(passing([])).toEqual([]);
	});
});

describe('filters that are empty', () => {
	test.each<[FilterSettings]>([
		[{}],
		[{ messageTypes: [], statuses: [], maxAge: 0, groups: 'all' }],
		[{ allowedSenders: '', ignoredSenders: ' , ', phoneNumberIds: ' ' }],
	])('%j let everything through', (filters) => {
		expect(passing(EVENT_KINDS, filters)).toHaveLength(ALL_EVENTS.length);
	});
});

describe('message types', () => {
	test.each([
		[['text'], ['text'], ['image', 'buttonReply', 'order', 'unsupported']],
		[['audio'], ['audio'], ['text', 'video']],
		[['buttonReply'], ['button', 'buttonReply'], ['listReply', 'text']],
		[['listReply', 'flowReply'], ['listReply', 'flowReply', 'addressReply'], ['button']],
		[['order'], ['order'], ['text']],
		[['other'], ['unsupported', 'requestWelcome', 'callPermission'], ['text', 'order']],
	])('%j', (messageTypes, inside, outside) => {
		const test = isWanted({ events: ['message'], filters: { messageTypes } }, NOW);
		expect(messages(...inside).map(test)).toEqual(inside.map(() => true));
		expect(messages(...outside).map(test)).toEqual(outside.map(() => false));
	});

	test("On-Premise's voice notes are audio", () => {
		const voice = firstEvent(ON_PREMISE_BODIES.voice);
		expect(wanted(voice, ['message'], { messageTypes: ['audio'] })).toBe(true);
	});

	test('do not narrow what was chosen by itself', () => {
		const [button, list] = messages('buttonReply', 'listReply');
		const filters = { messageTypes: ['text'] };
		expect(wanted(button!, ['message', 'buttonReply'], filters)).toBe(true);
		expect(wanted(list!, ['message', 'buttonReply'], filters)).toBe(false);
	});

	test('are about messages only', () => {
		const rest = EVENT_KINDS.filter((kind) => kind !== 'message');
		expect(passing(rest, { messageTypes: ['text'] })).toHaveLength(passing(rest).length);
	});
});

describe('statuses', () => {
	test('only those, and nothing but statuses', () => {
		const dropped = ALL_EVENTS.filter(
			(event) => !wanted(event, EVENT_KINDS, { statuses: ['failed'] }),
		);
		expect(kindsOf(dropped)).toEqual(['status']);
		expect(dropped.map(({ content }) => content.status)).not.toContain('failed');
		expect(wanted(statusEvent(STATUSES.failed ?? {}), ['status'], { statuses: ['failed'] })).toBe(
			true,
		);
	});
});

describe('senders', () => {
	const JANE = messageEvent({ from: '16505551234', from_user_id: 'US.1', type: 'text' });
	const HIDDEN = messageEvent({ from_user_id: 'US.1', type: 'text' });
	const UNKNOWN = messageEvent({ type: 'text' });

	test.each<[string, boolean[]]>([
		['+1 650 555 1234', [true, false, false]],
		['US.1', [true, true, false]],
		['0049 170 1234567, US.1', [true, true, false]],
		['+49 170 1234567', [false, false, false]],
		['not a sender', [false, false, false]],
	])('%j are allowed', (allowedSenders, expected) => {
		const test = isWanted({ events: ['message'], filters: { allowedSenders } }, NOW);
		expect([JANE, HIDDEN, UNKNOWN].map(test)).toEqual(expected);
	});

	test.each<[string, boolean[]]>([
		['+1 650 555 1234', [false, true, true]],
		['US.1', [false, false, true]],
		['+49 170 1234567', [true, true, true]],
	])('%j are ignored', (ignoredSenders, expected) => {
		const test = isWanted({ events: ['message'], filters: { ignoredSenders } }, NOW);
		expect([JANE, HIDDEN, UNKNOWN].map(test)).toEqual(expected);
	});

	test('an allowed sender can be ignored as well', () => {
		const both = { allowedSenders: 'US.1', ignoredSenders: '+1 650 555 1234' };
		expect(wanted(JANE, ['message'], both)).toBe(false);
		expect(wanted(HIDDEN, ['message'], both)).toBe(true);
	});

	test.each<[FilterSettings]>([
		[{ allowedSenders: '+49 170 1234567' }],
		[{ ignoredSenders: '+1 650 555 1234' }],
	])('%j is only about what people do', (filters) => {
		const dropped = ALL_EVENTS.filter((event) => !wanted(event, EVENT_KINDS, filters));
		expect(kindsOf(dropped)).toEqual([
			'buttonReply',
			'call',
			'edit',
			'flowReply',
			'handover',
			'listReply',
			'message',
			'order',
			'reaction',
			'revoke',
			'system',
			'userPreference',
		]);
	});
});

describe('phone number IDs', () => {
	test('let through the named numbers and what names none', () => {
		const ours = '106540352242922';
		expect(passing(EVENT_KINDS, { phoneNumberIds: `1, ${ours}` })).toHaveLength(ALL_EVENTS.length);
		const dropped = ALL_EVENTS.filter(
			(event) => !wanted(event, EVENT_KINDS, { phoneNumberIds: '1' }),
		);
		expect(kindsOf(dropped)).toContain('message');
		expect(kindsOf(dropped)).not.toContain('templateStatus');
		for (const body of Object.values(ON_PREMISE_BODIES)) {
			expect(wanted(firstEvent(body), EVENT_KINDS, { phoneNumberIds: '1' })).toBe(true);
		}
	});
});

describe('the age', () => {
	const at = (timestamp: unknown) => messageEvent({ timestamp, type: 'text' } as IDataObject);
	test.each([
		[NOW / 1000 - 59, true],
		[String(NOW / 1000 - 60), true],
		[NOW / 1000 - 61, false],
		[NOW / 1000 + 3600, true],
		[undefined, true],
		['soon', true],
	])('of %j: wanted is %s', (timestamp, expected) => {
		expect(wanted(at(timestamp), ['message'], { maxAge: 1 })).toBe(expected);
	});

	test('is that of any kind, by its own time', () => {
		const dropped = ALL_EVENTS.filter((event) => !wanted(event, EVENT_KINDS, { maxAge: 60 }));
		expect(kindsOf(dropped)).toEqual(
			expect.arrayContaining(['call', 'contactSync', 'group', 'status', 'templateStatus']),
		);
		expect(wanted(firstEvent(OTHER_BODIES.history), ['history'], { maxAge: 1 })).toBe(true);
	});
});

describe('groups', () => {
	const [single, group] = messages('text', 'group');
	test.each<[FilterSettings['groups'], boolean, boolean]>([
		['all', true, true],
		['none', true, false],
		['only', false, true],
	])('%s', (groups, fromSingle, fromGroup) => {
		expect(wanted(single!, ['message'], { groups })).toBe(fromSingle);
		expect(wanted(group!, ['message'], { groups })).toBe(fromGroup);
	});

	test('are about chats only', () => {
		const dropped = ALL_EVENTS.filter((event) => !wanted(event, EVENT_KINDS, { groups: 'only' }));
		expect(kindsOf(dropped)).toEqual([
			'buttonReply',
			'echo',
			'edit',
			'flowReply',
			'listReply',
			'message',
			'order',
			'reaction',
			'revoke',
		]);
	});
});
