import type { FastifyPluginCallback } from 'fastify';

import { problemAnswer } from '../../errors';
import type { State } from '../../state';
import { byId, storeNameOf } from '../../templates/store';
import type { TemplateStore } from '../../templates/store';
import type { Template } from '../../templates/types';
import type { HostingName } from '../../types';
import { isObject } from '../validation/check';

const MAX_IDS = 100;

/** Which states can go into the archive; out of it a template is approved again, as far as is known. */
const ROUTES = {
	archive: { key: 'archived_templates', from: ['APPROVED', 'REJECTED'], to: 'ARCHIVED' },
	unarchive: { key: 'unarchived_templates', from: ['ARCHIVED'], to: 'APPROVED' },
} as const;

/**
 * `POST /message_templates/archive` and `/unarchive` with `hsm_ids` as a list (360dialog) or as one text with commas
 * (Meta). What cannot be done is told template by template.
 */
export const templateArchiveRoutes =
	(state: State, hosting: HostingName): FastifyPluginCallback =>
	(app, _options, done) => {
		if (hosting !== 'cloud') return done();
		for (const [name, { key, from, to }] of Object.entries(ROUTES)) {
			app.post(`/message_templates/${name}`, (request, reply) => {
				const ids = readIds(request.body);
				if (typeof ids === 'string') {
					const { status, body } = problemAnswer('cloud', { code: 100, details: ids });
					return reply.code(status).send(body);
				}
				const store = state.templateStores[storeNameOf(hosting, request)];
				const { done: moved, failed } = move(store, ids, [...from], to);
				return reply.send({ [key]: moved, failed_templates: failed });
			});
		}
		done();
	};

function readIds(body: unknown): string[] | string {
	const given = isObject(body) ? body.hsm_ids : undefined;
	const ids = typeof given === 'string' ? given.split(',').map((id) => id.trim()) : given;
	if (!Array.isArray(ids) || ids.length === 0) return 'The parameter hsm_ids is required.';
	return ids.length > MAX_IDS ? `Param hsm_ids has more than ${MAX_IDS} ids` : ids.map(String);
}

function move(
	store: TemplateStore,
	ids: string[],
	from: Array<Template['status']>,
	to: Template['status'],
) {
	const done: string[] = [];
	const failed: Record<string, { error: string }> = {};
	for (const id of ids) {
		const template = byId(store, id);
		if (!template) failed[id] = { error: 'Template does not exist' };
		else if (!from.includes(template.status)) {
			failed[id] = { error: `Template is ${template.status}, not one of ${from.join(', ')}` };
		} else {
			template.status = to;
			done.push(id);
		}
	}
	return { done, failed };
}
