import { createErrorBudget, errorBudgetOf } from '../../../../../nodes/Dialog360/api/errorBudget';

const HOUR = 3_600_000;

test('allows 15 errors within an hour', () => {
	const budget = createErrorBudget();
	for (let error = 0; error < 15; error++) {
		expect(budget.allows(error)).toBe(true);
		budget.count(error);
	}
	expect(budget.allows(15)).toBe(false);
	expect(budget.allows(HOUR - 1)).toBe(false);
	expect(budget.allows(HOUR)).toBe(true);
});

test('each number has its own', () => {
	expect(errorBudgetOf('a')).toBe(errorBudgetOf('a'));
	expect(errorBudgetOf('a')).not.toBe(errorBudgetOf('b'));
});
