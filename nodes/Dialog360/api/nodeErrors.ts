import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { IDataObject, INode } from 'n8n-workflow';
import { InputError } from '../messages/inputError';
import { maybeAccepted } from './accepted';
import { RefusedError, UnreachableError } from './errors';
import type { Refusal } from './errors';

/** Why it did not work, as n8n's AI agents and error reports read it. */
type Failure = NonNullable<ConstructorParameters<typeof NodeApiError>[2]>['failure'];

/**
 * Turns whatever was thrown into one of n8n's two node errors, with the item's index and without
 * anything that came from the HTTP client.
 */
export function toNodeError(
	node: INode,
	error: unknown,
	itemIndex?: number,
): NodeApiError | NodeOperationError {
	if (error instanceof InputError) return fromInput(node, error, itemIndex);
	if (error instanceof RefusedError) return fromRefusal(node, error.refusal, itemIndex);
	if (error instanceof UnreachableError) return fromUnreachable(node, error, itemIndex);
	if (error instanceof NodeApiError || error instanceof NodeOperationError) {
		if (itemIndex !== undefined) error.context.itemIndex = itemIndex;
		return error;
	}
	return new NodeOperationError(node, harmless(error), { itemIndex });
}

/**
 * An error from elsewhere, e.g. of an expression. One of the HTTP client would bring the request
 * along, and so the API key: only its message is kept.
 */
function harmless(error: unknown): Error | string {
	const fromHttp = layersOf(error).some((layer) => 'config' in layer || 'request' in layer);
	if (error instanceof Error && !fromHttp) return error;
	const message = (error as { message?: unknown } | null | undefined)?.message;
	return typeof message === 'string' && message !== '' ? message : `Unexpected: ${String(error)}`;
}

/** An error and what caused it, as far as it goes. */
function layersOf(error: unknown): object[] {
	const layers: object[] = [];
	let layer: unknown = error;
	while (typeof layer === 'object' && layer !== null && layers.length < 10) {
		layers.push(layer);
		layer = (layer as { cause?: unknown }).cause;
	}
	return layers;
}

function fromInput(node: INode, input: InputError, itemIndex?: number): NodeOperationError {
	const error = new NodeOperationError(node, input.message, {
		description: input.fix,
		itemIndex,
		level: 'warning',
	});
	// n8n replaces messages that hold a word like "enoent", and ours quote what the user gave.
	error.message = input.message;
	return error;
}

/** What an error says beyond its message, for the items that Continue On Fail lets through. */
export function errorDetails(error: unknown): IDataObject {
	if (error instanceof RefusedError) {
		const { status, code, subcode, message, details, traceId, fix, disposition } = error.refusal;
		return present({
			whatToDo: fix,
			code,
			subcode,
			httpStatus: status,
			answer: message,
			details,
			traceId,
			retryable: disposition === 'throttle' || (disposition === 'later' && !maybeAccepted(error)),
			maybeAccepted: maybeAccepted(error) || undefined,
		});
	}
	if (error instanceof UnreachableError) {
		return {
			whatToDo: error.fix,
			reason: error.reason,
			maybeAccepted: error.maybeAccepted,
			retryable: !error.maybeAccepted,
		};
	}
	if (error instanceof InputError) {
		return { whatToDo: error.fix, field: error.field, retryable: false };
	}
	return { retryable: false };
}

function fromRefusal(node: INode, refusal: Refusal, itemIndex?: number): NodeApiError {
	const error = new NodeApiError(
		node,
		{},
		{
			message:
				refusal.code === undefined ? refusal.meaning : `${refusal.meaning} (${refusal.code})`,
			description: describe(refusal),
			httpCode: String(refusal.status),
			itemIndex,
			failure: failureOf(refusal),
		},
	);
	error.context.data = refusal.body as IDataObject;
	return error;
}

/** "What to do. 360dialog answered: … Code, HTTP status and trace ID." */
function describe({ status, code, subcode, message, details, traceId, fix }: Refusal): string {
	const answer = [message, details].filter(Boolean).join(' — ');
	const reference = [
		`HTTP ${status}`,
		code === undefined ? '' : `code ${code}`,
		subcode === undefined ? '' : `subcode ${subcode}`,
		traceId ? `trace ID ${traceId}` : '',
	].filter(Boolean);
	return `${fix}${/[.!?]$/.test(fix) ? '' : '.'} The answer was: ${answer} [${reference.join(', ')}]`;
}

function failureOf({ disposition, status, retryAfterSeconds }: Refusal): Failure {
	const wait = retryAfterSeconds === undefined ? {} : { retryAfterMs: retryAfterSeconds * 1000 };
	if (disposition === 'throttle') return { cause: 'rate-limited', ...wait };
	if (disposition === 'later') return { cause: 'temporarily-unavailable', ...wait };
	return { cause: status === 401 ? 'credential-invalid' : 'configuration-invalid' };
}

function fromUnreachable(node: INode, error: UnreachableError, itemIndex?: number): NodeApiError {
	const status = /^HTTP (\d+)$/.exec(error.reason)?.[1];
	return new NodeApiError(
		node,
		{},
		{
			message: error.message,
			description: `${error.fix} [${error.reason}]`,
			// Never a network code such as ECONNREFUSED: n8n would replace our message by one of its own.
			httpCode: status,
			itemIndex,
			// Where the message may have got through, waiting and sending again is no cure.
			failure: error.maybeAccepted ? undefined : { cause: 'temporarily-unavailable' },
		},
	);
}

function present(values: Record<string, string | number | boolean | undefined>): IDataObject {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
