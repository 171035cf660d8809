import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import type { WebhookSetting } from '../api/webhooks';

/** Where the trigger's URL can be registered. */
export type RegistrationTarget = 'number' | 'waba' | 'destination' | 'none';

/** What the trigger remembers with its workflow. A test run has a memory of its own. */
export interface TriggerState {
	/** Fingerprint of the secret that was registered. */
	secret?: string;
	/** What was set before, to be put back. */
	previous?: WebhookSetting;
	/** Where the URL was registered: the parameter may have changed when it is removed. */
	target?: RegistrationTarget;
	/** The change was accepted, but could not be seen yet. */
	pending?: boolean;
}

/** The trigger's memory; n8n stores what is changed in it. */
export function stateOf(context: IHookFunctions | IWebhookFunctions): TriggerState {
	return context.getWorkflowStaticData('node') as TriggerState;
}

/** Forgets a registration that is gone. What others keep in the trigger's memory stays. */
export function forgetRegistration(state: TriggerState): void {
	delete state.secret;
	delete state.previous;
	delete state.target;
	delete state.pending;
}
