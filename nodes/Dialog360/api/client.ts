import type {
	IDataObject,
	IExecuteFunctions,
	IHookFunctions,
	IHttpRequestMethods,
	ILoadOptionsFunctions,
	IN8nHttpFullResponse,
	IWebhookFunctions,
} from 'n8n-workflow';
import { RefusedError } from './errors';
import { apiKeyOf, connectionOf } from './hosting';
import type { Connection } from './hosting';
import { readRefusal } from './refusal';
import { badGateway, notFrom360dialog, unreachable } from './unreachable';

export const CREDENTIAL = 'dialog360Api';

/** Contexts of n8n that can call 360dialog. */
export type ApiContext =
	| IExecuteFunctions
	| IHookFunctions
	| ILoadOptionsFunctions
	| IWebhookFunctions;

export interface ApiRequest {
	method: IHttpRequestMethods;
	/** Below the base URL, e.g. `/messages`. */
	path: string;
	body?: IDataObject;
	query?: IDataObject;
}

/** Longest time that we wait for an answer, in milliseconds. 360dialog answers within a second or two. */
const TIMEOUT_MS = 60_000;

/**
 * Reads from the credential where to call.
 *
 * @throws InputError when the credential has no API key, or a base URL that cannot be used
 */
export async function connect(context: ApiContext): Promise<Connection> {
	const credentials = await context.getCredentials(CREDENTIAL);
	apiKeyOf(credentials);
	return connectionOf(credentials);
}

/**
 * Calls 360dialog. The only place that does.
 *
 * @returns the answer's JSON object
 * @throws RefusedError when 360dialog or WhatsApp says no, even inside a 200
 * @throws UnreachableError when no answer came, or one that is not 360dialog's
 */
export async function callApi(
	context: ApiContext,
	connection: Connection,
	request: ApiRequest,
): Promise<IDataObject> {
	const { statusCode, headers, body } = await send(context, connection, request);
	if (statusCode >= 500 && !isObject(body)) throw badGateway(statusCode);
	if (statusCode >= 300 && statusCode < 400) throw notFrom360dialog(statusCode);
	const refusal = readRefusal(statusCode, body);
	if (refusal) {
		throw new RefusedError({ ...refusal, retryAfterSeconds: retryAfter(headers) });
	}
	if (!isObject(body)) throw notFrom360dialog(statusCode);
	return body;
}

async function send(
	context: ApiContext,
	{ baseUrl }: Connection,
	{ method, path, body, query }: ApiRequest,
): Promise<IN8nHttpFullResponse> {
	try {
		return (await context.helpers.httpRequestWithAuthentication.call(context, CREDENTIAL, {
			method,
			url: `${baseUrl}${path}`,
			body,
			qs: query,
			json: true,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			timeout: TIMEOUT_MS,
		})) as IN8nHttpFullResponse;
	} catch (error) {
		throw unreachable(error);
	}
}

/** Seconds from a Retry-After header, which holds seconds or a date. */
function retryAfter(headers: IDataObject): number | undefined {
	const value = headers['retry-after'];
	if (typeof value !== 'string' && typeof value !== 'number') return undefined;
	const seconds = Number(value);
	if (Number.isFinite(seconds)) return Math.max(0, seconds);
	const until = Date.parse(String(value));
	return Number.isNaN(until) ? undefined : Math.max(0, (until - Date.now()) / 1000);
}

function isObject(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
