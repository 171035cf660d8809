import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { COOKIE, type Session } from './session';

/**
 * A page on loopback that logs the browser in and goes on to the editor. Cookies are not bound to
 * a port, so n8n takes the one that is set here.
 */
export async function serveEditorLink(session: Session, path: string): Promise<EditorLink> {
	const server = createServer((_request, response) => {
		response.writeHead(302, {
			'set-cookie': `${COOKIE}=${session.cookie}; Path=/; HttpOnly; SameSite=Lax`,
			location: session.url + path,
		});
		response.end();
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return { url: addressOf(server), close: () => server.close() };
}

export interface EditorLink {
	url: string;
	close(): void;
}

function addressOf(server: Server): string {
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('No port');
	return `http://127.0.0.1:${address.port}/`;
}
