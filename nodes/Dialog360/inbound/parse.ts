import type { IDataObject } from 'n8n-workflow';
import type { InboundEvent } from './event';
import { isObject } from './json';
import { kindOfField } from './kindOf';
import { KINDS } from './kinds';
import { ON_PREMISE_LISTS, splitValue } from './split';

export type { InboundEvent, Surroundings } from './event';

/**
 * Reads a webhook body: the Cloud API's `object / entry / changes`, the On-Premise and Sandbox form
 * with `messages` and `statuses` at the top, or 360dialog's own envelope `id / event / data`. What
 * fits none of them comes out as one event of kind `other`. Nothing of the body is lost, whatever it
 * holds, and nothing in it makes this throw.
 *
 * @returns the events in the order of the body
 * @see https://docs.360dialog.com/docs/messaging/webhook/webhook-reference
 * @see https://docs.360dialog.com/partner/onboarding/whatsapp-coexistence/coexistence-webhooks
 */
export function parseWebhook(body: IDataObject): InboundEvent[] {
	if (Array.isArray(body.entry)) return parseEntries(body);
	if (typeof body.event === 'string' && isObject(body.data)) return parsePartnerEvent(body);
	return splitValue(body, null, {}, ON_PREMISE_LISTS) ?? [other({ body })];
}

function parseEntries(body: IDataObject): InboundEvent[] {
	const { entry: entries, ...root } = body;
	if ((entries as unknown[]).length === 0) return [other({ body })];
	return (entries as IDataObject[]).flatMap((entry) => {
		if (!isObject(entry) || !Array.isArray(entry.changes) || entry.changes.length === 0) {
			return [other({ envelope: { ...root, entry } })];
		}
		const { changes, ...entryRest } = entry;
		const envelope = { ...root, entry: entryRest };
		return (changes as IDataObject[]).flatMap((change) => parseChange(change, envelope));
	});
}

function parseChange(change: IDataObject, envelope: IDataObject): InboundEvent[] {
	const whole = { change, envelope };
	if (!isObject(change) || !isObject(change.value) || typeof change.field !== 'string') {
		const field = isObject(change) && typeof change.field === 'string' ? change.field : null;
		return [other(whole, field)];
	}
	const { value, ...changeRest } = change;
	return parseValue(change.field, value as IDataObject, whole, {
		top: envelope,
		change: changeRest,
	});
}

/** What 360dialog tells its partners, and history also to others. */
function parsePartnerEvent(body: IDataObject): InboundEvent[] {
	const { data, ...top } = body;
	return parseValue(body.event as string, data as IDataObject, { body }, { top });
}

/** @param whole the raw part where the value stays in one piece, `around` where it is taken apart */
function parseValue(
	field: string,
	value: IDataObject,
	whole: IDataObject,
	around: IDataObject,
): InboundEvent[] {
	const kind = kindOfField(field);
	if (!kind) return [other(whole, field, value)];
	if (field === 'standby') {
		return splitStandby(value, around) ?? [{ kind, content: value, field, raw: whole }];
	}
	if (!KINDS[kind].list) return [{ kind, content: value, field, raw: whole }];
	return splitValue(value, field, around) ?? [other(whole, field, value)];
}

/** The conversation of the Meta Business Agent lies in the value, or one level deeper below `standby`. */
function splitStandby(value: IDataObject, around: IDataObject): InboundEvent[] | undefined {
	const { standby, ...outer } = value;
	if (!isObject(standby)) return splitValue(value, 'standby', around);
	const { metadata, contacts, ...left } = outer;
	const shared: IDataObject = {
		...(metadata === undefined ? {} : { metadata }),
		...(contacts === undefined ? {} : { contacts }),
	};
	if (Object.keys(shared).some((key) => key in standby)) return undefined;
	return splitValue({ ...shared, ...standby }, 'standby', { ...around, outerValue: left });
}

function other(
	raw: IDataObject,
	field: string | null = null,
	content: IDataObject = {},
): InboundEvent {
	return { kind: 'other', content, field, raw };
}
