import type { IDataObject } from 'n8n-workflow';
import { entryOf } from '../event';
import type { InboundEvent } from '../event';
import { first, firstNumber, isObject } from '../json';
import { isoTimeOf } from '../sentAt';

/** News of the account: restrictions, violations, reviews, alerts, settings. */
export function accountItem(event: InboundEvent): IDataObject {
	const { content: value } = event;
	return {
		field: event.field,
		type: first(value.event, value.alert_type, value.configuration_name),
		status: first(value.decision, value.alert_status, value.status),
		severity: first(value.alert_severity),
		description: first(value.alert_description),
		details: detailsIn(value),
		phone: first(value.display_phone_number, value.phone_number),
		...whenAndWhere(event),
	};
}

/** News of a business number: its limit, its quality, its name. */
export function numberQualityItem(event: InboundEvent): IDataObject {
	const { content: value } = event;
	return {
		field: event.field,
		phone: first(value.display_phone_number),
		type: first(value.event),
		limit: first(value.current_limit, value.max_daily_conversations_per_business),
		previousLimit: first(value.old_limit),
		decision: first(value.decision),
		name: first(value.requested_verified_name),
		reason: value.rejection_reason === 'NONE' ? null : first(value.rejection_reason),
		...whenAndWhere(event),
	};
}

/** What the account may do now. The name of the first limit changed over time. */
export function capabilityItem(event: InboundEvent): IDataObject {
	const { content: value } = event;
	return {
		maxDailyConversations: limit(
			value.max_daily_conversations_per_business,
			value.max_daily_conversation_per_phone,
		),
		maxPhoneNumbers: limit(value.max_phone_numbers_per_business, value.max_phone_numbers_per_waba),
		...whenAndWhere(event),
	};
}

/** A number, or the name of a tier, e.g. TIER_2K. */
function limit(...values: unknown[]): number | string | null {
	return firstNumber(...values) ?? first(...values);
}

/** The part that belongs to the event, e.g. `restriction_info` or `ban_info`; there is one at most. */
function detailsIn(value: IDataObject): IDataObject | IDataObject[] | null {
	const found = Object.values(value).find((part) => isObject(part) || Array.isArray(part));
	return (found as IDataObject | IDataObject[] | undefined) ?? null;
}

function whenAndWhere(event: InboundEvent): IDataObject {
	return { timestamp: isoTimeOf(event), accountId: first(entryOf(event).id) };
}
