import { median } from '../support/statistics';
import { UNPACED } from './cases';
import type { Case } from './cases';
import { OURS } from './senders';
import type { Result } from './series';

const MOST_SECONDS = 13.1;
const MOST_TIMES_HTTP = 1.2;
const MOST_DOCUMENT_MB = 32;

/** What the project set itself for a row, and whether it is so; empty for rows without a goal. */
export function goalOf(result: Result, all: Result[]): string {
	const { kind, limited, sender, count } = result.of;
	const isOurs = sender.name.startsWith(OURS);
	if (!isOurs || kind === 'sweep') return '';
	if (kind === 'document') {
		const growth = median(result.measurements.map(({ memory }) => memory.growth));
		return verdict(growth < MOST_DOCUMENT_MB, `growth under ${MOST_DOCUMENT_MB} MB`);
	}
	if (limited) return allAccepted(result, count);
	if (sender.name !== UNPACED) return '';
	const limit = MOST_TIMES_HTTP * fastestHttp(result.of, all);
	const text = `at most ${MOST_TIMES_HTTP} x HTTP Request: ${limit.toFixed(2)} s`;
	return verdict(seconds(result) <= limit, text);
}

function allAccepted(result: Result, count: number): string {
	const complete = result.measurements.every(
		({ report }) => report.recipients === count && report.refused === 0,
	);
	if (count !== 1000) return verdict(complete, 'all accepted, none refused');
	const inTime = seconds(result) <= MOST_SECONDS;
	return verdict(complete && inTime, `all accepted, none refused, at most ${MOST_SECONDS} s`);
}

function fastestHttp({ group }: Case, all: Result[]): number {
	const http = all.filter(
		({ of }) => of.group === group && of.sender.name.startsWith('HTTP Request'),
	);
	return Math.min(...http.map(seconds));
}

export const seconds = (result: Result) => median(result.measurements.map((one) => one.seconds));

const verdict = (met: boolean, goal: string) => `${met ? 'met' : 'MISSED'}: ${goal}`;
