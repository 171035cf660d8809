import { RefusedError, UnreachableError } from './errors';

/** Codes that say "later", and yet clearly that the message was not taken. */
const CLEARLY_REFUSED: readonly unknown[] = [131057, 132069];

/**
 * Whether 360dialog may have carried a request out although it failed: after an outage on the other
 * side, or when the connection broke, nobody knows. Such a message is not sent again by itself.
 *
 * @param error what the request threw
 */
export function maybeAccepted(error: RefusedError | UnreachableError): boolean {
	if (error instanceof UnreachableError) return error.maybeAccepted;
	const { disposition, code, nothingSent } = error.refusal;
	return disposition === 'later' && !nothingSent && !CLEARLY_REFUSED.includes(code);
}

/** What a failure that came before the message, e.g. of an upload, means for the message: it was not sent. */
export function nothingSent(error: unknown): unknown {
	if (error instanceof RefusedError) {
		return new RefusedError({ ...error.refusal, nothingSent: true });
	}
	if (!(error instanceof UnreachableError) || !error.maybeAccepted) return error;
	const fix = 'Try again: only the upload of the file failed, and the message was not sent';
	return new UnreachableError(error.message, error.reason, fix, false);
}
