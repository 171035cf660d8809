import type { InboundEvent } from './event';
import { first, object } from './json';

/**
 * A key that a repeated delivery of the same event has too, and no other event. 360dialog delivers
 * at least once.
 *
 * @returns undefined where WhatsApp gives no ID: whoever needs a key there has to compare the whole
 *   content together with its time
 * @see https://docs.360dialog.com/docs/messaging/webhook
 */
export function identityOf({ kind, content, raw }: InboundEvent): string | undefined {
	const id = first(content.id);
	// A portion of history and the entries of other lists have no IDs of their own.
	if (id === null || !(raw.message ?? raw.status ?? raw.echo ?? raw.call)) return undefined;
	// A message to the Meta Business Agent is not the same event as one to you.
	const scope = kind === 'handover' ? ['standby'] : [];
	return [...scope, id, ...stepOf({ content, raw }).map((step) => step ?? '')].join(':');
}

/** What tells the several events of one ID apart. Messages and echoes have one event each. */
function stepOf({ content, raw }: Pick<InboundEvent, 'content' | 'raw'>): Array<string | null> {
	if (raw.call) return [first(content.event)];
	if (!raw.status) return [];
	const { transaction } = object(content.payment);
	return [
		first(content.status),
		first(
			content.recipient_participant_id,
			content.recipient_participant_user_id,
			content.recipient_id,
			content.recipient_user_id,
			object(content.message).recipient_id,
		),
		...(transaction ? [first(object(transaction).id), first(object(transaction).status)] : []),
	];
}
