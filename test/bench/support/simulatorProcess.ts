import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../simulator';
import { reportOf } from './report';

/**
 * The simulator in a process of its own, so that its work is not counted as n8n's. It is started
 * anew for each measurement, on the same port: with other limits, and with nothing remembered.
 */
export type Command =
	| { do: 'start'; options: SimulatorOptions }
	| { do: 'report' }
	| { do: 'serveFile'; bytes: number };

let simulator: Simulator | undefined;

async function obey(command: Command): Promise<unknown> {
	switch (command.do) {
		case 'start':
			return await restart(command.options);
		case 'report':
			return simulator && reportOf(simulator);
		case 'serveFile':
			return await serveFile(command.bytes);
	}
}

async function restart(options: SimulatorOptions): Promise<unknown> {
	const port = simulator ? Number(new URL(simulator.url).port) : 0;
	await simulator?.close();
	simulator = await startSimulator({ port, statuses: false, ...options });
	const { baseUrl, apiKey } = simulator.accounts.cloud;
	return { baseUrl, apiKey };
}

async function serveFile(bytes: number): Promise<string> {
	const server = createServer((_request, response) => {
		response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': bytes });
		Readable.from(chunks(bytes)).pipe(response);
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}/brochure.pdf`;
}

function* chunks(bytes: number): Generator<Buffer> {
	const chunk = Buffer.alloc(64 * 1024, '%PDF-1.7 ');
	for (let left = bytes; left > 0; left -= chunk.length) {
		yield left < chunk.length ? chunk.subarray(0, left) : chunk;
	}
}

process.on('message', (command: Command) => {
	obey(command).then(
		(result) => process.send?.({ result }),
		(error: unknown) => process.send?.({ error: String(error) }),
	);
});
process.once('disconnect', () => process.exit());
