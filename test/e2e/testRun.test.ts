import { eventually } from '../support/n8n/eventually';
import { finishedExecutions, listExecutions } from '../support/n8n/executions';
import { autoReply } from '../support/n8n/nodes';
import { activateWorkflow, type Workflow } from '../support/n8n/workflows';
import { byId, openNode, openWorkflow, takePicture } from './support/editor';
import { useStage } from './support/stage';

const stage = useStage({ statuses: false });

describe('a test run of the trigger of an active workflow', () => {
	let workflow: Workflow;

	beforeAll(async () => {
		workflow = await stage.workflow(autoReply(stage.credential));
		await activateWorkflow(stage.session, workflow);
	});

	it('takes the number for one message, and gives it back', async () => {
		const { page, simulator } = stage;
		const production = { ...simulator.webhook('cloud') };
		expect(production.url).toContain('/webhook/');

		await openWorkflow(stage, workflow);
		const panel = await openNode(page, 'WhatsApp message');
		await byId(panel, 'trigger-execute-button').click();
		await eventually(() => simulator.webhook('cloud').url.includes('/webhook-test/'), {
			what: 'the test URL at 360dialog',
		});

		await simulator.customerSends('cloud', { text: 'Is this a test?' });
		const output = byId(panel, 'output-panel');
		await output.getByText('Is this a test?').first().waitFor();
		await byId(output, 'radio-button-schema').click();
		await takePicture(page, 'trigger-test-event');

		await eventually(() => simulator.webhook('cloud').url === production.url, {
			what: 'the production URL to come back',
		});
		expect(simulator.webhook('cloud')).toEqual(production);
		expect(await listExecutions(stage.session, workflow)).toMatchObject([{ mode: 'manual' }]);
	});

	it('lets the active workflow go on afterwards', async () => {
		const { state } = await stage.simulator.customerSends('cloud', { text: 'And now?' });
		expect(state).toBe('delivered');
		const executions = await finishedExecutions(stage.session, workflow, 2);
		expect(executions.map(({ mode }) => mode)).toEqual(['manual', 'webhook']);
	});
});
