import type { OnError } from 'n8n-workflow';
import { finishedExecutions, itemsOf, type Execution } from '../support/n8n/executions';
import { inARow, node, sendTextNode, triggerNode } from '../support/n8n/nodes';
import { activateWorkflow, runWorkflow, type WorkflowDraft } from '../support/n8n/workflows';
import { useStage } from './support/stage';

const stage = useStage({ statusStepMs: 50 });
const START = 'When clicking ‘Execute workflow’';
const CUSTOMER = '491701234567';

describe('Send Text', () => {
	it('with "Continue" makes an item of what went wrong and goes on', async () => {
		const execution = await run(sendTo(['call me', CUSTOMER], 'continueRegularOutput'));

		expect(execution.status).toBe('success');
		expect(itemsOf(execution, 'Send answer')).toMatchObject([
			{ error: expect.any(String) as unknown },
			{ messageId: expect.stringMatching(/^wamid\./) as unknown },
		]);
	});

	it('with "Continue (using error output)" parts them', async () => {
		const execution = await run(sendTo(['call me', CUSTOMER], 'continueErrorOutput'));

		const sent = { messageId: expect.stringMatching(/^wamid\./) as unknown };
		expect(itemsOf(execution, 'Send answer', 0)).toMatchObject([sent]);
		const failed = { error: expect.any(String) as unknown };
		expect(itemsOf(execution, 'Send answer', 1)).toMatchObject([failed]);
	});

	it('else stops at the first item that fails', async () => {
		const execution = await run(sendTo(['call me', CUSTOMER], 'stopWorkflow'));

		expect(execution.status).toBe('error');
		expect(itemsOf(execution, 'Send answer')).toEqual([]);
	});

	it('is followed by its statuses, for a trigger that asks for them', async () => {
		const watch = await stage.workflow(
			inARow('Delivery watch', [triggerNode(stage.credential, ['status'])]),
		);
		await activateWorkflow(stage.session, watch);
		const execution = await run(sendTo([CUSTOMER], 'stopWorkflow'));
		const messageId = itemsOf(execution, 'Send answer')[0]?.messageId;
		// Each comes in a call of its own, so nothing keeps them in order.
		const executions = await finishedExecutions(stage.session, watch, 3);
		const items = executions.flatMap((one) => itemsOf(one, 'WhatsApp message'));
		expect(items.map(({ status }) => status).sort()).toEqual(['delivered', 'read', 'sent']);
		for (const item of items) {
			expect(item).toMatchObject({ event: 'status', messageId, recipient: CUSTOMER });
		}
	});
});

/** One item for each recipient: pinned data stands for what the start would give out. */
function sendTo(recipients: string[], onError: OnError): WorkflowDraft {
	const send = sendTextNode(stage.credential, { to: '={{ $json.to }}', text: 'Hello' });
	const start = node(START, 'n8n-nodes-base.manualTrigger', 1, [-240, 0]);
	return {
		...inARow(`Send, ${onError}`, [start, { ...send, onError }]),
		pinData: { [START]: recipients.map((to) => ({ json: { to } })) },
	};
}

async function run(draft: WorkflowDraft): Promise<Execution> {
	const workflow = await stage.workflow(draft);
	await runWorkflow(stage.session, workflow, START);
	const [execution] = await finishedExecutions(stage.session, workflow, 1);
	if (execution === undefined) throw new Error('No execution');
	return execution;
}
