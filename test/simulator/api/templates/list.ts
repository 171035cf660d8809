import type { FastifyPluginCallback, FastifyRequest } from 'fastify';

import { problemAnswer } from '../../errors';
import type { Answer, Problem } from '../../errors';
import type { State } from '../../state';
import { byId, storeNameOf } from '../../templates/store';
import type { Template } from '../../templates/types';
import type { HostingName } from '../../types';
import { pageOf } from './paging';

/** What a template answers with; the list gives the fields that are set (API reference 5.1). */
const FIELDS = [
	'id',
	'name',
	'status',
	'category',
	'language',
	'components',
	'parameter_format',
	'quality_score',
	'rejected_reason',
	'previous_category',
	'sub_category',
	'message_send_ttl_seconds',
	'cta_url_link_tracking_opted_out',
	'display_format',
	'library_template_name',
] as const satisfies ReadonlyArray<keyof Template>;

type Query = Record<string, string | undefined>;

/** `GET /message_templates` and `GET /message_templates/{id}` (https://docs.360dialog.com/docs/messaging-api/api-reference/templates). */
export const templateListRoutes =
	(state: State, hosting: HostingName): FastifyPluginCallback =>
	(app, _options, done) => {
		if (hosting !== 'cloud') return done();
		const templatesOf = (request: FastifyRequest) =>
			state.templateStores[storeNameOf(hosting, request)];
		for (const path of ['/message_templates', '/marketing/message_templates']) {
			app.get<{ Querystring: Query }>(path, (request, reply) => {
				const { status, body } = list(state, templatesOf(request).templates, request.query);
				return reply.code(status).send(body);
			});
		}
		for (const path of ['/message_templates/:id', '/marketing/:id']) {
			app.get<{ Params: { id: string }; Querystring: Query }>(path, (request, reply) => {
				const { id } = request.params;
				const { status, body } = one(byId(templatesOf(request), id), id, request.query);
				return reply.code(status).send(body);
			});
		}
		done();
	};

function list(state: State, templates: Template[], query: Query): Answer {
	const fields = readFields(query.fields);
	if ('problem' in fields) return problemAnswer('cloud', fields.problem);
	const found = state.options.templateFilters ? templates.filter(matches(query)) : templates;
	const paged = pageOf(found, query, `${state.accounts.cloud.wabaId}/message_templates`);
	if ('problem' in paged) return problemAnswer('cloud', paged.problem);
	const data = paged.page.data.map((template) => pick(template, fields.names));
	return { status: 200, body: { ...paged.page, data } };
}

function one(template: Template | undefined, id: string, query: Query): Answer {
	const fields = readFields(query.fields);
	if ('problem' in fields) return problemAnswer('cloud', fields.problem);
	if (!template) return problemAnswer('cloud', noSuchObject(id));
	return { status: 200, body: pick(template, fields.names) };
}

/** Meta's answer to an id that it does not have. */
export const noSuchObject = (id: string): Problem => ({
	code: 100,
	subcode: 33,
	details: `Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation.`,
});

/** Meta's filters: name is a part of the name, the others are exact. */
const matches = (query: Query) => (template: Template) =>
	template.name.includes(query.name ?? '') &&
	(['status', 'category', 'language'] as const).every(
		(key) => query[key] === undefined || query[key]?.toLowerCase() === template[key].toLowerCase(),
	);

function readFields(fields: string | undefined): { names: string[] } | { problem: Problem } {
	if (!fields) return { names: [...FIELDS] };
	const names = fields.split(',').map((name) => name.trim());
	const strange = names.find((name) => !FIELDS.some((field) => field === name));
	return strange === undefined
		? { names: ['id', ...names] }
		: { problem: { code: 100, details: `Tried accessing nonexisting field (${strange})` } };
}

const pick = (template: Template, names: string[]) =>
	Object.fromEntries(Object.entries(template).filter(([name]) => names.includes(name)));
