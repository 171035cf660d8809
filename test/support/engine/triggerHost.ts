import { HookContext, WebhookContext } from 'n8n-core';
import fastify from 'fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Workflow } from 'n8n-workflow';
import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	INode,
	INodeExecutionData,
	INodeParameters,
	INodeType,
	IWorkflowExecuteAdditionalData,
	WorkflowActivateMode,
} from 'n8n-workflow';
import { additionalDataFor, addressesAt } from './additionalData';
import { loadPackage } from './nodeTypes';

export interface TriggerHost {
	productionUrl: string;
	testUrl: string;
	/** What the executions that calls started got as input, in order, from all outputs. */
	executions: IDataObject[][];
	/** The same, output by output, as n8n gets it. */
	outputs: INodeExecutionData[][][];
	/** As n8n does it: create only where checkExists says no. */
	activate(mode?: WorkflowActivateMode): Promise<void>;
	deactivate(mode?: WorkflowActivateMode): Promise<void>;
	/** What the workflow remembers in its static data, as JSON would store it. */
	memory(): IDataObject;
	forget(): void;
	close(): Promise<void>;
}

const WEBHOOK_ID = 'e1f2a3b4-0000-4000-8000-000000000001';

/**
 * The trigger node in the contexts of n8n's engine, behind a real HTTP server that stands for n8n's
 * webhook endpoints: production and test.
 */
export async function startTrigger(
	credential: ICredentialDataDecryptedObject,
	parameters: INodeParameters = { events: ['message'] },
): Promise<TriggerHost> {
	const { nodeTypes, credentialType } = await loadPackage();
	const node: INode = {
		id: 't1',
		name: '360dialog Trigger',
		type: 'n8n-nodes-360dialog.dialog360Trigger',
		typeVersion: 1.1,
		position: [0, 0],
		webhookId: WEBHOOK_ID,
		parameters,
		credentials: { dialog360Api: { id: 'c1', name: '360dialog account' } },
	};
	const type = nodeTypes.getByNameAndVersion(node.type, node.typeVersion);
	const workflow = new Workflow({
		id: 'w1',
		nodes: [node],
		connections: {},
		active: true,
		nodeTypes,
	});
	const server = fastify();
	const executions: IDataObject[][] = [];
	const outputs: INodeExecutionData[][][] = [];
	const additionalData = additionalDataFor(credentialType, credential);

	const hook = async (name: 'checkExists' | 'create' | 'delete', mode: WorkflowActivateMode) => {
		const webhook = { workflowId: 'w1', node: node.name, path: '', httpMethod: 'POST' as const };
		const context = new HookContext(
			workflow,
			node,
			additionalData,
			mode === 'manual' ? 'manual' : 'trigger',
			mode,
			{
				...webhook,
				webhookDescription: type.description.webhooks![0]!,
				workflowExecuteAdditionalData: additionalData,
				isTest: mode === 'manual',
			},
		);
		return await type.webhookMethods!.default![name]!.call(context);
	};

	const answer = async (request: FastifyRequest, reply: FastifyReply) => {
		additionalData.httpRequest = request.raw as never;
		Object.assign(request.raw, { body: request.body, params: {}, query: {} });
		additionalData.httpResponse = expressLike(reply) as never;
		const result = await callWebhook(type, workflow, node, additionalData);
		if (result.workflowData) {
			outputs.push(result.workflowData);
			executions.push(result.workflowData.flat().map(({ json }) => json));
		}
		if (!result.noWebhookResponse)
			await reply.status(200).send({ message: 'Workflow was started' });
		return await reply;
	};
	server.post(`/webhook/${WEBHOOK_ID}/webhook`, answer);
	server.post(`/webhook-test/${WEBHOOK_ID}/webhook`, answer);
	const base = await server.listen({ port: 0, host: '127.0.0.1' });
	Object.assign(additionalData, addressesAt(base));

	return {
		productionUrl: `${base}/webhook/${WEBHOOK_ID}/webhook`,
		testUrl: `${base}/webhook-test/${WEBHOOK_ID}/webhook`,
		executions,
		outputs,
		activate: async (mode = 'activate') => {
			if (!(await hook('checkExists', mode))) await hook('create', mode);
		},
		deactivate: async (mode = 'update') => {
			await hook('delete', mode);
		},
		memory: () => JSON.parse(JSON.stringify(workflow.getStaticData('node', node))) as IDataObject,
		forget: () => {
			delete workflow.staticData[`node:${node.name}`];
		},
		close: async () => await server.close(),
	};
}

async function callWebhook(
	type: INodeType,
	workflow: Workflow,
	node: INode,
	additionalData: IWorkflowExecuteAdditionalData,
) {
	const context = new WebhookContext(
		workflow,
		node,
		additionalData,
		'webhook',
		{
			workflowId: 'w1',
			node: node.name,
			path: '',
			httpMethod: 'POST',
			webhookDescription: type.description.webhooks![0]!,
			workflowExecuteAdditionalData: additionalData,
		},
		[],
		null,
	);
	return await type.webhook!.call(context);
}

/** The two calls of Express that a node uses to answer by itself. */
function expressLike(reply: FastifyReply) {
	const response = {
		status: (code: number) => {
			reply.code(code);
			return response;
		},
		json: (body: unknown) => {
			void reply.send(body);
			return response;
		},
	};
	return response;
}
