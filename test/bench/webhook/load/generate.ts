import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventBody, eventId } from './events';
import type { Call, Plan } from './plan';

/**
 * Open loop: each call is made when it is due, whatever became of the ones before. There is no
 * limit to the connections, and free ones are used again, so that no call waits for one.
 */
export async function generate(plan: Plan): Promise<Call[]> {
	const agent = new Agent({ keepAlive: true, maxSockets: Infinity, maxFreeSockets: Infinity });
	const calls: Call[] = [];
	const open = new Map<Call, Promise<void>>();
	const every = 1000 / plan.perSecond;
	const count = plan.perSecond * plan.seconds;
	const start = performance.now();
	const now = () => performance.now() - start;
	const oldest = () => open.keys().next().value?.scheduled ?? Infinity;
	try {
		for (let index = 0; index < count; index++) {
			const scheduled = index * every;
			if (scheduled > now()) await sleep(scheduled - now());
			if (now() - oldest() > plan.giveUpAfterMs) break;
			const call: Call = { event: eventId(plan.run, index), scheduled, sent: now() };
			calls.push(call);
			const body = eventBody(plan.kind, call.event, index);
			open.set(
				call,
				post(plan, agent, body).then((status) => {
					Object.assign(call, { answered: now(), status });
					open.delete(call);
				}),
			);
		}
		await Promise.race([
			Promise.all(open.values()),
			sleep(plan.drainMs, undefined, { ref: false }),
		]);
		// The callbacks of those that are cut off now must not reach the report.
		return structuredClone(calls);
	} finally {
		agent.destroy();
	}
}

/** Resolves to the status when the whole answer has come, and to nothing when none comes. */
function post({ url, headers }: Plan, agent: Agent, body: string): Promise<number | undefined> {
	return new Promise((resolve) => {
		const length = Buffer.byteLength(body);
		const outgoing = request(url, {
			agent,
			method: 'POST',
			headers: { ...headers, 'content-type': 'application/json', 'content-length': length },
		});
		outgoing.on('response', (response) => {
			response.on('end', () => resolve(response.statusCode)).resume();
			response.on('close', () => resolve(undefined));
		});
		outgoing.on('error', () => resolve(undefined));
		outgoing.end(body);
	});
}
