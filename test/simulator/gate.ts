import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { needsNoKey } from './api/health';
import { gatewayAnswer } from './errors';
import type { Answer } from './errors';
import { replacesAnswer, scriptedAnswer, takeFault } from './faults';
import { hostingOf, MANY_TEMPLATES_KEY } from './hosting';
import { pathOf, record, recordAnswer } from './recorder';
import type { Tracked } from './recorder';
import { pause } from './state';
import type { State } from './state';
import type { Fault } from './types';

declare module 'fastify' {
	interface FastifyRequest {
		/** Only for requests to an API. */
		tracked: Tracked | null;
		/** A fault that takes the place of the answer. */
		fault: Fault | null;
	}
}

/**
 * What every API request passes, in this order: record, faults, latency, key. The hooks are of the callback kind
 * because a request that a fault drops must not go on, which a promise cannot say.
 */
export function addGate(state: State, app: FastifyInstance): void {
	app.decorateRequest('tracked', null);
	app.decorateRequest('fault', null);

	app.addHook('onRequest', (request, _reply, done) => {
		const hosting = hostingOf(pathOf(request));
		if (hosting) request.tracked = record(state, hosting, request);
		done();
	});
	app.addHook('preValidation', (request, reply, done) => {
		if (!request.tracked) return done();
		pass(state, request.tracked, request, reply).then((goesOn) => goesOn && done(), done);
	});
	app.addHook('onSend', (request, reply, payload, done) => {
		const { tracked, fault } = request;
		if (!tracked) return done(null, payload);
		if (fault?.drop) return drop(state, tracked, reply);
		const sent = fault ? replace(reply, fault) : payload;
		recordAnswer(state, tracked, reply.statusCode, sent);
		return done(null, sent);
	});
}

/** Tells whether the request goes on to its route; if not, it was answered or dropped. */
async function pass(
	state: State,
	tracked: Tracked,
	request: FastifyRequest,
	reply: FastifyReply,
): Promise<boolean> {
	const { hosting, path } = tracked;
	tracked.record.body = request.body;
	tracked.record.rawBody = request.rawBody;
	const fault = takeFault(state, { hosting, path, method: request.method });
	const delay = state.options.answerAfterMs + (fault?.delayMs ?? 0);
	if (delay > 0) await pause(delay, state.era.signal);
	if (fault && replacesAnswer(fault)) {
		request.fault = fault;
		if (!fault.carryOut) {
			reply.send();
			return false;
		}
	}
	const refusal = refusalOf(state, tracked, request);
	if (refusal) reply.code(refusal.status).send(refusal.body);
	return refusal === undefined;
}

function refusalOf(
	state: State,
	{ hosting, path }: Tracked,
	request: FastifyRequest,
): Answer | undefined {
	const key = request.headers['d360-api-key'];
	const opens =
		key === state.accounts[hosting].apiKey || (hosting === 'cloud' && key === MANY_TEMPLATES_KEY);
	if (!opens && !needsNoKey(path)) {
		return gatewayAnswer(hosting, 401, 'Invalid api_key');
	}
	return request.isReadable ? undefined : gatewayAnswer(hosting, 400, 'Invalid JSON');
}

function replace(reply: FastifyReply, fault: Fault): string {
	const { status, headers, payload } = scriptedAnswer(fault);
	reply.code(status).removeHeader('content-length').headers(headers);
	return payload;
}

function drop(state: State, tracked: Tracked, reply: FastifyReply): void {
	recordAnswer(state, tracked, null, null);
	reply.hijack();
	reply.raw.destroy();
}
