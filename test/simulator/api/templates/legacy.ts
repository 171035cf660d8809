import type { FastifyPluginCallback, FastifyReply } from 'fastify';

import { gatewayAnswer, META } from '../../errors';
import type { Answer } from '../../errors';
import type { State } from '../../state';
import { storeNameOf } from '../../templates/store';
import type { TemplateStore } from '../../templates/store';
import type { Template } from '../../templates/types';
import type { HostingName } from '../../types';
import { isObject } from '../validation/check';
import { createTemplate } from './manage';

type Query = Record<string, string | undefined>;

/**
 * `GET|POST /v1/configs/templates` and `DELETE /v1/configs/templates/{name}`: the only way On-Premise, deprecated on
 * Cloud (https://docs.360dialog.com/docs/waba-messaging/template-messaging). No ids, states in small letters, a
 * namespace on each template, pages by offset.
 */
export const legacyTemplateRoutes =
	(state: State, hosting: HostingName): FastifyPluginCallback =>
	(app, _options, done) => {
		if (hosting === 'sandbox') return done();
		const path = '/v1/configs/templates';
		const storeOf = (request: { headers: Record<string, unknown> }) =>
			state.templateStores[storeNameOf(hosting, request)];
		app.get<{ Querystring: Query }>(path, (request, reply) =>
			send(reply, list(storeOf(request), request.query)),
		);
		app.post(path, (request, reply) => {
			const body = isObject(request.body) ? request.body : {};
			const category = String(body.category ?? '').toUpperCase();
			const made = createTemplate(state, storeNameOf(hosting, request), { ...body, category });
			const { namespace } = storeOf(request);
			return send(
				reply,
				'problem' in made
					? refuse(400, made.problem.details)
					: { status: 201, body: old(made.template, namespace) },
			);
		});
		app.delete<{ Params: { name: string } }>(`${path}/:name`, (request, reply) =>
			send(reply, remove(storeOf(request), request.params.name)),
		);
		done();
	};

const send = (reply: FastifyReply, { status, body }: Answer) => reply.code(status).send(body);

/** These paths answer in the `meta` form whatever the hosting type. */
const refuse = (status: number, text: string): Answer => gatewayAnswer('onPremise', status, text);

const STATUS: Partial<Record<Template['status'], string>> = { PENDING: 'submitted' };

const old = (template: Template, namespace: string) => ({
	name: template.name,
	namespace,
	category: template.category,
	components: template.components,
	language: template.language,
	rejected_reason: template.rejected_reason,
	status: STATUS[template.status] ?? template.status.toLowerCase(),
});

const LIMIT = 1000;

function list({ templates, namespace }: TemplateStore, query: Query): Answer {
	const { limit = String(LIMIT), offset = '0', sort = 'id', filters = '{}' } = query;
	const [size, start] = [Number(limit), Number(offset)];
	if (!Number.isInteger(size) || size < 1) return refuse(400, 'limit must be a positive integer');
	if (!Number.isInteger(start) || start < 0) return refuse(400, 'offset must be an integer');
	const filter = readFilters(filters);
	if (!filter) return refuse(400, 'filters must be a JSON object');
	const found = templates.map((template) => old(template, namespace)).filter(matches(filter));
	const page = found.slice(start, start + size);
	return {
		status: 200,
		body: {
			waba_templates: page,
			count: page.length,
			total: found.length,
			limit: size,
			offset: start,
			filters: filter,
			sort: [sort],
		},
	};
}

function readFilters(text: string): Record<string, unknown> | undefined {
	try {
		const filters: unknown = JSON.parse(text);
		return isObject(filters) ? filters : undefined;
	} catch {
		return undefined;
	}
}

/** Keys as in the Partner API, `business_templates.name`; the ones of the Messaging API are not verified. */
const matches = (filters: Record<string, unknown>) => (template: ReturnType<typeof old>) =>
	Object.entries(filters).every(([key, value]) => {
		const field = key.replace(/^business_templates\./, '');
		const own = field in template ? template[field as keyof typeof template] : undefined;
		return String(own).toLowerCase() === String(value).toLowerCase();
	});

function remove(store: TemplateStore, name: string): Answer {
	const left = store.templates.filter((template) => template.name !== name);
	if (left.length === store.templates.length) return refuse(404, `Template ${name} not found`);
	store.templates = left;
	return { status: 200, body: { meta: { ...META, success: true, http_code: 200 } } };
}
