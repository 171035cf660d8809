import { createServer, request } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hasHungUp, whenStored } from '../../../../../nodes/Dialog360/inbound/answer';

let server: Server;
afterEach(async () => await new Promise((resolve) => server.close(resolve)));

const pause = async (milliseconds: number) =>
	await new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A server that answers late, and a client that may not wait for it. */
async function exchange(status: number, hangUpAfter?: number) {
	let seen: Promise<boolean> | undefined;
	let response: ServerResponse | undefined;
	server = createServer((_, answer) => {
		response = answer;
		seen = whenStored(answer as never);
		void pause(100).then(() => {
			answer.statusCode = status;
			answer.end('{}');
		});
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const client = request({ port, method: 'POST', agent: false });
	client.on('error', () => {}).on('response', (answer) => answer.resume());
	client.end('{}');
	if (hangUpAfter !== undefined) void pause(hangUpAfter).then(() => client.destroy());
	await pause(70);
	const gone = hasHungUp(response as never);
	return { stored: await seen, gone };
}

test.each([
	[200, true],
	[201, true],
	[500, false],
	[503, false],
])('what n8n answers with %i', async (status, stored) => {
	expect(await exchange(status)).toEqual({ stored, gone: false });
});

test.each([
	[200, true],
	[500, false],
])('counts also when the caller hung up before: %i', async (status, stored) => {
	expect(await exchange(status, 40)).toEqual({ stored, gone: true });
});
