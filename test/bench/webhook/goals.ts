import { median } from '../support/statistics';
import type { Outcome } from './outcome';
import type { Result } from './series';

interface Goal {
	key: string;
	perSecond: number;
	text: string;
	isMet(outcomes: Outcome[]): boolean;
}

/** What the project set itself, on two cores and with lazy acquisition of n8n's isolates. */
const GOALS: Goal[] = [
	{
		key: 'dropping',
		perSecond: 160,
		text: 'p99 under 20 ms',
		isMet: (outcomes) => median(outcomes.map(({ p99 }) => p99)) < 20,
	},
	{
		key: 'grouped',
		perSecond: 80,
		text: '95 % within 80 ms',
		isMet: (outcomes) => median(outcomes.map(({ within80 }) => within80)) >= 95,
	},
	{
		key: 'grouped',
		perSecond: 240,
		text: 'none lost, none late, all 200',
		isMet: (outcomes) =>
			outcomes.every(
				({ lost, late, not200, collapsed }) => lost + late + not200 === 0 && !collapsed,
			),
	},
];

/** Whether the goal of a row is met; empty for rows without one. */
export function goalOf({ receiver, perSecond, outcomes }: Result): string {
	const goal = GOALS.find((one) => one.key === receiver.key && one.perSecond === perSecond);
	if (goal === undefined) return '';
	const met = outcomes.length > 0 && goal.isMet(outcomes);
	return `${met ? 'met' : 'MISSED'}: ${goal.text}`;
}
