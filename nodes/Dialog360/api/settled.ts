import { sleep } from 'n8n-workflow';
import { RefusedError, UnreachableError } from './errors';

/** Pauses between two looks, in milliseconds; 45 seconds together. 360dialog speaks of 15 to 20. */
const PAUSES_MS = [1, 1, 2, 2, 3, 3, 3, 5, 5, 5, 5, 5, 5].map((seconds) => seconds * 1000);

/**
 * Waits until a change that 360dialog carries out later can be seen.
 *
 * @param isSettled looks at 360dialog; an answer that does not come counts as "not yet"
 * @param wait the way to wait, e.g. one that ends with the execution
 * @returns false when it cannot be seen after 45 seconds
 */
export async function untilSettled(
	isSettled: () => Promise<boolean>,
	wait: (milliseconds: number) => Promise<void> = sleep,
): Promise<boolean> {
	for (const pause of PAUSES_MS) {
		if (await look(isSettled)) return true;
		await wait(pause);
	}
	return await look(isSettled);
}

async function look(isSettled: () => Promise<boolean>): Promise<boolean> {
	try {
		return await isSettled();
	} catch (error) {
		if (error instanceof UnreachableError) return false;
		const mayPass = error instanceof RefusedError && error.refusal.disposition !== 'fix';
		return mayPass ? false : await Promise.reject(error);
	}
}
