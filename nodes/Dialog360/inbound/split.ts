import type { IDataObject } from 'n8n-workflow';
import type { InboundEvent, Surroundings } from './event';
import { objects } from './json';
import { kindOfEntry } from './kindOf';

/** A list in a value, each entry of which is an event of its own. */
interface List {
	/** The name of an entry in the raw part. */
	part: string;
	/** The IDs by which the entry names its person. */
	people: (entry: IDataObject) => unknown[];
}

const nobody = () => [];

const LISTS: ReadonlyMap<string, List> = new Map<string, List>([
	['messages', { part: 'message', people: ({ from, from_user_id }) => [from, from_user_id] }],
	['statuses', { part: 'status', people: recipientsOf }],
	['message_echoes', { part: 'echo', people: ({ to, to_user_id }) => [to, to_user_id] }],
	[
		'calls',
		{ part: 'call', people: (call) => [call.from, call.from_user_id, call.to, call.to_user_id] },
	],
	['groups', { part: 'group', people: nobody }],
	['user_preferences', { part: 'preference', people: ({ wa_id, user_id }) => [wa_id, user_id] }],
	['state_sync', { part: 'contactSync', people: nobody }],
	['history', { part: 'history', people: nobody }],
]);

/** The lists that stand at the top of an On-Premise or Sandbox body. */
export const ON_PREMISE_LISTS: readonly string[] = ['messages', 'statuses'];
export const ALL_LISTS: readonly string[] = [...LISTS.keys()];

/**
 * Takes a value apart into the entries of its lists, in its own order. Its errors are events where
 * there is nothing else; otherwise they are about what they stand beside, and stay with it.
 *
 * @param field the field of the change, which can decide on the kind
 * @param envelope what lies around the value
 * @returns undefined when there is nothing to take apart
 */
export function splitValue(
	value: IDataObject,
	field: string | null,
	envelope: IDataObject,
	lists: readonly string[] = ALL_LISTS,
): InboundEvent[] | undefined {
	const present = Object.keys(value).filter((key) => lists.includes(key) && objects(value[key]));
	if (present.length === 0) {
		return objects(value.errors) && splitErrors(value, field, envelope);
	}
	const { metadata, ...rest } = value;
	for (const key of present) delete rest[key];
	const contacts = objects(value.contacts) ?? [];
	if (contacts.length > 0) delete rest.contacts;

	const matched = new Set<IDataObject>();
	const events = present.flatMap((key) => {
		const { part, people } = LISTS.get(key)!;
		return objects(value[key])!.map((content): InboundEvent => {
			const contact = findContact(contacts, people(content));
			if (contact) matched.add(contact);
			const raw = { [part]: content, ...(contact ? { contact } : {}) };
			return { kind: kindOfEntry(key, content, field), content, field, raw };
		});
	});
	const strangers = contacts.filter((contact) => !matched.has(contact));
	const left = strangers.length > 0 ? { ...rest, contacts: strangers } : rest;
	return surround(events, metadata, { ...envelope, value: left });
}

function splitErrors(value: IDataObject, field: string | null, envelope: IDataObject) {
	const { errors, metadata, ...rest } = value;
	const events = objects(errors)!.map(
		(content): InboundEvent => ({ kind: 'error', content, field, raw: { error: content } }),
	);
	return surround(events, metadata, { ...envelope, value: rest });
}

function surround(events: InboundEvent[], metadata: unknown, envelope: IDataObject) {
	const surroundings = {
		...(metadata === undefined ? {} : { metadata }),
		envelope,
	} as Surroundings;
	for (const event of events) Object.assign(event.raw, surroundings);
	return events;
}

/** The contact that an ID names, never simply the first one: a body can hold several people. */
function findContact(contacts: IDataObject[], ids: unknown[]): IDataObject | undefined {
	return contacts.find(({ wa_id, user_id }) => isOneOf(wa_id, ids) || isOneOf(user_id, ids));
}

/** In a group, the participant comes before the group. */
function recipientsOf(status: IDataObject): unknown[] {
	return [
		status.recipient_participant_id,
		status.recipient_participant_user_id,
		status.recipient_id,
		status.recipient_user_id,
	];
}

function isOneOf(value: unknown, ids: unknown[]): boolean {
	return value !== undefined && value !== null && value !== '' && ids.includes(value);
}
