import type { FastifyPluginCallback, FastifyReply } from 'fastify';

import { problemAnswer } from '../../errors';
import type { Answer, Problem } from '../../errors';
import type { State } from '../../state';
import { startReview } from '../../templates/lifecycle';
import { findLibraryTemplate, fromLibrary } from '../../templates/library';
import { formatOf, kept, listed, makeTemplate } from '../../templates/make';
import { byId, storeNameOf } from '../../templates/store';
import type { Template } from '../../templates/types';
import type { HostingName, StoreName } from '../../types';
import { checkCreate, checkEdit, readComponents } from '../validation/templateDefinition';
import type { DefinitionInput } from '../validation/templateDefinition';
import { deleteTemplates } from './delete';
import { noSuchObject } from './list';

/** `POST /message_templates`, `POST /message_templates/{id}`, `DELETE /message_templates` (https://docs.360dialog.com/docs/messaging-api/api-reference/templates). */
export const templateManageRoutes =
	(state: State, hosting: HostingName): FastifyPluginCallback =>
	(app, _options, done) => {
		if (hosting !== 'cloud') return done();
		app.post('/message_templates', (request, reply) =>
			send(reply, create(state, storeNameOf(hosting, request), request.body)),
		);
		app.post<{ Params: { id: string } }>('/message_templates/:id', (request, reply) =>
			send(reply, edit(state, storeNameOf(hosting, request), request.params.id, request.body)),
		);
		app.delete<{ Querystring: Record<string, string | undefined> }>(
			'/message_templates',
			(request, reply) => {
				const store = state.templateStores[storeNameOf(hosting, request)];
				const problem = deleteTemplates(store, request.query);
				return send(reply, problem ? refuse(problem) : { status: 200, body: { success: true } });
			},
		);
		done();
	};

const send = (reply: FastifyReply, { status, body }: Answer) => reply.code(status).send(body);
const refuse = (problem: Problem): Answer => problemAnswer('cloud', problem);

function create(state: State, store: StoreName, body: unknown): Answer {
	const made = createTemplate(state, store, body);
	if ('problem' in made) return refuse(made.problem);
	const { id, status, category } = made.template;
	return { status: 200, body: { id, status, category } };
}

export function createTemplate(
	state: State,
	store: StoreName,
	body: unknown,
): { template: Template } | { problem: Problem } {
	const problem = checkCreate(body);
	if (problem) return { problem };
	const input = body as DefinitionInput;
	const { templates } = state.templateStores[store];
	if (templates.some(({ name, language }) => name === input.name && language === input.language)) {
		return { problem: duplicate(input) };
	}
	const made = input.library_template_name ? fromTheLibrary(input) : ownTemplate(state, input);
	if ('problem' in made) return made;
	templates.push(made.template);
	startReview(state, store, made.template);
	return made;
}

function ownTemplate(state: State, input: DefinitionInput) {
	const read = readComponents(input.components, {
		category: input.category,
		format: formatOf(input.parameter_format),
		handles: state.uploads.handles,
	});
	return 'problem' in read ? read : { template: makeTemplate(input, read.components) };
}

function fromTheLibrary(input: DefinitionInput): { template: Template } | { problem: Problem } {
	const item = findLibraryTemplate(String(input.library_template_name));
	const problem = (details: string) => ({ problem: { code: 100, details } });
	if (!item) return problem(`There is no library template ${input.library_template_name}`);
	if (input.components !== undefined) {
		return problem('components and library_template_name exclude each other');
	}
	if (item.category !== input.category) return problem(`category must be ${item.category}`);
	return fromLibrary(item, input);
}

const duplicate = ({ name, language }: DefinitionInput): Problem => ({
	code: 100,
	subcode: 2388024,
	userTitle: 'Content in This Language Already Exists',
	details: `There is already ${language} content for the template ${name}. You can create a new template and try again.`,
});

const DAY_MS = 86_400_000;
const EDITABLE_STATES = ['APPROVED', 'REJECTED', 'PAUSED'];

function edit(state: State, storeName: StoreName, id: string, body: unknown): Answer {
	const store = state.templateStores[storeName];
	const template = byId(store, id);
	if (!template) return refuse(noSuchObject(id));
	const edits = store.editedAt.get(id) ?? [];
	const problem = checkEdit(body) ?? checkEditable(template, edits, body as DefinitionInput);
	if (problem) return refuse(problem);
	const input = body as DefinitionInput;
	const format = formatOf(input.parameter_format) ?? template.parameter_format;
	const category = input.category ?? template.category;
	if (input.components !== undefined) {
		const { handles } = state.uploads;
		const read = readComponents(input.components, { category, format, handles });
		if ('problem' in read) return refuse(read.problem);
		template.components = read.components.map(listed);
	}
	if (template.status === 'APPROVED') store.editedAt.set(id, [...edits, Date.now()]);
	Object.assign(template, kept(input), { parameter_format: format, category, status: 'PENDING' });
	template.rejected_reason = 'NONE';
	startReview(state, storeName, template);
	return { status: 200, body: { success: true } };
}

/** An approved template keeps its category and may be edited once a day, ten times in 30 days. */
function checkEditable(
	{ status, category }: Template,
	edits: number[],
	input: DefinitionInput,
): Problem | undefined {
	const problem = (details: string): Problem => ({ code: 100, details });
	if (!EDITABLE_STATES.includes(status)) {
		return problem(
			`A template that is ${status} cannot be edited, only ${EDITABLE_STATES.join(', ')}`,
		);
	}
	if (status !== 'APPROVED') return undefined;
	if (input.category !== undefined && input.category !== category) {
		return problem('The category of an approved template cannot be edited');
	}
	const since = (ms: number) => edits.filter((at) => Date.now() - at < ms).length;
	return since(DAY_MS) >= 1 || since(30 * DAY_MS) >= 10
		? problem('An approved template can be edited once in 24 hours and 10 times in 30 days')
		: undefined;
}
