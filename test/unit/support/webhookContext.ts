import { randomUUID } from 'node:crypto';
import type { IDataObject, IWebhookFunctions } from 'n8n-workflow';
import { authorizationHeader, fingerprint } from '../../../nodes/Dialog360/inbound/secret';
import type { TriggerState } from '../../../nodes/Dialog360/inbound/state';
import { API_KEY, NODE } from './node';

export const WEBHOOK_ID = '5f0c9c1e-7d0e-4f57-9c1a-2a7f0f9f1b11';
export const AUTHORIZATION = authorizationHeader(API_KEY, WEBHOOK_ID);

export interface WebhookCall {
	body?: unknown;
	headers?: IDataObject;
	events?: string[];
	options?: IDataObject;
	state?: TriggerState;
	/** The same one for calls that are to know of each other. */
	nodeId?: string;
	mode?: 'webhook' | 'manual';
	/** What the credential holds, or an Error when it cannot be read. */
	credentials?: IDataObject | Error;
}

/** A call of the trigger's webhook, and what came of it. */
export function webhookCall({
	body = {},
	headers = { authorization: AUTHORIZATION },
	events = ['message'],
	options = {},
	state = { secret: fingerprint(AUTHORIZATION) },
	nodeId = randomUUID(),
	mode = 'webhook',
	credentials = { apiKey: API_KEY },
}: WebhookCall) {
	const answers: Array<{ status: number; body: unknown }> = [];
	const log: Array<[level: string, message: string, data: unknown]> = [];
	const seen = { credentialReads: 0 };
	const response = {
		statusCode: 200,
		headersSent: false,
		destroyed: false,
		writableEnded: false,
		status(status: number) {
			this.statusCode = status;
			return this;
		},
		json(answer: unknown) {
			answers.push({ status: this.statusCode, body: answer });
			this.end();
			return this;
		},
		end() {
			this.headersSent = true;
			this.writableEnded = true;
		},
	};
	const logger = Object.fromEntries(
		['info', 'warn', 'error', 'debug'].map((level) => [
			level,
			(message: string, data: unknown) => log.push([level, message, data]),
		]),
	);
	const context = {
		getHeaderData: () => headers,
		getBodyData: () => body,
		getRequestObject: () => ({ rawBody: Buffer.from(JSON.stringify(body) ?? '') }),
		getMode: () => mode,
		getNodeParameter: (name: string, fallback: unknown) => ({ events, options })[name] ?? fallback,
		getNode: () => ({ ...NODE, id: nodeId, name: '360dialog Trigger', webhookId: WEBHOOK_ID }),
		getWorkflow: () => ({ id: 'W1' }),
		getWorkflowStaticData: () => state,
		getResponseObject: () => response,
		getCredentials: async () => {
			seen.credentialReads += 1;
			if (credentials instanceof Error) throw credentials;
			return await Promise.resolve(credentials);
		},
		logger,
	} as unknown as IWebhookFunctions;
	/** What n8n does after it has stored the execution, or could not. */
	const n8nAnswers = (status: number) => response.status(status).json({});
	return { context, answers, log, seen, n8nAnswers };
}
