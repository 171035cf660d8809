import type { IDataObject, IHookFunctions, IHttpRequestOptions } from 'n8n-workflow';
import type { TriggerState, WebhookSetting } from '../../../nodes/Dialog360/inbound/state';
import type { Answer } from './apiContext';
import { API_KEY, NODE } from './node';
import { WEBHOOK_ID } from './webhookContext';

export const PRODUCTION_URL = `https://n8n.example.com/webhook/${WEBHOOK_ID}/webhook`;
export const TEST_URL = `https://n8n.example.com/webhook-test/${WEBHOOK_ID}/webhook`;

export interface Hook {
	/** What is set at 360dialog. */
	setting?: WebhookSetting;
	state?: TriggerState;
	url?: string;
	mode?: 'activate' | 'manual' | 'init';
	credentials?: IDataObject;
	/** Answers a request in 360dialog's place, where it returns something. */
	intercept?: (request: IHttpRequestOptions) => Answer | undefined;
}

/** The trigger being switched on or off, with a 360dialog that remembers one webhook setting. */
export function hook({
	setting = { url: '' },
	state = {},
	url = PRODUCTION_URL,
	mode = url === TEST_URL ? 'manual' : 'activate',
	credentials = { apiKey: API_KEY, environment: 'cloud' },
	intercept = () => undefined,
}: Hook) {
	const remote = { setting };
	const requests: IHttpRequestOptions[] = [];
	const log: string[] = [];
	const answer = (request: IHttpRequestOptions): Answer => {
		const intercepted = intercept(request);
		if (intercepted) return intercepted;
		if (request.method === 'POST') remote.setting = request.body as unknown as WebhookSetting;
		return { body: remote.setting };
	};
	const context = {
		helpers: {
			httpRequestWithAuthentication: async (_type: string, request: IHttpRequestOptions) => {
				requests.push(request);
				return await Promise.resolve({
					statusCode: 200,
					headers: {},
					body: {},
					...answer(request),
				});
			},
		},
		getCredentials: async () => await Promise.resolve(credentials),
		getNode: () => ({ ...NODE, webhookId: WEBHOOK_ID }),
		getNodeWebhookUrl: (name: string) => (name === 'default' ? url : undefined),
		getActivationMode: () => mode,
		getWorkflowStaticData: () => state,
		logger: { info: (text: string) => log.push(text), warn: (text: string) => log.push(text) },
	} as unknown as IHookFunctions;
	const writes = () => requests.filter(({ method }) => method === 'POST').map(({ body }) => body);
	return { context, remote, state, requests, writes, log };
}
