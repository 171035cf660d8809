import type { StoredExecution } from '../../support/n8n/storedEvents';
import { percentile } from '../support/statistics';
import type { Call } from './load';

/** What came of one rate. Times in milliseconds. */
export interface Outcome {
	calls: number;
	p50: number;
	p99: number;
	/** Answered with 200 in time, in percent of all calls. */
	within80: number;
	/** Answered after 360dialog has given up. */
	late: number;
	/** Answered with something else, or not at all. */
	not200: number;
	executions: number;
	/** Answered with 200, and in no execution. */
	lost: number;
	/** In more than one execution, or twice in one. */
	duplicated: number;
	/** In an execution, but not answered with 200: 360dialog would send it again. */
	storedNot200: number;
	/** How late the generator made its calls: what of the latency is not n8n's. */
	lag99: number;
	/** The receiver could not keep up, so that higher rates are not worth the time. */
	collapsed: boolean;
}

const WISHED_MS = 80;
const GIVEN_UP_MS = 5_000;
const COLLAPSED_MS = 2_000;

/** @param planned how many calls were to be made; fewer when the generator gave up */
export function outcomeOf(planned: number, calls: Call[], executions: StoredExecution[]): Outcome {
	const times = new Map<string, number>();
	for (const event of executions.flatMap(({ events }) => events)) {
		times.set(event, (times.get(event) ?? 0) + 1);
	}
	const isStored = ({ event }: Call) => times.has(event);
	const count = (which: (call: Call) => boolean) => calls.filter(which).length;
	const latencies = calls.map(latency);
	const p50 = percentile(latencies, 50);
	return {
		calls: calls.length,
		p50,
		p99: percentile(latencies, 99),
		within80: (100 * count((call) => is200(call) && latency(call) <= WISHED_MS)) / calls.length,
		late: count((call) => call.answered !== undefined && latency(call) > GIVEN_UP_MS),
		not200: count((call) => !is200(call)),
		executions: executions.length,
		lost: count((call) => is200(call) && !isStored(call)),
		duplicated: count(({ event }) => (times.get(event) ?? 0) > 1),
		storedNot200: count((call) => !is200(call) && isStored(call)),
		lag99: percentile(
			calls.map(({ sent, scheduled }) => sent - scheduled),
			99,
		),
		collapsed: calls.length < planned || p50 > COLLAPSED_MS,
	};
}

const is200 = ({ status }: Call) => status === 200;

/** A call without an answer took longer than any other. */
const latency = ({ status, answered, scheduled }: Call) =>
	status === undefined || answered === undefined ? Infinity : answered - scheduled;
