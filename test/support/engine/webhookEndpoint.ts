import type { IncomingMessage, ServerResponse } from 'node:http';
import { WebhookContext } from 'n8n-core';
import { sleep, Workflow } from 'n8n-workflow';
import type {
	IDataObject,
	INode,
	INodeExecutionData,
	INodeType,
	INodeTypes,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';

/** How n8n's database behaves. */
export interface Storing {
	delayMs: number;
	/** Executions cannot be stored. */
	fails: boolean;
}

/** What n8n has in its database. */
export interface Database {
	/** What each execution got, output by output. */
	outputs: INodeExecutionData[][][];
	/** The same without the outputs, and without binary data. */
	executions: IDataObject[][];
	/** The workflow's static data, as JSON. */
	staticData: string;
}

export interface Endpoint {
	nodeTypes: INodeTypes;
	node: INode;
	additionalData: IWorkflowExecuteAdditionalData;
	database: Database;
	storing: Storing;
}

/**
 * Does with a call what n8n 2.41 does (`webhooks/live-webhooks.js`, `webhook-helpers.js`): loads the
 * workflow from the database, runs the node's `webhook()`, stores the execution, then the static data
 * where it was changed, and only then answers.
 */
export async function handleCall(
	{ nodeTypes, node, additionalData, database, storing }: Endpoint,
	request: IncomingMessage,
	response: ServerResponse,
	isTest: boolean,
): Promise<void> {
	const type = nodeTypes.getByNameAndVersion(node.type, node.typeVersion) as INodeType;
	const staticData = isTest ? {} : (JSON.parse(database.staticData) as IDataObject);
	const workflow = load(nodeTypes, node, staticData);
	const own = { ...additionalData, httpRequest: request, httpResponse: expressLike(response) };
	const context = new WebhookContext(
		workflow,
		node,
		own as never,
		isTest ? 'manual' : 'webhook',
		{
			workflowId: 'w1',
			node: node.name,
			path: '',
			httpMethod: 'POST',
			webhookDescription: type.description.webhooks![0]!,
			workflowExecuteAdditionalData: additionalData,
			isTest,
		},
		[],
		null,
	);
	const save = () => {
		if (isTest || workflow.staticData.__dataChanged !== true) return;
		database.staticData = JSON.stringify(workflow.staticData);
	};
	const result = await type.webhook!.call(context);
	const { noWebhookResponse, webhookResponse, workflowData } = result;
	if (!workflowData) {
		save();
		if (!noWebhookResponse) {
			own.httpResponse.status(200).json(webhookResponse ?? { message: 'Webhook call received' });
		}
		return;
	}
	// Another object over the same data: the mark that it was changed is gone.
	load(nodeTypes, node, staticData);
	await sleep(storing.delayMs + 3);
	if (storing.fails) {
		own.httpResponse.status(500).json({ message: 'There was a problem executing the workflow' });
		return;
	}
	const outputs = workflowData as INodeExecutionData[][];
	database.outputs.push(outputs);
	database.executions.push(outputs.flat().map(({ json }) => json));
	save();
	own.httpResponse.status(200).json({ message: 'Workflow was started' });
}

function load(nodeTypes: INodeTypes, node: INode, staticData: IDataObject): Workflow {
	return new Workflow({
		id: 'w1',
		nodes: [node],
		connections: {},
		active: true,
		nodeTypes,
		staticData,
	});
}

/** The calls of Express by which n8n, and a node, answer. */
function expressLike(response: ServerResponse) {
	return Object.assign(response, {
		status(code: number) {
			response.statusCode = code;
			return this;
		},
		json(body: unknown) {
			response.setHeader('Content-Type', 'application/json; charset=utf-8');
			response.end(JSON.stringify(body));
			return this;
		},
	});
}
