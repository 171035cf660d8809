import { createServer } from 'node:net';

/** The wanted port if it is free, else any free one. */
export async function freePort(wanted = 0): Promise<number> {
	return (await tryPort(wanted)) ?? (await freePort());
}

function tryPort(wanted: number): Promise<number | undefined> {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', () => resolve(undefined));
		server.listen(wanted, '127.0.0.1', () => {
			const address = server.address();
			const port = address !== null && typeof address === 'object' ? address.port : undefined;
			server.close(() => resolve(port));
		});
	});
}
