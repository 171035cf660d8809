import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

/** A webhook setting as 360dialog gives and takes it. */
export interface WebhookSetting {
	url: string;
	headers?: Record<string, string>;
}

/** What the trigger remembers with its workflow. A test run has a memory of its own. */
export interface TriggerState {
	/** Fingerprint of the Authorization header that was registered. */
	secret?: string;
	/** What was set before, to be put back. */
	previous?: WebhookSetting;
}

/** The trigger's memory; n8n stores what is changed in it. */
export function stateOf(context: IHookFunctions | IWebhookFunctions): TriggerState {
	return context.getWorkflowStaticData('node') as TriggerState;
}
