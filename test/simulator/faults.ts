import type { State } from './state';
import type { Fault, HostingName } from './types';

export interface ArrivedRequest {
	hosting: HostingName;
	method: string;
	path: string;
}

/** The first scripted answer that matches, and one use of it gone. */
export function takeFault(state: State, request: ArrivedRequest): Fault | undefined {
	const index = state.faults.findIndex((fault) => matches(fault, request));
	const fault = state.faults[index];
	if (!fault) return undefined;
	const times = (fault.times ?? 1) - 1;
	if (times > 0) state.faults[index] = { ...fault, times };
	else state.faults.splice(index, 1);
	return fault;
}

function matches(fault: Fault, { hosting, method, path }: ArrivedRequest): boolean {
	const samePath = fault.path?.endsWith('*')
		? path.startsWith(fault.path.slice(0, -1))
		: (fault.path ?? path) === path;
	return (
		samePath &&
		(fault.hosting ?? hosting) === hosting &&
		(fault.method ?? method).toUpperCase() === method
	);
}

/** A fault with none of these only delays the usual answer. */
export const replacesAnswer = (fault: Fault): boolean =>
	fault.drop === true || fault.status !== undefined || fault.body !== undefined;

export interface ScriptedAnswer {
	status: number;
	headers: Record<string, string>;
	payload: string;
}

export function scriptedAnswer({ status = 200, headers, body }: Fault): ScriptedAnswer {
	const isText = typeof body === 'string';
	return {
		status,
		headers: { 'content-type': isText ? 'text/plain' : 'application/json', ...lowerCase(headers) },
		payload: isText ? body : body === undefined ? '' : JSON.stringify(body),
	};
}

const lowerCase = (headers: Record<string, string> = {}) =>
	Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
