import type { FastifyReply } from 'fastify';

import type { ChangeKind, State } from './state';

/** Server-sent events: each change of the simulator by its kind, with the thing that changed as JSON. */
export function streamChanges(state: State, reply: FastifyReply): void {
	reply.hijack();
	const stream = reply.raw;
	stream.writeHead(200, {
		'content-type': 'text/event-stream',
		'cache-control': 'no-store',
		connection: 'keep-alive',
	});
	// Tells a client that from here on it misses nothing.
	stream.write('event: ready\ndata: {}\n\n');
	const write = (kind: ChangeKind, data: unknown) =>
		stream.write(`event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`);
	state.changes.on('change', write);
	stream.on('close', () => state.changes.off('change', write));
}
