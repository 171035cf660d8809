import type { IDataObject } from 'n8n-workflow';
import { phoneNumberIdOf } from '../event';
import type { InboundEvent } from '../event';
import { first, firstNumber, object } from '../json';
import { isoTime, isoTimeOf } from '../sentAt';
import { firstError } from './errors';
import { nameIn } from './message';

/**
 * A step of a call. `step` is `connect` or `terminate`, or in small letters the status of a call that
 * you make: `ringing`, `accepted`, `rejected`.
 *
 * @see https://docs.360dialog.com/docs/messaging/calling/how-to-configure-calling-api
 */
export function callItem(event: InboundEvent): IDataObject {
	const { content: call, raw } = event;
	const contact = object(raw.contact);
	const session = object(call.session);
	return {
		callId: first(call.id),
		step: first(call.event, first(call.status)?.toLowerCase()),
		direction: first(call.direction, raw.status && 'BUSINESS_INITIATED'),
		from: first(call.from, call.from_user_id),
		to: first(call.to, call.recipient_id, call.to_user_id, call.recipient_user_id),
		name: nameIn(contact),
		userId: first(call.from_user_id, call.to_user_id, call.recipient_user_id, contact.user_id),
		timestamp: isoTimeOf(event),
		status: first(call.status),
		startedAt: isoTime(call.start_time),
		endedAt: isoTime(call.end_time),
		seconds: firstNumber(call.duration),
		buttonPayload: first(call.cta_payload),
		callbackData: first(call.biz_opaque_callback_data),
		sdpType: first(session.sdp_type),
		sdp: first(session.sdp),
		...firstError(event),
		phoneNumberId: phoneNumberIdOf(event),
	};
}
