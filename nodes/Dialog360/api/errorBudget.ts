/**
 * Counts what 360dialog refused. It blocks the downloads of a number after 20 errors within an hour,
 * so that a broken workflow must not go on trying.
 *
 * @see https://docs.360dialog.com/docs/messaging/media/upload-retrieve-or-delete-media
 */
export interface ErrorBudget {
	/** Whether there is room for another error. */
	allows(now?: number): boolean;
	/** Takes note of an error. */
	count(now?: number): void;
}

/** Five less than 360dialog's, for what others do with the same number. */
const ERRORS_PER_HOUR = 15;

const HOUR_MS = 3_600_000;

/** A budget of its own, untouched. */
export function createErrorBudget(): ErrorBudget {
	let errors: number[] = [];
	return {
		allows(now = Date.now()) {
			errors = errors.filter((at) => now - at < HOUR_MS);
			return errors.length < ERRORS_PER_HOUR;
		},
		count(now = Date.now()) {
			errors = [...errors, now].slice(-ERRORS_PER_HOUR);
		},
	};
}

const budgets = new Map<string, ErrorBudget>();

/** The budget of a number, by whatever identifies the number in this process. */
export function errorBudgetOf(number: string): ErrorBudget {
	let budget = budgets.get(number);
	if (!budget) {
		budget = createErrorBudget();
		budgets.set(number, budget);
	}
	return budget;
}
