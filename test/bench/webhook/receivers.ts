import axios from 'axios';
import { randomUUID } from 'node:crypto';
import type { INode } from 'n8n-workflow';
import type { Credential } from '../../support/n8n/credentials';
import { inARow, node, triggerNode } from '../../support/n8n/nodes';
import type { WorkflowDraft } from '../../support/n8n/workflows';
import { OTHER_CREDENTIAL, OTHER_PACKAGE } from '../support/otherPackage';
import type { Plan } from './load';

/** One way to receive webhook calls. */
export interface Receiver {
	/** For the command line. */
	key: string;
	name: string;
	/** What it is sent. */
	kind: Plan['kind'];
	/** Whether calls are to start executions. */
	starts: boolean;
	trigger(account: Account): INode;
	/** The path of its URL where no webhook is registered for it. */
	path?: (trigger: INode) => string;
}

export interface Account {
	simulatorUrl: string;
	ours: Credential;
	other: Credential;
}

export const RECEIVERS: Receiver[] = [
	{
		key: 'dropping',
		name: 'ours, messages only, gets statuses',
		kind: 'status',
		starts: false,
		trigger: ({ ours }) => triggerNode(ours, ['message']),
	},
	{
		key: 'grouped',
		name: 'ours, grouped',
		kind: 'message',
		starts: true,
		trigger: ({ ours }) => triggerNode(ours, ['message'], { options: { group: 'all' } }),
	},
	{
		key: 'ungrouped',
		name: 'ours, not grouped',
		kind: 'message',
		starts: true,
		trigger: ({ ours }) => triggerNode(ours, ['message'], { options: { group: 'never' } }),
	},
	{
		key: 'webhook',
		name: "n8n's Webhook node",
		kind: 'message',
		starts: true,
		trigger: coreWebhook,
		path: ({ webhookId }) => `/webhook/${webhookId}`,
	},
	{
		key: 'pmartino',
		name: `${OTHER_PACKAGE} 0.3.0`,
		kind: 'message',
		starts: true,
		trigger: otherTrigger,
	},
];

/** A trigger, and a node that does nothing. */
export function workflowOf({ name, trigger }: Receiver, account: Account): WorkflowDraft {
	const noOperation = node('No Operation', 'n8n-nodes-base.noOp', 1, [240, 0]);
	return inARow(`Bench: ${name}`, [trigger(account), noOperation]);
}

function coreWebhook(): INode {
	const webhookId = randomUUID();
	return {
		...node('Webhook', 'n8n-nodes-base.webhook', 2, [0, 0]),
		webhookId,
		parameters: {
			httpMethod: 'POST',
			path: webhookId,
			responseMode: 'onReceived',
			options: {},
		},
	};
}

function otherTrigger({ other: { id, name } }: Account): INode {
	return {
		...node('Other trigger', `${OTHER_PACKAGE}.dialog360Trigger`, 1, [0, 0]),
		webhookId: randomUUID(),
		parameters: { event: 'messageReceived' },
		credentials: { [OTHER_CREDENTIAL]: { id, name } },
	};
}

interface Webhooks {
	webhooks: { cloud: { url: string; headers?: Record<string, string> } };
}

/** Where the calls go: what the trigger registered at the simulator, or the node's own URL. */
export async function addressOf(
	{ path }: Receiver,
	trigger: INode,
	n8nUrl: string,
	{ simulatorUrl }: Account,
): Promise<Pick<Plan, 'url' | 'headers'>> {
	if (path) return { url: n8nUrl + path(trigger), headers: {} };
	const { data } = await axios.get<Webhooks>(`${simulatorUrl}/_simulator/state`);
	const { url, headers = {} } = data.webhooks.cloud;
	if (!url.startsWith(`${n8nUrl}/webhook/`)) throw new Error(`No webhook registered, but "${url}"`);
	return { url, headers };
}

/** As for a number that never had a webhook: no trigger finds another's. */
export async function forgetWebhook({ simulatorUrl }: Account): Promise<void> {
	await axios.put(`${simulatorUrl}/_simulator/webhook`, { hosting: 'cloud', url: '' });
}
