import { median } from '../support/statistics';
import { table } from '../support/table';
import { goalOf } from './goals';
import type { Measurement } from './run';
import type { Result } from './series';

const HEAD = [
	'What',
	'Node',
	'Runs',
	'Seconds',
	'Accepted',
	'Refused',
	'Connections',
	'At once',
	'Memory before, MB',
	'Peak',
	'Growth',
	'Goal',
];

/** Each number is the median of the runs. */
export function resultTable(results: Result[]): string {
	return table(
		HEAD,
		results.map((result) => row(result, results)),
	);
}

function row(result: Result, all: Result[]): string[] {
	const { of, measurements } = result;
	const cell = (read: (one: Measurement) => number, digits = 0) =>
		median(measurements.map(read)).toFixed(digits);
	return [
		of.group,
		of.sender.name,
		String(measurements.length),
		cell(({ seconds }) => seconds, 2),
		cell(({ report }) => report.accepted),
		cell(({ report }) => report.refused),
		cell(({ report }) => report.connections.total),
		cell(({ report }) => report.connections.peak),
		cell(({ memory }) => memory.before),
		cell(({ memory }) => memory.peak),
		cell(({ memory }) => memory.growth),
		goalOf(result, all),
	];
}
