import { finishedExecutions, itemsOf } from '../support/n8n/executions';
import { node, triggerNode } from '../support/n8n/nodes';
import { activateWorkflow, type Workflow } from '../support/n8n/workflows';
import { cloud, MESSAGES, STATUSES } from '../unit/data/appendixA';
import { byId, openWorkflow, takePicture } from './support/editor';
import { useStage } from './support/stage';

const stage = useStage({ statuses: false });

describe('one output per event', () => {
	let workflow: Workflow;

	beforeAll(async () => {
		const trigger = triggerNode(stage.credential, ['status', 'message', 'reaction'], {
			options: { separateOutputs: true },
		});
		const names = ['A message', 'A reaction', 'A status'];
		const behind = names.map((name, index) =>
			node(name, 'n8n-nodes-base.noOp', 1, [400, index * 160 - 160]),
		);
		workflow = await stage.workflow({
			name: 'Separate outputs',
			nodes: [trigger, ...behind],
			connections: {
				[trigger.name]: {
					main: names.map((name) => [{ node: name, type: 'main' as const, index: 0 }]),
				},
			},
		});
		await activateWorkflow(stage.session, workflow);
	});

	it('shows the outputs in the editor, in the order of the events', async () => {
		await openWorkflow(stage, workflow);
		for (const name of ['Message Received', 'Reaction', 'Message Status']) {
			await byId(stage.page, 'canvas-node').getByText(name, { exact: true }).waitFor();
		}
		await takePicture(stage.page, 'separate-outputs');
	});

	it('takes each item to the node behind its output', async () => {
		const { simulator, session } = stage;
		await simulator.deliver(
			'cloud',
			cloud('messages', {
				messages: ['image', 'reaction', 'buttonReply'].map((name) => ({
					...MESSAGES[name],
					id: `wamid.${name}`,
				})),
				statuses: [{ ...STATUSES.sent }],
			}),
		);
		const [execution] = await finishedExecutions(session, workflow, 1);
		const events = (name: string) => itemsOf(execution!, name).map(({ event }) => event);
		expect(execution).toMatchObject({ status: 'success', mode: 'webhook' });
		expect(events('A message')).toEqual(['message', 'buttonReply']);
		expect(events('A reaction')).toEqual(['reaction']);
		expect(events('A status')).toEqual(['status']);
	});
});
