import { entryOf } from './event';
import type { InboundEvent } from './event';
import { object } from './json';

/**
 * When it happened, by its own clock, in milliseconds; for what has none, when WhatsApp reported it.
 *
 * @returns undefined where the payload names no time
 */
export function sentAt(event: InboundEvent): number | undefined {
	const { content } = event;
	return (
		milliseconds(content.timestamp) ??
		milliseconds(object(content.metadata).timestamp) ??
		milliseconds(entryOf(event).time)
	);
}

/** Unix seconds, as text or number, to ISO 8601 in UTC. */
export function isoTime(seconds: unknown): string | null {
	const time = milliseconds(seconds);
	return time === undefined ? null : new Date(time).toISOString();
}

/** The time of an event as the items have it. */
export function isoTimeOf(event: InboundEvent): string | null {
	const time = sentAt(event);
	return time === undefined ? null : new Date(time).toISOString();
}

/** Unix seconds to milliseconds; undefined for what is no time that a date can hold. */
function milliseconds(seconds: unknown): number | undefined {
	const number = typeof seconds === 'string' && seconds.trim() !== '' ? Number(seconds) : seconds;
	if (typeof number !== 'number') return undefined;
	const time = number * 1000;
	return Number.isNaN(new Date(time).getTime()) ? undefined : time;
}
