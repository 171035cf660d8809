import { median } from '../support/statistics';
import { table } from '../support/table';
import { goalOf } from './goals';
import type { Outcome } from './outcome';
import { isPastCollapse, type Result } from './series';

const HEAD = [
	'What',
	'Calls a second',
	'Calls',
	'p50, ms',
	'p99, ms',
	'Within 80 ms',
	'Executions',
	'Lost',
	'Duplicated',
	'Later than 5 s',
	'Not 200',
	'Stored, not 200',
	'Sent late by (p99), ms',
	'Remark',
];

/** Times are the medians of the runs, counts their sums. */
export function resultTable(results: Result[], withGoals: boolean): string {
	return table(
		HEAD,
		results.map((result) => row(result, results, withGoals)),
	);
}

function row(result: Result, all: Result[], withGoals: boolean): string[] {
	const { receiver, perSecond, outcomes } = result;
	const middle = (read: (one: Outcome) => number, digits = 0) => {
		const value = median(outcomes.map(read));
		return Number.isFinite(value) ? value.toFixed(digits) : 'none';
	};
	const sum = (read: (one: Outcome) => number) =>
		String(outcomes.reduce((total, one) => total + read(one), 0));
	const collapsed = isPastCollapse(result, all) ? 'collapsed' : '';
	const goal = withGoals ? goalOf(result) : '';
	const remark = [collapsed, goal].filter((text) => text !== '').join('; ');
	const what = [receiver.name, String(perSecond)];
	if (outcomes.length === 0) return [...what, ...HEAD.slice(3).map(() => '-'), remark];
	return [
		...what,
		sum(({ calls }) => calls),
		middle(({ p50 }) => p50),
		middle(({ p99 }) => p99),
		`${middle(({ within80 }) => within80, 1)} %`,
		sum(({ executions }) => executions),
		receiver.starts ? sum(({ lost }) => lost) : '-',
		sum(({ duplicated }) => duplicated),
		sum(({ late }) => late),
		sum(({ not200 }) => not200),
		sum(({ storedNot200 }) => storedNot200),
		middle(({ lag99 }) => lag99, 1),
		remark,
	];
}
