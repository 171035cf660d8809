import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';
import type { ApiContext } from '../../../nodes/Dialog360/api/client';
import { API_KEY, NODE } from './node';

export interface Answer {
	statusCode?: number;
	headers?: IDataObject;
	body?: unknown;
}

export interface FakeApi {
	context: ApiContext;
	/** Every request that went out, in order. */
	requests: IHttpRequestOptions[];
	/** Credential types that the requests were signed with. */
	credentialTypes: string[];
}

/** A context of n8n whose HTTP helper gives the answers in turn; an Error among them is thrown. */
export function fakeApi(
	answers: Array<Answer | Error>,
	credentials: IDataObject = { apiKey: API_KEY, environment: 'cloud' },
): FakeApi {
	const requests: IHttpRequestOptions[] = [];
	const credentialTypes: string[] = [];
	const httpRequestWithAuthentication = async (type: string, options: IHttpRequestOptions) => {
		requests.push(options);
		credentialTypes.push(type);
		const answer = answers[requests.length - 1];
		if (!answer) throw new Error('More requests than answers');
		if (answer instanceof Error) throw answer;
		return await Promise.resolve({ statusCode: 200, headers: {}, body: {}, ...answer });
	};
	const context = {
		helpers: { httpRequestWithAuthentication },
		getCredentials: async () => await Promise.resolve(credentials),
		getNode: () => NODE,
	} as unknown as ApiContext;
	return { context, requests, credentialTypes };
}
