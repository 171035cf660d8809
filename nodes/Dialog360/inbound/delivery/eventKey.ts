import { createHash } from 'node:crypto';
import { entryOf, phoneNumberIdOf } from '../event';
import type { InboundEvent } from '../event';
import { identityOf } from '../identityOf';
import { sentAt } from '../sentAt';
import type { EventKey } from './ledger';

/**
 * By what an event is known when it is delivered again: its ID, or else all that it says together with
 * its time. 60 bits of a hash tell some ten thousand events apart without doubt, and cost little to keep.
 *
 * @returns undefined for what has neither ID nor time: the same words twice may be meant twice
 */
export function keyOf(event: InboundEvent): EventKey | undefined {
	const text = textOf(event);
	if (text === undefined) return undefined;
	return {
		key: createHash('sha256').update(text).digest('base64url').slice(0, 10),
		isMessage: isMessage(event),
	};
}

function textOf(event: InboundEvent): string | undefined {
	const identity = identityOf(event);
	if (identity !== undefined) return `id ${identity}`;
	const time = sentAt(event);
	if (time === undefined) return undefined;
	const account = [entryOf(event).id, phoneNumberIdOf(event)];
	return `all ${JSON.stringify([event.kind, time, account, event.content])}`;
}

/** Whether somebody said something, as opposed to what is told about it, of which there is more. */
export function isMessage({ raw }: InboundEvent): boolean {
	return raw.message !== undefined;
}

/** Whether somebody waits for what the workflow does about it. */
export function isUrgent(event: InboundEvent): boolean {
	return isMessage(event) || event.raw.call !== undefined;
}
