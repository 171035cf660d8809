import type { FastifyRequest } from 'fastify';

import { tell } from './state';
import type { State } from './state';
import type { HostingName, RecordedRequest } from './types';

/** What the simulator knows about a request while it is answered. */
export interface Tracked {
	hosting: HostingName;
	path: string;
	record: RecordedRequest;
}

export const pathOf = (request: FastifyRequest): string =>
	(request.raw.url ?? '').split('?')[0] ?? '';

/** Takes a request into the record as it comes in, so that the order is that of arrival. */
export function record(state: State, hosting: HostingName, request: FastifyRequest): Tracked {
	const path = pathOf(request);
	const entry: RecordedRequest = {
		at: new Date().toISOString(),
		hosting,
		method: request.method,
		path,
		query: request.query as RecordedRequest['query'],
		headers: { ...request.headers },
		body: undefined,
		rawBody: '',
		status: null,
		response: null,
	};
	state.requests.push(entry);
	return { hosting, path, record: entry };
}

export function recordAnswer(
	state: State,
	{ record: entry }: Tracked,
	status: number | null,
	payload: unknown,
): void {
	entry.status = status;
	entry.response = parsed(payload);
	tell(state, 'request', entry);
}

export function parsed(payload: unknown): unknown {
	if (typeof payload !== 'string') return payload ?? null;
	try {
		return JSON.parse(payload);
	} catch {
		return payload;
	}
}
