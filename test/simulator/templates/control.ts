import type { FastifyInstance } from 'fastify';

import { isObject } from '../api/validation/check';
import type { State } from '../state';
import type { StoreName, TemplateChange } from '../types';
import { changeTemplate } from './lifecycle';
import { findTemplate, STORES } from './store';

const STATUSES = ['APPROVED', 'PENDING', 'REJECTED', 'PAUSED', 'DISABLED', 'IN_APPEAL', 'ARCHIVED'];
const CATEGORIES = ['MARKETING', 'UTILITY', 'AUTHENTICATION'];

/**
 * `GET /_simulator/templates?store=` lists an account's templates; `PUT /_simulator/template` with
 * `{store, name, language, status?, reason?, category?}` does what Meta's reviewers do.
 */
export function templateControl(state: State, app: FastifyInstance): void {
	app.get<{ Querystring: { store?: string } }>('/templates', (request, reply) => {
		const store = storeNamed(request.query.store);
		return store
			? state.templateStores[store].templates
			: reply.code(400).send({ error: `store must be one of ${STORES.join(', ')}` });
	});
	app.put('/template', async (request, reply) => {
		const given = isObject(request.body) ? request.body : {};
		const store = storeNamed(given.store);
		const wrong = wrongChange(given) ?? (store ? undefined : `no store ${String(given.store)}`);
		if (wrong || !store) return await reply.code(400).send({ error: wrong });
		const { name, language } = given as { name: string; language: string };
		const template = findTemplate(state, store, name, language);
		if (!template) {
			return await reply.code(404).send({ error: `no template ${name} in ${language}` });
		}
		await changeTemplate(state, store, { ...(given as TemplateChange), name, language });
		return await reply.send(template);
	});
}

const storeNamed = (name: unknown = 'cloud'): StoreName | undefined =>
	STORES.find((store) => store === name);

function wrongChange({ name, language, status, category }: Record<string, unknown>) {
	if (typeof name !== 'string' || typeof language !== 'string') {
		return 'name and language are required';
	}
	if (status !== undefined && !STATUSES.includes(String(status))) {
		return `status must be one of ${STATUSES.join(', ')}`;
	}
	return category !== undefined && !CATEGORIES.includes(String(category))
		? `category must be one of ${CATEGORIES.join(', ')}`
		: undefined;
}
