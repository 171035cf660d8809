import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';

import { accountWebhookRoutes } from './api/accountWebhook';
import { destinationRoutes } from './api/destinations';
import { healthRoutes } from './api/health';
import { mediaRoutes } from './api/media';
import { mediaDownloadRoutes } from './api/mediaDownload';
import { messageRoutes } from './api/messages';
import { marketingRoutes } from './api/marketing';
import { templateArchiveRoutes } from './api/templates/archive';
import { templateCompareRoutes } from './api/templates/compare';
import { legacyTemplateRoutes } from './api/templates/legacy';
import { templateListRoutes } from './api/templates/list';
import { templateManageRoutes } from './api/templates/manage';
import { uploadRoutes } from './api/uploads';
import { webhookConfigRoutes } from './api/webhookConfig';
import { controlRoutes } from './control';
import { gatewayAnswer } from './errors';
import { addGate } from './gate';
import { BASE_PATH, HOSTINGS } from './hosting';
import { pageRoutes } from './page';
import type { State } from './state';

declare module 'fastify' {
	interface FastifyRequest {
		rawBody: string;
		/** False when a body calls itself JSON and is none. */
		isReadable: boolean;
	}
}

/** One API group a line: each makes a fastify plugin from the state and a hosting type. */
const API_GROUPS = [
	messageRoutes,
	mediaRoutes,
	mediaDownloadRoutes,
	webhookConfigRoutes,
	accountWebhookRoutes,
	destinationRoutes,
	healthRoutes,
	templateListRoutes,
	templateManageRoutes,
	templateArchiveRoutes,
	templateCompareRoutes,
	legacyTemplateRoutes,
	marketingRoutes,
	uploadRoutes,
];

/** Documents may have 100 MB. */
const BODY_LIMIT = 110 * 1024 * 1024;

export function createServer(state: State): FastifyInstance {
	const app = fastify({ forceCloseConnections: true, bodyLimit: BODY_LIMIT });
	readBodies(app);
	countConnections(state, app);
	addGate(state, app);
	// A path that no documented API has. What 360dialog answers there is unknown; Meta's paths it would proxy.
	app.setNotFoundHandler((request, reply) => {
		const { status, body } = gatewayAnswer(request.tracked?.hosting ?? 'cloud', 404, 'Not found');
		return reply.code(status).send(body);
	});
	for (const hosting of HOSTINGS) {
		for (const group of API_GROUPS) {
			void app.register(group(state, hosting), { prefix: BASE_PATH[hosting] });
		}
	}
	void app.register(controlRoutes(state), { prefix: '/_simulator' });
	void app.register(pageRoutes);
	return app;
}

function countConnections({ connections }: State, app: FastifyInstance): void {
	app.server.on('connection', (socket) => {
		connections.total += 1;
		connections.open += 1;
		connections.peak = Math.max(connections.peak, connections.open);
		socket.once('close', () => (connections.open -= 1));
	});
}

/** Bodies of any kind are kept as they came; JSON is parsed as well. */
function readBodies(app: FastifyInstance): void {
	app.decorateRequest('rawBody', '');
	app.decorateRequest('isReadable', true);
	app.removeAllContentTypeParsers();
	app.addContentTypeParser('*', { parseAs: 'string' }, (request, payload, done) => {
		request.rawBody = payload.toString();
		const isJson = /\bjson\b/i.test(request.headers['content-type'] ?? '');
		if (!isJson || request.rawBody === '') return done(null, undefined);
		try {
			return done(null, JSON.parse(request.rawBody));
		} catch {
			request.isReadable = false;
			return done(null, undefined);
		}
	});
}
