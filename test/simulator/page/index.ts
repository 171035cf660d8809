import type { FastifyPluginCallback } from 'fastify';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const FILES = [
	'phone.html',
	'base.css',
	'device.css',
	'chat.css',
	'panel.css',
	'phone.js',
	'dom.js',
	'bubbles.js',
	'panel.js',
];

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
};

/** The phone in the browser. Read from disk each time: edit, reload, done. */
export const pageRoutes: FastifyPluginCallback = (app, _options, done) => {
	for (const file of FILES) {
		const path = file === 'phone.html' ? '/' : `/_simulator/page/${file}`;
		app.get(path, async (_request, reply) =>
			reply
				.type(TYPES[extname(file)] ?? 'text/plain')
				.header('cache-control', 'no-store')
				// The page shows what strangers wrote: nothing but its own files may run.
				.header('content-security-policy', "default-src 'self'; img-src 'self' data:")
				.send(await readFile(join(__dirname, file))),
		);
	}
	app.get('/favicon.ico', (_request, reply) => reply.code(204).send());
	done();
};
