import { setTimeout as sleep } from 'node:timers/promises';
import type { Simulator, WebhookDelivery } from '../../simulator';
import { envelope, contact } from '../../simulator/delivery/envelopes';
import { timestamp } from '../../simulator/ids';
import type { StoredExecution } from '../../support/n8n/storedEvents';

/** What the id of an event of these tests looks like. */
export const EVENT = /wamid\.RELIABLE-\d+/;

export const eventId = (index: number): string => `wamid.RELIABLE-${index}`;

/** A webhook body with one message, each of another customer. */
export function messageBody({ accounts }: Simulator, index: number): unknown {
	const account = accounts.cloud;
	const phone = String(491_700_000_000 + index);
	const text = { body: `Message ${index}` };
	return envelope(account, {
		contacts: [contact(account, { phone, name: `Customer ${index}` })],
		messages: [{ from: phone, id: eventId(index), timestamp: timestamp(), type: 'text', text }],
	});
}

/** Hands messages to the simulator at a steady rate, and resolves when each of them has ended. */
export async function deliverMany(
	simulator: Simulator,
	{ from = 0, count, perSecond }: { from?: number; count: number; perSecond: number },
	during: (index: number) => void = () => undefined,
): Promise<WebhookDelivery[]> {
	const start = Date.now();
	const deliveries: Array<Promise<WebhookDelivery>> = [];
	for (let index = 0; index < count; index++) {
		const due = start + (index * 1000) / perSecond;
		if (due > Date.now()) await sleep(due - Date.now());
		deliveries.push(simulator.deliver('cloud', messageBody(simulator, from + index)));
		during(index);
	}
	return await Promise.all(deliveries);
}

/** How often each event is in the executions. */
export function countEvents(executions: StoredExecution[]): Map<string, number> {
	const times = new Map<string, number>();
	for (const event of executions.flatMap(({ events }) => events)) {
		times.set(event, (times.get(event) ?? 0) + 1);
	}
	return times;
}

/** What the trigger's workflow answered with 200, and is in no execution. */
export function lostEvents(deliveries: WebhookDelivery[], times: Map<string, number>): string[] {
	return deliveries
		.filter((delivery) => delivery.state === 'delivered' && !isLostByN8n(delivery))
		.map(eventOf)
		.filter((event) => !times.has(event));
}

/**
 * While n8n prepares its database at the start, it answers every call, whatever the path, with a 200
 * and this text (`setupHealthCheck` in its abstract-server.ts). Such an event never reaches a node:
 * it takes a proxy that asks `/healthz/readiness` to keep calls away until then.
 */
export function isLostByN8n({ attempts }: WebhookDelivery): boolean {
	const { status, response } = attempts.at(-1) ?? {};
	return status === 200 && response === 'n8n is starting up. Please wait';
}

/** What is in more executions than it was delivered without an answer: sent again for no reason. */
export function unexplained(deliveries: WebhookDelivery[], times: Map<string, number>): string[] {
	return deliveries
		.filter((delivery) => (times.get(eventOf(delivery)) ?? 0) > delivery.attempts.length)
		.map(eventOf);
}

export const eventOf = ({ body }: WebhookDelivery): string =>
	EVENT.exec(JSON.stringify(body))?.[0] ?? '';
