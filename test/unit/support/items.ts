import type { IDataObject } from 'n8n-workflow';
import { parseWebhook } from '../../../nodes/Dialog360/inbound/parse';
import { toItem } from '../../../nodes/Dialog360/inbound/simplify';

/** The item for a message, and perhaps the contact that came along. */
export const fromMessage = (content: IDataObject, contact?: IDataObject) =>
	toItem({ kind: 'message', raw: { message: content, ...(contact ? { contact } : {}) } });
/** The item for a status, and perhaps the contact that came along. */
export const fromStatus = (status: IDataObject, contact?: IDataObject) =>
	toItem({ kind: 'status', raw: { status, ...(contact ? { contact } : {}) } });
/** The item for the first event of a body, and the event's raw part. */
export const firstItem = (body: IDataObject | undefined) => {
	const [event] = parseWebhook(body ?? {});
	if (!event) throw new Error('No event');
	return { item: toItem(event), raw: event.raw };
};
