import { RefusedError } from './errors';

/** WhatsApp's code for too many messages to the same person; it leaves others alone. */
const PAIR_RATE = 131056;

const FIRST_WAIT_MS = 1_000;
/** About one message in six seconds is allowed to one person. */
const FIRST_PAIR_WAIT_MS = 6_000;
const LONGEST_WAIT_MS = 60_000;

export interface RetryAdvice {
	waitMs: number;
	/** Whether the whole number was too fast, and not only one conversation. */
	wholeNumber: boolean;
}

/**
 * Tells whether a message may be sent again and when. Only throttling answers allow it: they say
 * that the message was not accepted. Anything else may have got through.
 *
 * @param attempt how often it was tried, from 1
 * @param random 0 to 1; spreads those who wait at the same time
 * @returns undefined when it must not be sent again
 * @see https://docs.360dialog.com/api/api-error-message-list
 */
export function retryAdvice(
	error: unknown,
	attempt: number,
	random = Math.random(),
): RetryAdvice | undefined {
	if (!(error instanceof RefusedError) || error.refusal.disposition !== 'throttle')
		return undefined;
	const { code, retryAfterSeconds } = error.refusal;
	const wholeNumber = code !== PAIR_RATE;
	if (retryAfterSeconds !== undefined) {
		return { waitMs: Math.min(retryAfterSeconds * 1000, LONGEST_WAIT_MS), wholeNumber };
	}
	const first = wholeNumber ? FIRST_WAIT_MS : FIRST_PAIR_WAIT_MS;
	const longest = Math.min(first * 2 ** (attempt - 1), LONGEST_WAIT_MS);
	return { waitMs: longest * (0.5 + random / 2), wholeNumber };
}

/** Says in the error how often it was tried. */
export function gaveUp(error: RefusedError, attempts: number): RefusedError {
	if (attempts < 2) return error;
	const { refusal } = error;
	return new RefusedError({
		...refusal,
		fix: `${refusal.fix}. It was tried ${attempts} times with growing pauses in between.`,
	});
}
