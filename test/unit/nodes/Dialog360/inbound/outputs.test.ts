import { NodeHelpers, Workflow } from 'n8n-workflow';
import type { INodeTypes, INodeParameters } from 'n8n-workflow';
import { Dialog360Trigger } from '../../../../../nodes/Dialog360/Dialog360Trigger.node';
import { EVENT_KINDS, KINDS } from '../../../../../nodes/Dialog360/inbound/kinds';
import type { EventKind } from '../../../../../nodes/Dialog360/inbound/kinds';
import { outputs, toOutputs } from '../../../../../nodes/Dialog360/inbound/outputs';
import { MESSAGES, STATUSES } from '../../../data/appendixA';
import { messageEvent, statusEvent } from '../../../support/items';

const type = new Dialog360Trigger();

/** The outputs that n8n works out from the parameters of a node in a workflow. */
async function outputsFor(parameters: INodeParameters) {
	const node = {
		id: '1',
		name: 'Trigger',
		type: 'trigger',
		typeVersion: 1.1,
		position: [0, 0] as [number, number],
		parameters,
	};
	const nodeTypes = { getByNameAndVersion: () => type } as unknown as INodeTypes;
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	await workflow.expression.acquireIsolate();
	try {
		return NodeHelpers.getNodeOutputs(workflow, workflow.getNode('Trigger')!, type.description);
	} finally {
		await workflow.expression.releaseIsolate();
	}
}

describe('the outputs of the node', () => {
	test('are an expression with one beginning and one end', () => {
		expect(outputs).toMatch(/^=\{\{[^]*\}\}$/);
		expect(String(outputs).match(/\}\}/g)).toHaveLength(1);
		expect(String(outputs).match(/\{\{/g)).toHaveLength(1);
	});

	test.each<[INodeParameters]>([
		[{}],
		[{ events: ['message', 'status'] }],
		[{ events: ['message', 'status'], options: {} }],
		[{ events: ['message', 'status'], options: { separateOutputs: false } }],
		[{ events: [], options: { separateOutputs: true } }],
	])('with %j are one', async (parameters) => {
		expect(await outputsFor(parameters)).toEqual(['main']);
	});

	test('are one for each chosen event, in the order of the table', async () => {
		const events = ['status', 'buttonReply', 'message'];
		expect(await outputsFor({ events, options: { separateOutputs: true } })).toEqual([
			{ type: 'main', displayName: 'Message Received' },
			{ type: 'main', displayName: 'Button Tapped' },
			{ type: 'main', displayName: 'Message Status' },
		]);
	});

	test('can be as many as there are kinds', async () => {
		const all = await outputsFor({ events: EVENT_KINDS, options: { separateOutputs: true } });
		expect(all).toEqual(
			EVENT_KINDS.map((kind) => ({ type: 'main', displayName: KINDS[kind].name })),
		);
	});
});

describe('items', () => {
	const EVENTS = [
		messageEvent(MESSAGES.text ?? {}),
		messageEvent(MESSAGES.buttonReply ?? {}),
		statusEvent(STATUSES.sent ?? {}),
		messageEvent(MESSAGES.order ?? {}),
		messageEvent(MESSAGES.button ?? {}),
	];
	const put = (events: EventKind[], separateOutputs?: boolean) =>
		toOutputs(
			EVENTS.map((event, number) => ({ event, item: { json: { number } } })),
			{ events, options: separateOutputs === undefined ? {} : { separateOutputs } },
		).map((items) => items.map(({ json }) => json.number));

	test('go to one output, in order', () => {
		expect(put(['message', 'status'])).toEqual([[0, 1, 2, 3, 4]]);
		expect(put(['message', 'status'], false)).toEqual([[0, 1, 2, 3, 4]]);
		expect(put([], true)).toEqual([[0, 1, 2, 3, 4]]);
	});

	test('go to the output of their kind, in order', () => {
		expect(put(['status', 'message', 'buttonReply'], true)).toEqual([[0, 3], [1, 4], [2]]);
	});

	test('that come with Message Received go to its output', () => {
		expect(put(['message', 'status'], true)).toEqual([[0, 1, 3, 4], [2]]);
	});

	test('leave the outputs of what did not happen empty', () => {
		expect(put(['message', 'status', 'call', 'echo'], true)).toEqual([[0, 1, 3, 4], [2], [], []]);
	});
});
