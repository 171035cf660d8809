import { loadavg } from 'node:os';
import { measure, type Ground } from './measure';
import type { Outcome } from './outcome';
import type { Receiver } from './receivers';

/** A row of the table: a receiver at a rate, and what came of it in each round. */
export interface Result {
	receiver: Receiver;
	perSecond: number;
	outcomes: Outcome[];
}

export interface Course {
	rates: number[];
	seconds: number;
	runs: number;
}

/**
 * Every receiver at every rate, from the lowest up, and again in each round, in which another one
 * begins. A receiver that collapses is not tried any more: neither at higher rates nor again.
 */
export async function inRounds(
	ground: Ground,
	receivers: Receiver[],
	{ rates, seconds, runs }: Course,
): Promise<Result[]> {
	const results = receivers.flatMap((receiver) =>
		rates.map((perSecond): Result => ({ receiver, perSecond, outcomes: [] })),
	);
	for (let round = 0; round < runs; round++) {
		for (const receiver of rotated(receivers, round)) {
			for (const result of results.filter((one) => one.receiver === receiver)) {
				if (isPastCollapse(result, results)) continue;
				const outcome = await measure(ground, receiver, { ...result, seconds });
				result.outcomes.push(outcome);
				console.error(`  ${progress(result, outcome)}`);
			}
		}
	}
	return results;
}

/** Whether the receiver has collapsed at this rate or a lower one. */
export function isPastCollapse({ receiver, perSecond }: Result, all: Result[]): boolean {
	return all.some(
		(one) =>
			one.receiver === receiver &&
			one.perSecond <= perSecond &&
			one.outcomes.some(({ collapsed }) => collapsed),
	);
}

function progress({ receiver, perSecond }: Result, { p50, p99, collapsed }: Outcome): string {
	const took = `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`;
	const mark = collapsed ? ', collapsed' : '';
	return `${receiver.name}, ${perSecond}/s: ${took}${mark} at load ${loadavg()[0]?.toFixed(1)}`;
}

function rotated<T>(list: T[], by: number): T[] {
	const at = list.length === 0 ? 0 : by % list.length;
	return [...list.slice(at), ...list.slice(0, at)];
}
