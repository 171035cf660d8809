import type { INode, INodeParameters } from 'n8n-workflow';
import { asNodeCredential, type Credential } from '../../support/n8n/credentials';
import { node, sendTextNode } from '../../support/n8n/nodes';
import { OTHER_CREDENTIAL, OTHER_PACKAGE } from '../support/otherPackage';

/** One way to send a text to each item. */
export interface Sender {
	name: string;
	node: INode;
	/** It takes a minute for 1,000 messages, so it is run once. */
	slow?: boolean;
}

export interface Account {
	baseUrl: string;
	ours: Credential;
	header: Credential;
	other: Credential;
}

/** Both read the same two fields of the item, as a user would. */
const TO = '={{ $json.to }}';
const TEXT = '={{ $json.text }}';

export const OURS = '360dialog (ours)';

export function ours({ ours: credential }: Account, name: string, options: INodeParameters) {
	return sender(name, sendTextNode(credential, { to: TO, text: TEXT, options }));
}

export function httpRequest(
	{ baseUrl, header }: Account,
	name: string,
	batch?: { batchSize: number; batchInterval: number },
): Sender {
	const parameters = {
		...callWithKey(`${baseUrl}/messages`),
		specifyBody: 'json',
		jsonBody: `={
  "messaging_product": "whatsapp",
  "recipient_type": "individual",
  "to": "{{ $json.to }}",
  "type": "text",
  "text": { "body": "{{ $json.text }}" }
}`,
		options: batch ? { batching: { batch } } : {},
	};
	return sender(name, httpNode(header, parameters));
}

export function otherNode({ other }: Account): Sender {
	const type = `${OTHER_PACKAGE}.dialog360`;
	const parameters = { resource: 'message', operation: 'sendText', to: TO, body: TEXT };
	const credentials = { [OTHER_CREDENTIAL]: { id: other.id, name: other.name } };
	const own = { ...node('', type, 1, [0, 0]), parameters, credentials };
	return { ...sender(`${OTHER_PACKAGE} 0.3.0`, own), slow: true };
}

/** The same file, by our node and by hand. Ours then sends the message as well. */
export function documentSenders(account: Account): Sender[] {
	const parameters = {
		operation: 'sendMedia',
		to: '+49 170 0000000',
		mediaType: 'document',
		mediaSource: 'binary',
		mediaBinaryField: 'data',
	};
	const form = [
		{ parameterType: 'formData', name: 'messaging_product', value: 'whatsapp' },
		{ parameterType: 'formBinaryData', name: 'file', inputDataFieldName: 'data' },
	];
	const upload = {
		...callWithKey(`${account.baseUrl}/media`),
		contentType: 'multipart-form-data',
		bodyParameters: { parameters: form },
		options: {},
	};
	return [
		sender(`${OURS}: upload and message`, {
			...sendTextNode(account.ours, parameters),
			credentials: asNodeCredential(account.ours),
		}),
		sender('HTTP Request: upload', httpNode(account.header, upload)),
	];
}

const sender = (name: string, own: INode): Sender => ({ name, node: { ...own, name: 'Send' } });

const callWithKey = (url: string): INodeParameters => ({
	method: 'POST',
	url,
	authentication: 'genericCredentialType',
	genericAuthType: 'httpHeaderAuth',
	sendBody: true,
});

function httpNode({ id, name }: Credential, parameters: INodeParameters): INode {
	const credentials = { httpHeaderAuth: { id, name } };
	return { ...node('', 'n8n-nodes-base.httpRequest', 4.2, [0, 0]), parameters, credentials };
}
