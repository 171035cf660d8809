import type { IDataObject } from 'n8n-workflow';
import { object } from './json';
import { EVENT_KINDS, KINDS } from './kinds';
import type { EventKind, KindInfo } from './kinds';

/** The table of kinds, turned round: from what WhatsApp says to the kind. */
function lookUp(namesOf: (info: KindInfo) => readonly string[]): ReadonlyMap<unknown, EventKind> {
	return new Map(EVENT_KINDS.flatMap((kind) => namesOf(KINDS[kind]).map((name) => [name, kind])));
}

const listed = (name: string | undefined): string[] => (name === undefined ? [] : [name]);

const BY_MESSAGE_TYPE = lookUp(({ messageTypes = [] }) => messageTypes);
const BY_REPLY_TYPE = lookUp(({ replyType }) => listed(replyType));
const BY_STATUS_TYPE = lookUp(({ statusType }) => listed(statusType));
const BY_LIST = lookUp(({ list }) => listed(list));
const BY_FIELD = lookUp(({ fields = [] }) => fields);

/** The kind of a change by its field; undefined for a field that nobody has heard of. */
export function kindOfField(field: unknown): EventKind | undefined {
	return BY_FIELD.get(field);
}

/** The kind of an entry of a list: the most specific one, whatever the user has chosen. */
export function kindOfEntry(list: string, entry: IDataObject, field: unknown): EventKind {
	// While the Meta Business Agent holds a conversation, nothing in it is for the workflow to answer.
	if (field === 'standby') return 'handover';
	if (list === 'messages') return kindOfMessage(entry);
	if (list === 'statuses') return kindOfStatus(entry, field);
	return BY_LIST.get(list) ?? 'other';
}

function kindOfMessage({ type, interactive }: IDataObject): EventKind {
	if (type === 'interactive') return BY_REPLY_TYPE.get(object(interactive).type) ?? 'message';
	return BY_MESSAGE_TYPE.get(type) ?? 'message';
}

function kindOfStatus({ type }: IDataObject, field: unknown): EventKind {
	return BY_STATUS_TYPE.get(type) ?? (field === 'calls' ? 'call' : 'status');
}
