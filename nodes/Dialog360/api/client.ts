import { createHash } from 'node:crypto';
import type {
	IDataObject,
	IExecuteFunctions,
	IHookFunctions,
	IHttpRequestMethods,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	IN8nHttpFullResponse,
	IWebhookFunctions,
} from 'n8n-workflow';
import { isPlainObject } from '../jsonObject';
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

/** A connection, and which number it is for. */
export interface NumberConnection extends Connection {
	/** Tells numbers apart within this process, without the API key that it is made from. */
	number: string;
}

export interface ApiRequest {
	method: IHttpRequestMethods;
	/** Below the base URL, e.g. `/messages`. */
	path: string;
	body?: IDataObject;
	/** A body that is not JSON, e.g. a file; `headers` must name its type. */
	payload?: unknown;
	headers?: IDataObject;
	query?: IDataObject;
	/** Ends the request, also while the file that it asks for is on its way. */
	signal?: AbortSignal;
}

/** Calls 360dialog with a connection that is known already. */
export type Call = (request: ApiRequest) => Promise<IDataObject>;

/** A file as it comes in, to be handed to n8n's `prepareBinaryData`. */
export interface IncomingFile {
	content: FileStream;
	/** In lower case. */
	headers: IDataObject;
}

/** n8n's rules allow no import of `stream` itself. */
type FileStream = Exclude<
	Parameters<IExecuteFunctions['helpers']['prepareBinaryData']>[0],
	Buffer | Uint8Array
>;

/** Longest time that we wait for an answer, in milliseconds. 360dialog answers within a second or two. */
const TIMEOUT_MS = 60_000;

/** A file of 100 MB takes its time on a slow line. */
const UPLOAD_TIMEOUT_MS = 600_000;

/**
 * Reads from the credential where to call.
 *
 * @throws InputError when the credential has no API key, or a base URL that cannot be used
 */
export async function connect(context: ApiContext): Promise<NumberConnection> {
	const credentials = await context.getCredentials(CREDENTIAL);
	const apiKey = apiKeyOf(credentials);
	const connection = connectionOf(credentials);
	const number = createHash('sha256').update(`${connection.baseUrl} ${apiKey}`).digest('base64');
	return { ...connection, number };
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
	throwIfRefused(statusCode, headers, body);
	if (!isPlainObject(body)) throw notFrom360dialog(statusCode);
	return body;
}

/**
 * Asks 360dialog for a file, and hands it over before it is there as a whole.
 *
 * @throws RefusedError, UnreachableError as `callApi` does
 */
export async function callForFile(
	context: ApiContext,
	connection: Connection,
	{ path, signal }: Pick<ApiRequest, 'path' | 'signal'>,
): Promise<IncomingFile> {
	const { statusCode, headers, body } = await send(
		context,
		connection,
		{ method: 'GET', path, signal },
		{ json: false, encoding: 'stream' },
	);
	const content = body as unknown as FileStream;
	if (statusCode >= 200 && statusCode < 300) return { content, headers };
	throwIfRefused(statusCode, headers, await readText(content));
	throw notFrom360dialog(statusCode);
}

function throwIfRefused(statusCode: number, headers: IDataObject, body: unknown): void {
	if (statusCode >= 500 && !isPlainObject(body)) throw badGateway(statusCode);
	if (statusCode >= 300 && statusCode < 400) throw notFrom360dialog(statusCode);
	const refusal = readRefusal(statusCode, body);
	if (refusal) throw new RefusedError({ ...refusal, retryAfterSeconds: retryAfter(headers) });
}

/** The words of a refusal that came where a file was expected; an object when it was JSON. */
async function readText(content: FileStream): Promise<unknown> {
	let text = '';
	for await (const chunk of content) {
		text += String(chunk);
		if (text.length > 65_536) break;
	}
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return text;
	}
}

async function send(
	context: ApiContext,
	{ baseUrl }: Connection,
	{ method, path, body, payload, headers, query, signal }: ApiRequest,
	extra: Partial<IHttpRequestOptions> = {},
): Promise<IN8nHttpFullResponse> {
	try {
		return (await context.helpers.httpRequestWithAuthentication.call(context, CREDENTIAL, {
			method,
			url: `${baseUrl}${path}`,
			body: (payload ?? body) as IHttpRequestOptions['body'],
			headers,
			qs: query,
			json: true,
			returnFullResponse: true,
			ignoreHttpStatusErrors: true,
			disableFollowRedirect: true,
			timeout: payload === undefined ? TIMEOUT_MS : UPLOAD_TIMEOUT_MS,
			abortSignal: signal,
			...extra,
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
