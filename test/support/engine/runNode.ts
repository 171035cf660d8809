import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import { createRunExecutionData, NodeConnectionTypes, Workflow } from 'n8n-workflow';
import type {
	ICredentialDataDecryptedObject,
	IBinaryData,
	IDataObject,
	ExecutionError,
	INode,
	INodeExecutionData,
	INodeParameters,
} from 'n8n-workflow';
import { additionalDataFor } from './additionalData';
import { ITEMS_NODE, loadPackage } from './nodeTypes';

export interface NodeRun {
	/** Parameters of the node as a saved workflow holds them; expressions start with `=`. */
	parameters: INodeParameters;
	credential: ICredentialDataDecryptedObject;
	/** Default: one empty item. */
	items?: IDataObject[];
	/** The file that every item has in its field `data`, in n8n's form. */
	file?: IBinaryData;
	/** Ends the execution, as a user does with the stop button. */
	cancelAfterMs?: number;
	onError?: INode['onError'];
}

export interface NodeResult {
	/** First the main output, then the error output where there is one. */
	outputs: INodeExecutionData[][];
	/** JSON of the main output's items. */
	json: IDataObject[];
	/** What stopped the node, if anything. */
	error?: ExecutionError;
}

const NODE = 'n8n-nodes-360dialog.dialog360';

/** Runs the action node in a workflow of two nodes, through the engine of n8n. */
export async function runNode(run: NodeRun): Promise<NodeResult> {
	const { nodeTypes, credentialType } = await loadPackage();
	const nodes = nodesFor(run);
	const connections = {
		Items: {
			[NodeConnectionTypes.Main]: [[{ node: 'Node', type: NodeConnectionTypes.Main, index: 0 }]],
		},
	};
	const workflow = new Workflow({ id: 'w1', nodes, connections, active: false, nodeTypes });
	await workflow.expression.acquireIsolate();
	try {
		const start = nodes[0] as INode;
		const data = createRunExecutionData({
			executionData: {
				nodeExecutionStack: [{ node: start, data: { main: [[{ json: {} }]] }, source: null }],
			},
		});
		const additionalData = additionalDataFor(credentialType, run.credential);
		additionalData.hooks = new ExecutionLifecycleHooks('manual', '1', {
			id: 'w1',
			name: 'Engine test',
			active: false,
			isArchived: false,
			createdAt: new Date(),
			updatedAt: new Date(),
			nodes,
			connections,
			activeVersionId: null,
		});
		const execution = new WorkflowExecute(additionalData, 'manual', data);
		const running = execution.processRunExecutionData(workflow);
		if (run.cancelAfterMs !== undefined) setTimeout(() => running.cancel(), run.cancelAfterMs);
		const { data: result } = await running;
		const task = result.resultData.runData.Node?.[0];
		const outputs = (task?.data?.main ?? []).map((items) => items ?? []);
		return {
			outputs,
			json: (outputs[0] ?? []).map((item) => item.json),
			error: task?.error ?? result.resultData.error,
		};
	} finally {
		await workflow.expression.releaseIsolate();
	}
}

function nodesFor({ parameters, items = [{}], file, onError }: NodeRun): INode[] {
	return [
		{
			id: 'a1',
			name: 'Items',
			type: ITEMS_NODE,
			typeVersion: 1,
			position: [0, 0],
			parameters: { items: JSON.stringify(items), file: file ? JSON.stringify(file) : '' },
		},
		{
			id: 'b2',
			name: 'Node',
			type: NODE,
			typeVersion: 1,
			position: [200, 0],
			parameters,
			credentials: { dialog360Api: { id: 'c1', name: '360dialog account' } },
			...(onError ? { onError } : {}),
		},
	];
}
