import type { IDataObject } from 'n8n-workflow';

/** One thing that happened, with everything that the webhook said about it. */
export type InboundEvent =
	| { kind: 'message'; raw: { message: IDataObject } & Surroundings }
	| { kind: 'status'; raw: { status: IDataObject } & Surroundings }
	| { kind: 'other'; raw: IDataObject };

/** What came along with a message or a status. Absent in the payload, absent here. */
export interface Surroundings extends IDataObject {
	/** The sender of the message, or the recipient of the message that the status is about. */
	contact?: IDataObject;
	/** The business number. Cloud only. */
	metadata?: IDataObject;
	/** All the rest of the payload, in its own form. */
	envelope?: IDataObject;
}

/**
 * Reads a webhook body: the Cloud API's `object / entry / changes`, or the On-Premise and Sandbox form
 * with `messages` and `statuses` at the top. What fits neither comes out as one event of kind `other`.
 * Nothing of the body is lost, whatever it holds.
 *
 * @returns the events in the order of the body
 * @see https://docs.360dialog.com/docs/messaging/webhook/webhook-reference
 */
export function parseWebhook(body: IDataObject): InboundEvent[] {
	if (!Array.isArray(body.entry)) return splitValue(body, {}, { body });
	const { entry: entries, ...root } = body;
	if (entries.length === 0) return [{ kind: 'other', raw: { body } }];
	return (entries as IDataObject[]).flatMap((entry) => {
		if (!isObject(entry) || !Array.isArray(entry.changes) || entry.changes.length === 0) {
			return [{ kind: 'other' as const, raw: { envelope: { ...root, entry } } }];
		}
		const { changes, ...entryRest } = entry;
		const envelope = { ...root, entry: entryRest };
		return (changes as IDataObject[]).flatMap((change) => parseChange(change, envelope));
	});
}

function parseChange(change: IDataObject, envelope: IDataObject): InboundEvent[] {
	const whole = { change, envelope };
	if (!isObject(change) || change.field !== 'messages' || !isObject(change.value)) {
		return [{ kind: 'other', raw: whole }];
	}
	const { value, ...changeRest } = change;
	return splitValue(value as IDataObject, { top: envelope, change: changeRest }, whole);
}

/** Takes a value apart into its messages and statuses. */
function splitValue(value: IDataObject, envelope: IDataObject, whole: IDataObject): InboundEvent[] {
	const messages = objects(value.messages);
	const statuses = objects(value.statuses);
	if (!messages && !statuses) return [{ kind: 'other', raw: whole }];
	const { metadata, ...rest } = value;
	if (messages) delete rest.messages;
	if (statuses) delete rest.statuses;
	const contacts = objects(value.contacts);
	if (contacts) delete rest.contacts;

	const matched = new Set<IDataObject>();
	const match = (...ids: unknown[]): IDataObject | undefined => {
		const contact = contacts?.find(
			({ wa_id, user_id }) => isOneOf(wa_id, ids) || isOneOf(user_id, ids),
		);
		if (contact) matched.add(contact);
		return contact;
	};
	const events: InboundEvent[] = [
		...(messages ?? []).map((message) => ({
			kind: 'message' as const,
			raw: { message, ...optional('contact', match(message.from, message.from_user_id)) },
		})),
		...(statuses ?? []).map((status) => ({
			kind: 'status' as const,
			raw: { status, ...optional('contact', match(...recipientsOf(status))) },
		})),
	];
	const strangers = (contacts ?? []).filter((contact) => !matched.has(contact));
	const surroundings: Surroundings = {
		...optional('metadata', metadata as IDataObject | undefined),
		envelope: {
			...envelope,
			value: strangers.length > 0 ? { ...rest, contacts: strangers } : rest,
		},
	};
	for (const event of events) Object.assign(event.raw, surroundings);
	return events;
}

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

function optional(key: string, value: IDataObject | undefined): IDataObject {
	return value === undefined ? {} : { [key]: value };
}

/** A list in which everything is an object; anything else is not taken apart. */
function objects(value: unknown): IDataObject[] | undefined {
	if (!Array.isArray(value) || value.length === 0) return undefined;
	return value.every(isObject) ? (value as IDataObject[]) : undefined;
}

function isObject(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
