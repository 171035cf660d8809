import axios from 'axios';
import { finishedExecutions, itemsOf, listExecutions } from '../support/n8n/executions';
import { autoReply } from '../support/n8n/nodes';
import { activateWorkflow, deactivateWorkflow, type Workflow } from '../support/n8n/workflows';
import { byId, openNode, openWorkflow, takePicture } from './support/editor';
import { useStage } from './support/stage';

const stage = useStage({ statusStepMs: 50 });

/** Somebody else's receiver that the number had before. */
const before = { url: 'https://crm.example.com/whatsapp', headers: { 'X-Secret': 'theirs' } };

describe('an auto-reply', () => {
	let workflow: Workflow;

	beforeAll(async () => {
		stage.simulator.setWebhook('cloud', before);
		workflow = await stage.workflow(autoReply(stage.credential));
		await activateWorkflow(stage.session, workflow);
	});

	it('has registered its production URL, with a secret', () => {
		const { url, headers } = stage.simulator.webhook('cloud');
		expect(url).toBe(`${stage.session.url}/webhook/${workflow.nodes[0]?.webhookId}/webhook`);
		expect(headers?.Authorization).toMatch(/^Basic \S{20,}$/);
	});

	it('answers what a customer writes on the phone', async () => {
		const { page, simulator } = stage;
		await page.goto(simulator.url);
		await page.getByTestId('phone-input').fill('Are you open on Sunday?');
		await page.getByTestId('phone-send').click();
		const answer = page.getByTestId('bubble-in');
		await answer.getByText('You wrote: Are you open on Sunday?').waitFor();
		await simulator.settled();
		await takePicture(page, 'phone');

		const [execution] = await finishedExecutions(stage.session, workflow, 1);
		expect(execution).toMatchObject({ status: 'success', mode: 'webhook' });
		expect(itemsOf(execution!, 'WhatsApp message')).toMatchObject([
			{ from: '491701234567', name: 'Jane Doe', text: 'Are you open on Sunday?' },
		]);
		expect(itemsOf(execution!, 'Send answer')).toMatchObject([
			{ messageId: expect.stringMatching(/^wamid\./) as unknown },
		]);
	});

	it('shows its execution in the editor', async () => {
		const { page } = stage;
		await openWorkflow(stage, workflow);
		await takePicture(page, 'workflow');
		await byId(page, 'radio-button-executions').click();
		await byId(page, 'execution-preview-label').getByText('Succeeded').waitFor();
		await byId(page, 'canvas-node-status-success').nth(1).waitFor();
		await takePicture(page, 'execution');

		const panel = await openNode(page, 'Send answer');
		await byId(panel, 'output-panel').getByText('accepted').first().waitFor();
		await takePicture(page, 'execution-send-text');
	});

	it.each([
		['no secret', {}],
		['a wrong secret', { Authorization: 'Basic d3Jvbmc6d3Jvbmc=' }],
	])('refuses a call with %s', async (_, headers) => {
		const executions = await listExecutions(stage.session, workflow);
		const delivery = stage.simulator.deliveries[0];
		const answer = await axios.post(stage.simulator.webhook('cloud').url, delivery?.body, {
			headers,
			validateStatus: () => true,
		});
		expect(answer.status).toBe(401);
		expect(await listExecutions(stage.session, workflow)).toEqual(executions);
	});

	it('gives the number back to the receiver that it had before', async () => {
		await deactivateWorkflow(stage.session, workflow);
		expect(stage.simulator.webhook('cloud')).toEqual(before);
	});
});
