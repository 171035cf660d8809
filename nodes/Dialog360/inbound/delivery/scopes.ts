import { sleep } from 'n8n-workflow';
import type { INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';
import { GroupCommit } from './groupCommit';
import type { Clock } from './clock';
import { Ledger } from './ledger';
import type { Claim } from './ledger';

/** What a call brings into a group. */
export interface Parcel {
	outputs: INodeExecutionData[][];
	claim: Claim | undefined;
}

/** What this process knows of one trigger node, from call to call. */
export interface Scope {
	ledger: Ledger;
	group: GroupCommit<Parcel>;
	lastUsed: number;
	/** When the log was last told that calls had to be sent away. */
	lastComplaint: number;
}

const CLOCK: Clock = { now: () => Date.now(), sleep };

/** Triggers that were deleted must not be remembered for ever. */
const UNUSED_MS = 7 * 86_400_000;

const scopes = new Map<string, Scope>();

/**
 * The knowledge about the node that is called. n8n loads the workflow anew for every call, so this
 * lives beside it.
 *
 * @returns undefined in a test run, where one call comes and all must see it
 */
export function scopeOf(context: IWebhookFunctions): Scope | undefined {
	if (context.getMode() === 'manual') return undefined;
	const key = `${context.getWorkflow().id} ${context.getNode().id}`;
	const now = Date.now();
	let scope = scopes.get(key);
	if (!scope) {
		for (const [other, { lastUsed }] of scopes) {
			if (now - lastUsed > UNUSED_MS) scopes.delete(other);
		}
		scope = {
			ledger: new Ledger(CLOCK),
			group: new GroupCommit(CLOCK),
			lastUsed: now,
			lastComplaint: 0,
		};
		scopes.set(key, scope);
	}
	scope.lastUsed = now;
	return scope;
}
