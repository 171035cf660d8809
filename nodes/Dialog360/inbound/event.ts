import type { IDataObject } from 'n8n-workflow';
import { first, object } from './json';
import type { EventKind } from './kinds';

/** One thing that happened, with everything that the webhook said about it. */
export interface InboundEvent {
	kind: EventKind;
	/** The thing itself in WhatsApp's form: a message, a status, a call, or the value of a change. */
	content: IDataObject;
	/** The field of the change, or the name of the event in 360dialog's own envelope. */
	field: string | null;
	/** All of it. The content is in here too, below the name of what it is. */
	raw: Surroundings;
}

/** What came along with a message, a status or another entry of a list. Absent there, absent here. */
export interface Surroundings extends IDataObject {
	/** The person that it is about: the sender of a message, the recipient of a status. */
	contact?: IDataObject;
	/** The business number. Cloud only. */
	metadata?: IDataObject;
	/** All the rest of the payload, in its own form. */
	envelope?: IDataObject;
}

/** The ID of the business number that an event is about; null on On-Premise and for accounts. */
export function phoneNumberIdOf({ content, raw }: InboundEvent): string | null {
	return first(
		object(raw.metadata).phone_number_id,
		object(content.metadata).phone_number_id,
		// A handover has no metadata: the business number is its recipient.
		object(content.recipient).phone_number_id,
	);
}

/** ID and time of the account's entry that an event came with. */
export function entryOf({ raw }: InboundEvent): IDataObject {
	const { entry, top } = object(raw.envelope);
	return object(entry ?? object(top).entry);
}
