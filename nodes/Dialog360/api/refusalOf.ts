import { RefusedError } from './errors';
import type { Refusal } from './errors';

/**
 * Does what 360dialog may say no to.
 *
 * @returns its refusal, or undefined when there was none; other errors reject as they are
 */
export async function refusalOf(action: () => Promise<unknown>): Promise<Refusal | undefined> {
	try {
		await action();
		return undefined;
	} catch (error) {
		return error instanceof RefusedError ? error.refusal : await Promise.reject(error);
	}
}
