import { randomUUID } from 'node:crypto';
import type { IConnections, INode, INodeParameters } from 'n8n-workflow';
import { asNodeCredential, type Credential } from './credentials';
import type { WorkflowDraft } from './workflows';

const PACKAGE = 'n8n-nodes-360dialog';

export function triggerNode(
	credential: Credential,
	events: string[] = ['message'],
	parameters: INodeParameters = {},
): INode {
	return {
		...node('WhatsApp message', `${PACKAGE}.dialog360Trigger`, 1.1, [0, 0]),
		webhookId: randomUUID(),
		parameters: { events, ...parameters },
		credentials: asNodeCredential(credential),
	};
}

export function sendTextNode(credential: Credential, parameters: INodeParameters): INode {
	return sendNode('Send answer', credential, { operation: 'sendText', ...parameters });
}

/** `parameters` name the operation. */
export function sendNode(name: string, credential: Credential, parameters: INodeParameters): INode {
	return {
		...node(name, `${PACKAGE}.dialog360`, 1, [240, 0]),
		parameters: { resource: 'message', ...parameters },
		credentials: asNodeCredential(credential),
	};
}

export function node(
	name: string,
	type: string,
	typeVersion: number,
	position: [number, number],
): INode {
	return { id: randomUUID(), name, type, typeVersion, position, parameters: {} };
}

/** Each node is connected to the next one. */
export function inARow(name: string, nodes: INode[]): WorkflowDraft {
	const connections: IConnections = {};
	nodes.forEach(({ name: from }, index) => {
		const next = nodes[index + 1];
		if (next === undefined) return;
		connections[from] = { main: [[{ node: next.name, type: 'main', index: 0 }]] };
	});
	return { name, nodes, connections };
}

/** Answers every message with its own text. */
export function autoReply(credential: Credential, name = 'WhatsApp auto-reply'): WorkflowDraft {
	return inARow(name, [
		triggerNode(credential),
		sendTextNode(credential, {
			to: '={{ $json.from }}',
			text: '=You wrote: {{ $json.text }}',
		}),
	]);
}
