import { sleep } from 'n8n-workflow';
import type { IWebhookFunctions } from 'n8n-workflow';
import type { Claim, Ledger } from './ledger';

/** What the trigger keeps of its events in the workflow's static data, beside its registration. */
interface SeenState {
	seen?: string;
}

const stateOf = (context: IWebhookFunctions) => context.getWorkflowStaticData('node') as SeenState;

/** Takes over what was stored before a restart, or by another process. */
export function recall(context: IWebhookFunctions, ledger: Ledger): void {
	ledger.read(stateOf(context).seen);
}

/**
 * Writes down which events the execution that starts now holds. n8n saves it after the execution and
 * before it answers, and not at all when the execution could not be stored.
 *
 * Since 2.4x, n8n marks the static data as unchanged on its way to storing the execution (a second
 * `Workflow` object is made over the same data), and would then not save it. It does that before its
 * first query, so the mark is set a second time while the database is at work.
 */
export function remember(
	context: IWebhookFunctions,
	ledger: Ledger,
	claims: readonly Claim[],
): void {
	if (claims.every(({ keys }) => keys.length === 0)) return;
	const state = stateOf(context);
	// A call that overtakes the registration would save its own, empty state over it.
	if (Object.keys(state).length === 0) return;
	const seen = ledger.write(claims);
	state.seen = seen;
	void sleep(0).then(() => {
		state.seen = seen;
	});
}
