import { RefusedError, UnreachableError } from '../../api/errors';
import { Stopped } from '../runScope';

/** Codes that say "later", and yet clearly that this message was not taken. */
const CLEARLY_REFUSED: readonly unknown[] = [131057, 132069];

/**
 * Whether it is certain that a message did not get through, so that a later run may send it.
 *
 * @param error what sending it threw
 */
export function wasNotAccepted(error: unknown): boolean {
	if (error instanceof RefusedError) {
		const { disposition, code } = error.refusal;
		return disposition !== 'later' || CLEARLY_REFUSED.includes(code);
	}
	if (error instanceof UnreachableError) return !error.maybeAccepted;
	return error instanceof Stopped;
}
