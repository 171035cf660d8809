import { fork } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import type { Call, Plan } from './plan';

export type * from './plan';

export interface LoadGenerator {
	run(plan: Plan): Promise<Call[]>;
	close(): void;
}

interface Reply {
	calls: Call[];
	error?: string;
}

/** Starts the load generator. */
export function loadGenerator(): LoadGenerator {
	const child = fork(join(__dirname, 'process.ts'));
	goFirst(child.pid);
	return {
		run: async (plan) => {
			child.send(plan);
			const [{ calls, error }] = (await once(child, 'message')) as [Reply];
			if (error !== undefined) throw new Error(error);
			return calls;
		},
		close: () => child.disconnect(),
	};
}

/**
 * It works for a moment a call, and must have that moment when the call is due, also where n8n
 * keeps every core busy. Only root may ask for that; the lag in the table shows what it was worth.
 */
function goFirst(pid = 0): void {
	try {
		setPriority(pid, constants.priority.PRIORITY_HIGHEST);
	} catch {
		console.error('The load generator has no priority over n8n (it takes root)');
	}
}
