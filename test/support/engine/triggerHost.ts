import { randomUUID } from 'node:crypto';
import { HookContext } from 'n8n-core';
import fastify from 'fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Workflow } from 'n8n-workflow';
import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	INode,
	INodeExecutionData,
	INodeParameters,
	WorkflowActivateMode,
} from 'n8n-workflow';
import { additionalDataFor, addressesAt } from './additionalData';
import { loadPackage } from './nodeTypes';
import { handleCall } from './webhookEndpoint';
import type { Database, Storing } from './webhookEndpoint';

export interface TriggerHost {
	productionUrl: string;
	testUrl: string;
	/** What the executions that calls started got as input, in order, from all outputs. */
	readonly executions: IDataObject[][];
	/** The same, output by output, as n8n gets it. */
	outputs: INodeExecutionData[][][];
	/** To make n8n's database slow, or fail. */
	storing: Storing;
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
	nodeId: string = randomUUID(),
): Promise<TriggerHost> {
	const { nodeTypes, credentialType } = await loadPackage();
	const node: INode = {
		id: nodeId,
		name: '360dialog Trigger',
		type: 'n8n-nodes-360dialog.dialog360Trigger',
		typeVersion: 1.1,
		position: [0, 0],
		webhookId: WEBHOOK_ID,
		parameters,
		credentials: { dialog360Api: { id: 'c1', name: '360dialog account' } },
	};
	const type = nodeTypes.getByNameAndVersion(node.type, node.typeVersion);
	const server = fastify();
	const database: Database = { outputs: [], executions: [], staticData: '{}' };
	const storing: Storing = { delayMs: 0, fails: false };
	const additionalData = additionalDataFor(credentialType, credential);

	const testData: IDataObject = {};

	const hook = async (name: 'checkExists' | 'create' | 'delete', mode: WorkflowActivateMode) => {
		const staticData = JSON.parse(database.staticData) as IDataObject;
		const workflow = new Workflow({
			id: 'w1',
			nodes: [node],
			connections: {},
			active: true,
			nodeTypes,
			staticData: mode === 'manual' ? testData : staticData,
		});
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
		try {
			return await type.webhookMethods!.default![name]!.call(context);
		} finally {
			// n8n cleans up after a failure with the same workflow object.
			if (mode !== 'manual') database.staticData = JSON.stringify(workflow.staticData);
		}
	};

	const endpoint = { nodeTypes, node, additionalData, database, storing };
	const answer = (isTest: boolean) => async (request: FastifyRequest, reply: FastifyReply) => {
		reply.hijack();
		const rawBody = request.body as Buffer;
		const call = Object.assign(request.raw, { params: {}, query: {}, rawBody });
		try {
			Object.assign(call, { body: JSON.parse(String(rawBody)) as unknown });
			await handleCall(endpoint, call, reply.raw, isTest);
		} catch (error) {
			// n8n does the same with a body that is no JSON, and with an exception of the node.
			reply.raw.statusCode = error instanceof SyntaxError ? 422 : 500;
			reply.raw.end();
		}
	};
	server.removeAllContentTypeParsers();
	server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) =>
		done(null, body),
	);
	server.post(`/webhook/${WEBHOOK_ID}/webhook`, answer(false));
	server.post(`/webhook-test/${WEBHOOK_ID}/webhook`, answer(true));
	const base = await server.listen({ port: 0, host: '127.0.0.1' });
	Object.assign(additionalData, addressesAt(base));

	return {
		productionUrl: `${base}/webhook/${WEBHOOK_ID}/webhook`,
		testUrl: `${base}/webhook-test/${WEBHOOK_ID}/webhook`,
		executions: database.executions,
		outputs: database.outputs,
		storing,
		activate: async (mode = 'activate') => {
			if (!(await hook('checkExists', mode))) await hook('create', mode);
		},
		deactivate: async (mode = 'update') => {
			await hook('delete', mode);
		},
		memory: () =>
			(JSON.parse(database.staticData) as Record<string, IDataObject>)[`node:${node.name}`] ?? {},
		forget: () => {
			database.staticData = '{}';
		},
		close: async () => await server.close(),
	};
}
