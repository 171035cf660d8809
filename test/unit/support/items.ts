import type { IDataObject } from 'n8n-workflow';
import { kindOfEntry } from '../../../nodes/Dialog360/inbound/kindOf';
import { parseWebhook } from '../../../nodes/Dialog360/inbound/parse';
import type { InboundEvent } from '../../../nodes/Dialog360/inbound/parse';
import { toItem } from '../../../nodes/Dialog360/inbound/simplify';

/** The event that an entry of a list is, and perhaps the contact that came along. */
function eventOf(
	list: string,
	part: string,
	content: IDataObject,
	contact?: IDataObject,
): InboundEvent {
	const raw = { [part]: content, ...(contact ? { contact } : {}) };
	return { kind: kindOfEntry(list, content, 'messages'), content, field: 'messages', raw };
}

export const messageEvent = (content: IDataObject, contact?: IDataObject) =>
	eventOf('messages', 'message', content, contact);
export const statusEvent = (content: IDataObject, contact?: IDataObject) =>
	eventOf('statuses', 'status', content, contact);

/** The item for a message, and perhaps the contact that came along. */
export const fromMessage = (content: IDataObject, contact?: IDataObject) =>
	toItem(messageEvent(content, contact));
/** The item for a status, and perhaps the contact that came along. */
export const fromStatus = (status: IDataObject, contact?: IDataObject) =>
	toItem(statusEvent(status, contact));

/** The first event of a body. */
export function firstEvent(body: IDataObject | undefined): InboundEvent {
	const [event] = parseWebhook(body ?? {});
	if (!event) throw new Error('No event');
	return event;
}

/** The item for the first event of a body, and the event's raw part. */
export const firstItem = (body: IDataObject | undefined) => {
	const event = firstEvent(body);
	return { item: toItem(event), raw: event.raw };
};
