import type { InboundEvent } from './event';
import { phoneNumberIdOf } from './event';
import { first } from './json';
import { EVENT_KINDS, KINDS } from './kinds';
import type { EventKind } from './kinds';
import { messageTypeOf } from './messageTypes';
import { entriesOf, readSenders, sendersOf } from './senders';
import { sentAt } from './sentAt';
import type { FilterSettings, TriggerSettings } from './settings';

type Test = (event: InboundEvent) => boolean;

/** Which kinds happen in a chat, so that it matters whether it is a group. */
const IN_CHATS: ReadonlySet<EventKind> = new Set<EventKind>([
	...EVENT_KINDS.filter((kind) => KINDS[kind].isSaid),
	'reaction',
	'edit',
	'revoke',
	'echo',
]);
/** Which kinds are about something that a customer does, so that lists of senders are about them. */
const BY_CUSTOMERS: ReadonlySet<EventKind> = new Set<EventKind>([
	...[...IN_CHATS].filter((kind) => kind !== 'echo'),
	'system',
	'call',
	'userPreference',
	'handover',
]);

/**
 * Makes the test that says which events start the workflow. It runs for every message and every
 * status, so the kind decides first, and no list is read before an event needs it. A filter only
 * acts on the kinds that it is about, and lets through what does not tell what it asks for.
 *
 * @param now in milliseconds
 */
export function isWanted(
	{ events, filters }: Pick<TriggerSettings, 'events' | 'filters'>,
	now: number,
): Test {
	const chosen = new Set(events);
	let tests: Test[] | undefined;
	return (event) => {
		if (!isChosen(event.kind, chosen)) return false;
		tests ??= testsOf(filters, chosen, now);
		return tests.every((test) => test(event));
	};
}

/** "Message Received" stands for everything that a customer says. */
export function isChosen(kind: EventKind, chosen: ReadonlySet<EventKind>): boolean {
	return chosen.has(kind) || (KINDS[kind].isSaid === true && chosen.has('message'));
}

function testsOf(filters: FilterSettings, chosen: ReadonlySet<EventKind>, now: number): Test[] {
	const { messageTypes, statuses, phoneNumberIds, maxAge, groups } = filters;
	return [
		// A reply or an order that was chosen by itself does not need to be chosen by its type again.
		...when(messageTypes, ({ kind, content }) => {
			const byItself = kind !== 'message' && chosen.has(kind);
			return (
				!KINDS[kind].isSaid || byItself || messageTypes!.includes(messageTypeOf(kind, content))
			);
		}),
		...when(
			statuses,
			({ kind, content }) => kind !== 'status' || statuses!.includes(first(content.status) ?? ''),
		),
		...senderTests(filters),
		...when(phoneNumberIds, phoneNumberTest(phoneNumberIds ?? '')),
		...when(maxAge, (event) => !((sentAt(event) ?? now) < now - maxAge! * 60_000)),
		...(groups === 'none' || groups === 'only' ? [groupTest(groups)] : []),
	];
}

function senderTests({ allowedSenders = '', ignoredSenders = '' }: FilterSettings): Test[] {
	const allowed = readSenders(allowedSenders);
	const ignored = readSenders(ignoredSenders);
	const isOn = (list: ReadonlySet<string>, event: InboundEvent) =>
		sendersOf(event).some((sender) => list.has(sender));
	return [
		...(allowed.size > 0
			? [(event: InboundEvent) => !BY_CUSTOMERS.has(event.kind) || isOn(allowed, event)]
			: []),
		...(ignored.size > 0
			? [(event: InboundEvent) => !BY_CUSTOMERS.has(event.kind) || !isOn(ignored, event)]
			: []),
	];
}

/** On-Premise numbers, the Sandbox and accounts name no number, so there is nothing to tell apart. */
function phoneNumberTest(list: string): Test {
	const ids = new Set(entriesOf(list));
	return (event) => {
		const id = phoneNumberIdOf(event);
		return ids.size === 0 || id === null || ids.has(id);
	};
}

function groupTest(groups: 'none' | 'only'): Test {
	return ({ kind, content }) =>
		!IN_CHATS.has(kind) || (first(content.group_id) !== null) === (groups === 'only');
}

/** A filter that is empty lets everything through. */
function when(setting: string | number | unknown[] | undefined, test: Test): Test[] {
	const isSet = Array.isArray(setting) ? setting.length > 0 : Boolean(setting);
	return isSet ? [test] : [];
}
