import type { FastifyPluginCallback, FastifyReply } from 'fastify';

import { problemAnswer } from '../../errors';
import type { Answer, Problem } from '../../errors';
import type { State } from '../../state';
import { LIBRARY } from '../../templates/libraryItems';
import { byId, storeNameOf } from '../../templates/store';
import type { TemplateStore } from '../../templates/store';
import type { HostingName } from '../../types';
import { noSuchObject } from './list';
import { pageOf } from './paging';

const DAY = 86_400;
const RANGES = [7, 30, 60, 90];

type Query = Record<string, string | undefined>;

/** `GET /message_templates/{id}/compare` and `GET /message_template_library` (API reference 5.1). */
export const templateCompareRoutes =
	(state: State, hosting: HostingName): FastifyPluginCallback =>
	(app, _options, done) => {
		if (hosting !== 'cloud') return done();
		app.get<{ Params: { id: string }; Querystring: Query }>(
			'/message_templates/:id/compare',
			(request, reply) => {
				const store = state.templateStores[storeNameOf(hosting, request)];
				return send(reply, compare(store, request.params.id, request.query));
			},
		);
		app.get<{ Querystring: Query }>('/message_template_library', (request, reply) => {
			const paged = pageOf(LIBRARY, request.query, 'message_template_library');
			return send(
				reply,
				'problem' in paged ? refuse(paged.problem) : { status: 200, body: paged.page },
			);
		});
		done();
	};

const send = (reply: FastifyReply, { status, body }: Answer) => reply.code(status).send(body);
const refuse = (problem: Problem): Answer => problemAnswer('cloud', problem);

/** Numbers that depend on nothing but the ids: they are the same each time. */
function compare(store: TemplateStore, id: string, query: Query): Answer {
	const other = readOther(query.template_ids);
	if (other === undefined) {
		return refuse({ code: 100, details: 'Param template_ids must hold one other template id' });
	}
	const unknown = [id, other].find((one) => !byId(store, one));
	if (unknown !== undefined) return refuse(noSuchObject(unknown));
	const days = (Number(query.end) - Number(query.start)) / DAY;
	if (!RANGES.includes(days)) {
		return refuse({
			code: 100,
			details: `Params start and end must be ${RANGES.join(', ')} days apart`,
		});
	}
	const values = <T>(of: (id: string) => T) => [id, other].map((key) => ({ key, value: of(key) }));
	const last = (key: string) => Number(key.at(-1));
	const metric = (name: string, type: string, rest: object) => ({ metric: name, type, ...rest });
	return {
		status: 200,
		body: {
			data: [
				metric('BLOCK_RATE', 'RELATIVE', { number_values: values((key) => last(key) / 10) }),
				metric('MESSAGE_SENDS', 'NUMBER_VALUES', {
					number_values: values((key) => 1000 + last(key)),
				}),
				metric('TOP_BLOCK_REASON', 'STRING_VALUES', {
					string_values: values((key) => (last(key) % 2 ? 'SPAM' : 'NO_LONGER_NEEDED')),
				}),
			],
		},
	};
}

/** A JSON list (360dialog) or the ids with commas (Meta); two templates at a time are compared. */
function readOther(text = ''): string | undefined {
	const ids = text.replace(/[[\]"\s]/g, '').split(',');
	return ids.length === 1 && ids[0] ? ids[0] : undefined;
}
