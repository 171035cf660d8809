import { maybeAccepted } from '../../api/accepted';
import { RefusedError, UnreachableError } from '../../api/errors';
import { Stopped } from '../runScope';

/**
 * Whether it is certain that a message did not get through, so that a later run may send it.
 *
 * @param error what sending it threw
 */
export function wasNotAccepted(error: unknown): boolean {
	if (error instanceof RefusedError || error instanceof UnreachableError) {
		return !maybeAccepted(error);
	}
	return error instanceof Stopped;
}
