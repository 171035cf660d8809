import { loadavg } from 'node:os';
import type { Case } from './cases';
import { measure } from './run';
import type { Report } from '../support/report';
import type { Ground, Measurement } from './run';

export interface Result {
	of: Case;
	measurements: Measurement[];
}

/**
 * Measures the cases in turn and not one after the other, each round in another order, so that a
 * busy minute of the machine does not fall on one of them alone.
 */
export async function inRounds(ground: Ground, cases: Case[], runs: number): Promise<Result[]> {
	const results = cases.map((of): Result => ({ of, measurements: [] }));
	for (let round = 0; round < runs; round++) {
		for (const result of rotated(results, round)) {
			const { sender, group, before, body, limits } = result.of;
			if (sender.slow && round > 0) continue;
			const measurement = await measure(ground, sender, before, body, limits);
			checkReport(result.of, measurement.report);
			result.measurements.push(measurement);
			const took = `${measurement.seconds.toFixed(2)} s at load ${loadavg()[0]?.toFixed(1)}`;
			console.error(`  ${group}: ${sender.name}: ${took}`);
		}
	}
	return results;
}

/** A number is worth something only when the work was done. */
function checkReport({ group, sender, bytes = 0 }: Case, { failed, uploadedBytes }: Report): void {
	if (failed === 0 && uploadedBytes === bytes) return;
	const wrong = `${failed} failed requests, ${uploadedBytes} of ${bytes} bytes uploaded`;
	throw new Error(`${group}: ${sender.name}: ${wrong}`);
}

function rotated<T>(list: T[], by: number): T[] {
	const at = list.length === 0 ? 0 : (by * 3) % list.length;
	return [...list.slice(at), ...list.slice(0, at)];
}
