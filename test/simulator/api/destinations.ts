import type { FastifyPluginCallback, FastifyReply } from 'fastify';

import { tell } from '../state';
import type { State } from '../state';
import type { Destination, HostingName } from '../types';
import { settle } from './accountWebhook';
import { removedNames } from './destinationRemoval';
import { isObject } from './validation/check';
import { readConfig } from './webhookSettings';

const PATH = '/multi_webhook';

/** "Each phone number is limited to a maximum of 3 unique webhooks. This limit cannot be increased." */
const MAXIMUM = 3;

const STARTED = { message: 'Operation started successfully' };

const bad = (reply: FastifyReply, error: string) => reply.code(400).send({ error });

/** 409 has the success shape, as the OpenAPI file gives it (`utils.SuccessResp`). */
const conflict = (reply: FastifyReply, message: string) => reply.code(409).send({ message });

/**
 * The additional destinations of a number:
 * https://docs.360dialog.com/docs/messaging-api/api-reference/webhooks
 */
export const destinationRoutes =
	(state: State, hosting: HostingName): FastifyPluginCallback =>
	(app, _options, done) => {
		if (hosting !== 'cloud') return done();
		const current = () => state.cloudWebhooks.destinations;
		const change = (reply: FastifyReply, enabled: boolean, destinations: Destination[]) => {
			settle(state, () => setDestinations(state, destinations, enabled));
			return reply.send(STARTED);
		};

		app.get(PATH, () => current());
		app.post(PATH, (request, reply) => {
			const { enabled } = isObject(request.body) ? request.body : {};
			if (typeof enabled !== 'boolean') return bad(reply, 'enabled is required');
			if (!enabled) return change(reply, false, []);
			if (current().enabled) return conflict(reply, 'Multi-webhook is already enabled');
			const read = readList(state, request.body, true);
			return 'wrong' in read ? bad(reply, read.wrong) : change(reply, true, read.list);
		});
		app.put(PATH, (request, reply) => {
			if (!current().enabled) return conflict(reply, 'Multi-webhook is not enabled');
			const read = readList(state, request.body, false);
			if ('wrong' in read) return bad(reply, read.wrong);
			const all = [...current().destinations, ...read.list];
			if (new Set(all.map(({ name }) => name)).size < all.length) {
				return conflict(reply, 'Destination name already exists');
			}
			if (all.length > MAXIMUM) return bad(reply, `At most ${MAXIMUM} destinations are allowed`);
			return change(reply, true, all);
		});
		app.patch(PATH, (request, reply) => {
			if (!current().enabled) return conflict(reply, 'Multi-webhook is not enabled');
			const body = isObject(request.body) ? request.body : {};
			const found = current().destinations.find(({ name }) => name === body.name);
			if (!found) return reply.code(404).send({ error: 'Destination not found' });
			const read = readConfig({ ...found, ...body }, state.options.strictWebhookUrls);
			if ('wrong' in read) return bad(reply, read.wrong);
			const changed = { name: found.name, ...read.config };
			const all = current().destinations.map((one) => (one === found ? changed : one));
			return change(reply, true, all);
		});
		app.delete(PATH, (request, reply) => {
			if (!current().enabled) return conflict(reply, 'Multi-webhook is not enabled');
			const removed = removedNames(state, request.body);
			if ('wrong' in removed) return bad(reply, removed.wrong);
			const left = current().destinations.filter(({ name }) => !removed.names.includes(name));
			return change(reply, left.length > 0, left);
		});
		done();
	};

export function setDestinations(state: State, destinations: Destination[], enabled = true): void {
	state.cloudWebhooks.destinations = { enabled, destinations };
	tell(state, 'webhook', { hosting: 'cloud', destinations });
}

function readList(
	state: State,
	body: unknown,
	mayBeEmpty: boolean,
): { list: Destination[] } | { wrong: string } {
	const given = isObject(body) ? body.destinations : undefined;
	if (given === undefined && mayBeEmpty) return { list: [] };
	if (!Array.isArray(given) || given.length > MAXIMUM) {
		return { wrong: `destinations must be a list of at most ${MAXIMUM}` };
	}
	const list: Destination[] = [];
	for (const one of given as unknown[]) {
		if (!isObject(one) || typeof one.name !== 'string' || one.name === '') {
			return { wrong: 'name is required' };
		}
		const read = readConfig(one, state.options.strictWebhookUrls);
		if ('wrong' in read) return read;
		list.push({ name: one.name, ...read.config });
	}
	return { list };
}
