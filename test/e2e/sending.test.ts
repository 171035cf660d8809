import type { OnError } from 'n8n-workflow';
import { finishedExecutions, itemsOf, type Execution } from '../support/n8n/executions';
import { inARow, sendTextNode, triggerNode } from '../support/n8n/nodes';
import { activateWorkflow } from '../support/n8n/workflows';
import { run, startedByHand } from './support/runs';
import { useStage } from './support/stage';

const stage = useStage({ statusStepMs: 50 });
const CUSTOMER = '491701234567';

describe('Send Text', () => {
	it('with "Continue" makes an item of what went wrong and goes on', async () => {
		const execution = await sendTo(['call me', CUSTOMER], 'continueRegularOutput');

		expect(execution.status).toBe('success');
		expect(itemsOf(execution, 'Send answer')).toMatchObject([
			{ error: expect.any(String) as unknown },
			{ messageId: expect.stringMatching(/^wamid\./) as unknown },
		]);
	});

	it('with "Continue (using error output)" parts them', async () => {
		const execution = await sendTo(['call me', CUSTOMER], 'continueErrorOutput');

		const sent = { messageId: expect.stringMatching(/^wamid\./) as unknown };
		expect(itemsOf(execution, 'Send answer', 0)).toMatchObject([sent]);
		const failed = { error: expect.any(String) as unknown };
		expect(itemsOf(execution, 'Send answer', 1)).toMatchObject([failed]);
	});

	it('else stops at the first item that fails', async () => {
		const execution = await sendTo(['call me', CUSTOMER], 'stopWorkflow');

		expect(execution.status).toBe('error');
		expect(itemsOf(execution, 'Send answer')).toEqual([]);
	});

	it('is followed by its statuses, for a trigger that asks for them', async () => {
		const watch = await stage.workflow(
			inARow('Delivery watch', [triggerNode(stage.credential, ['status'])]),
		);
		await activateWorkflow(stage.session, watch);
		const execution = await sendTo([CUSTOMER], 'stopWorkflow');
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

/** One item for each recipient. */
async function sendTo(recipients: string[], onError: OnError): Promise<Execution> {
	const send = sendTextNode(stage.credential, { to: '={{ $json.to }}', text: 'Hello' });
	const items = recipients.map((to) => ({ to }));
	const draft = startedByHand(`Send, ${onError}`, items, [{ ...send, onError }]);
	return await run(stage, await stage.workflow(draft));
}
