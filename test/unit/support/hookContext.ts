import type { IDataObject, IHookFunctions, IHttpRequestOptions } from 'n8n-workflow';
import type { WebhookSetting } from '../../../nodes/Dialog360/api/webhooks';
import type { TriggerState } from '../../../nodes/Dialog360/inbound/state';
import type { Answer } from './apiContext';
import { API_KEY, NODE } from './node';
import { WEBHOOK_ID } from './webhookContext';
import { answerOf, nothingSet } from './webhookServer';
import type { Remote } from './webhookServer';

export const PRODUCTION_URL = `https://n8n.example.com/webhook/${WEBHOOK_ID}/webhook`;
export const TEST_URL = `https://n8n.example.com/webhook-test/${WEBHOOK_ID}/webhook`;

export interface Hook {
	/** What is set for the number. */
	setting?: WebhookSetting;
	/** What else is set at 360dialog. */
	remote?: Partial<Remote>;
	state?: TriggerState;
	parameters?: IDataObject;
	url?: string;
	mode?: 'activate' | 'manual' | 'init';
	credentials?: IDataObject;
	/** Answers a request in 360dialog's place, where it returns something. */
	intercept?: (request: IHttpRequestOptions) => Answer | undefined;
}

/** The trigger being switched on or off, with a 360dialog that remembers its webhooks. */
export function hook({
	setting = { url: '' },
	remote: others = {},
	state = {},
	parameters = {},
	url = PRODUCTION_URL,
	mode = url === TEST_URL ? 'manual' : 'activate',
	credentials = { apiKey: API_KEY, environment: 'cloud' },
	intercept = () => undefined,
}: Hook) {
	const remote: Remote = { ...nothingSet(), setting, ...others };
	const requests: IHttpRequestOptions[] = [];
	const log: string[] = [];
	const write = (text: string, data?: unknown) =>
		log.push(data === undefined ? text : `${text} ${JSON.stringify(data)}`);
	const context = {
		helpers: {
			httpRequestWithAuthentication: async (_type: string, request: IHttpRequestOptions) => {
				requests.push(request);
				return await Promise.resolve({
					statusCode: 200,
					headers: {},
					body: {},
					...(intercept(request) ?? answerOf(remote, request)),
				});
			},
		},
		getCredentials: async () => await Promise.resolve(credentials),
		getNode: () => ({ ...NODE, webhookId: WEBHOOK_ID }),
		getNodeParameter: (name: string, otherwise?: unknown) => parameters[name] ?? otherwise,
		getNodeWebhookUrl: (name: string) => (name === 'default' ? url : undefined),
		getActivationMode: () => mode,
		getWorkflowStaticData: () => state,
		logger: { info: write, warn: write },
	} as unknown as IHookFunctions;
	const changes = () => requests.filter(({ method }) => method !== 'GET');
	const writes = () => changes().map(({ body }) => body);
	return { context, remote, state, requests, changes, writes, log };
}
