import { createServer } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Received {
	at: number;
	method: string;
	headers: IncomingHttpHeaders;
	raw: string;
	body: unknown;
}

export interface Receiver {
	url: string;
	received: Received[];
	/** The most requests that were being answered at once. */
	mostAtOnce: number;
	close(): Promise<void>;
}

export interface ReceiverAnswer {
	status?: number;
	body?: string;
	headers?: Record<string, string>;
	afterMs?: number;
	/** Take the request and never answer. */
	isSilent?: boolean;
}

/** The other end of a webhook: answers the nth request (from 0) as told, 200 unless told otherwise. */
export async function startReceiver(
	answer: (index: number, received: Received) => ReceiverAnswer = () => ({}),
): Promise<Receiver> {
	let atOnce = 0;
	const server = createServer((request, response) => {
		const chunks: Buffer[] = [];
		request.on('data', (chunk: Buffer) => chunks.push(chunk));
		request.on('end', () => {
			atOnce += 1;
			receiver.mostAtOnce = Math.max(receiver.mostAtOnce, atOnce);
			const raw = Buffer.concat(chunks).toString();
			const entry: Received = {
				at: Date.now(),
				method: request.method ?? '',
				headers: request.headers,
				raw,
				body: JSON.parse(raw),
			};
			receiver.received.push(entry);
			const {
				status = 200,
				body = '',
				headers,
				afterMs = 0,
				isSilent,
			} = answer(receiver.received.length - 1, entry);
			if (isSilent) return;
			setTimeout(() => {
				atOnce -= 1;
				response.writeHead(status, headers).end(body);
			}, afterMs);
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const receiver: Receiver = {
		url: `http://127.0.0.1:${port}/webhook/from-360dialog`,
		received: [],
		mostAtOnce: 0,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
	return receiver;
}
