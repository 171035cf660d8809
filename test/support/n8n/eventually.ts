import { setTimeout as sleep } from 'node:timers/promises';

interface Patience {
	/** What is waited for, for the message when it does not come. */
	what?: string;
	timeoutMs?: number;
	everyMs?: number;
	/** There is no use in waiting once this is aborted. */
	signal?: AbortSignal;
}

/** Tries until there is a result other than undefined, null and false. An exception counts as "not yet". */
export async function eventually<T>(
	attempt: () => Promise<T> | T,
	{ what = 'the expected state', timeoutMs = 20_000, everyMs = 100, signal }: Patience = {},
): Promise<NonNullable<Exclude<T, false>>> {
	const deadline = Date.now() + timeoutMs;
	let last: unknown;
	for (;;) {
		try {
			const result = await attempt();
			if (result !== undefined && result !== null && result !== false) {
				return result as NonNullable<Exclude<T, false>>;
			}
			last = undefined;
		} catch (error) {
			last = error;
		}
		if (Date.now() >= deadline) break;
		await sleep(everyMs, undefined, { signal });
	}
	const reason = last instanceof Error ? `: ${last.message}` : '';
	throw new Error(`Waited ${timeoutMs / 1000} s in vain for ${what}${reason}`, { cause: last });
}
