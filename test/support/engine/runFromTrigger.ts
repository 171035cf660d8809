import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import { createRunExecutionData, NodeConnectionTypes, NodeHelpers, Workflow } from 'n8n-workflow';
import type { IDataObject, INode, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { additionalDataFor } from './additionalData';
import { ITEMS_NODE, loadPackage } from './nodeTypes';

export interface TriggerRun {
	/** The names of the trigger's outputs, as n8n works them out. */
	names: string[];
	/** What the node behind each output got; nothing where it did not run. */
	received: Array<IDataObject[] | undefined>;
	/** Whether the run had to work out an expression, which costs an isolate of its own. */
	evaluated: boolean;
}

const named = (
	type: string,
	name: string,
	parameters: INodeParameters,
	disabled = false,
): INode => ({
	id: name,
	name,
	type,
	typeVersion: type === ITEMS_NODE ? 1 : 1.1,
	position: [0, 0],
	parameters,
	disabled,
});

/** Runs a workflow as n8n does after a webhook call: the trigger's data, and a node behind each output. */
export async function runFromTrigger(
	parameters: INodeParameters,
	workflowData: INodeExecutionData[][],
): Promise<TriggerRun> {
	const { nodeTypes, credentialType } = await loadPackage();
	const trigger = named('n8n-nodes-360dialog.dialog360Trigger', 'Trigger', parameters);
	// A disabled node hands on what it gets.
	const behind = workflowData.map((_, index) => named(ITEMS_NODE, `Behind ${index}`, {}, true));
	const nodes = [trigger, ...behind];
	const main = behind.map(({ name: node }) => [{ node, type: NodeConnectionTypes.Main, index: 0 }]);
	const connections = { Trigger: { main } };
	const workflow = new Workflow({ id: 'w1', nodes, connections, active: true, nodeTypes });
	await workflow.expression.acquireIsolate();
	try {
		const data = createRunExecutionData({
			executionData: {
				nodeExecutionStack: [{ node: trigger, data: { main: workflowData }, source: null }],
			},
		});
		const additionalData = additionalDataFor(credentialType, {});
		additionalData.hooks = new ExecutionLifecycleHooks('webhook', '1', {
			id: 'w1',
			name: 'Engine test',
			active: true,
			isArchived: false,
			createdAt: new Date(),
			updatedAt: new Date(),
			nodes,
			connections,
			activeVersionId: null,
		});
		const evaluate = jest.spyOn(workflow.expression, 'getSimpleParameterValue');
		const run = await new WorkflowExecute(additionalData, 'webhook', data).processRunExecutionData(
			workflow,
		);
		const evaluated = evaluate.mock.calls.length > 0;
		const { runData } = run.data.resultData;
		const type = nodeTypes.getByNameAndVersion(trigger.type, trigger.typeVersion);
		const outputs = NodeHelpers.getNodeOutputs(
			workflow,
			workflow.getNode('Trigger')!,
			type.description,
		);
		return {
			evaluated,
			names: outputs.map((output) => (typeof output === 'string' ? output : output.displayName!)),
			received: behind.map(({ name }) =>
				runData[name]?.[0]?.data?.main?.[0]?.map(({ json }) => json),
			),
		};
	} finally {
		await workflow.expression.releaseIsolate();
	}
}
