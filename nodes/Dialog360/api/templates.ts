import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../messages/inputError';
import { isPlainObject } from '../messages/jsonInput';
import { readDefinition } from '../messages/template/definition';
import type { TemplateDefinition } from '../messages/template/definition';
import type { TemplateReference } from '../messages/template/reference';
import type { ApiRequest } from './client';
import { UnreachableError } from './errors';
import { HOSTING_NAMES, routesOf } from './hosting';
import type { Hosting } from './hosting';

/** Calls 360dialog with a connection that is known already. */
type Call = (request: ApiRequest) => Promise<IDataObject>;

/** One page of the list of templates, in the order that 360dialog gives. */
export interface TemplatePage {
	templates: TemplateDefinition[];
	/** Where the next page starts; undefined after the last one. */
	next?: string;
}

/** The templates of an account, fetched as far as they were asked for, and only once. */
export interface TemplateCatalogue {
	find: (reference: TemplateReference) => Promise<TemplateDefinition>;
}

/** What clients ask for: https://docs.360dialog.com/docs/messaging-api/api-reference/templates */
const PAGE = { cloud: 100, onPremise: 1000 };

/** More pages than this is no account but a list that never ends. */
const MAX_PAGES = 500;

/**
 * One page of the templates. The Cloud API has cursors and calls the list `data`; On-Premise counts
 * and calls it `waba_templates`.
 *
 * @param after where the page starts, from the page before
 * @throws InputError when the hosting type has no list
 * @throws RefusedError, UnreachableError
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/templates
 * @see https://docs.360dialog.com/docs/resources/templates/manage-templates
 */
export async function templatePage(
	call: Call,
	hosting: Hosting,
	after?: string,
): Promise<TemplatePage> {
	if (hosting === 'sandbox') throw noList();
	const limit = PAGE[hosting];
	const start = hosting === 'cloud' ? (after ? { after } : {}) : { offset: Number(after ?? 0) };
	const answer = await call({
		method: 'GET',
		path: routesOf(hosting).templates,
		query: { limit, ...start },
	});
	const list = answer.data ?? answer.waba_templates;
	if (!Array.isArray(list)) throw noTemplates();
	const next =
		hosting === 'cloud'
			? cursorAfter(answer, list.length, limit)
			: offsetAfter(answer, list.length, after);
	return {
		templates: list.filter(isPlainObject).map(readDefinition),
		...(next ? { next } : {}),
	};
}

/** All pages, each fetched when it is wanted. */
export async function* templatePages(
	call: Call,
	hosting: Hosting,
	after?: string,
): AsyncGenerator<TemplatePage, void> {
	const seen = new Set<string>();
	let start = after;
	do {
		if (start !== undefined) seen.add(start);
		const page = await templatePage(call, hosting, start);
		yield page;
		start = page.next;
	} while (start !== undefined && !seen.has(start) && seen.size < MAX_PAGES);
}

/**
 * Finds definitions for a run over many items: each page of the list is fetched once. The whole list
 * is looked through, for whether 360dialog filters by name is not documented.
 *
 * @returns its `find` rejects with an InputError when there is no such template, naming the languages
 * that there are, and with RefusedError or UnreachableError
 */
export function templateCatalogue(call: Call, hosting: Hosting): TemplateCatalogue {
	const known: TemplateDefinition[] = [];
	let pages = templatePages(call, hosting);
	// One after the other, so that items that are handled at once do not fetch the same page.
	let last: Promise<unknown> = Promise.resolve();

	const search = async (reference: TemplateReference): Promise<TemplateDefinition> => {
		for (;;) {
			const found = known.find((one) => isSame(one, reference));
			if (found) return found;
			const page = await pages.next();
			if (page.done) throw notFound(reference, known);
			known.push(...page.value.templates);
		}
	};
	const startAgain = (error: unknown) => {
		if (error instanceof InputError) return;
		known.length = 0;
		pages = templatePages(call, hosting);
	};
	return {
		find: async (reference) => {
			const mine = last.then(async () => await search(reference));
			last = mine.catch(startAgain);
			return await mine;
		},
	};
}

const isSame = (one: TemplateReference, other: TemplateReference) =>
	one.name === other.name && one.language === other.language;

function notFound({ name, language }: TemplateReference, known: TemplateDefinition[]): InputError {
	const languages = known.filter((one) => one.name === name).map((one) => one.language);
	return languages.length > 0
		? new InputError(
				'Template',
				`The template ${name} does not exist in the language ${language}`,
				`It exists in: ${languages.join(', ')}`,
			)
		: new InputError(
				'Template',
				`The account has no template ${name}`,
				'Choose a template from the list. The account is the one that the API key of the credential belongs to.',
			);
}

function noList(): InputError {
	return new InputError(
		'Template',
		`The ${HOSTING_NAMES.sandbox} cannot list its templates`,
		'Set Define Parameters to List, and enter one of its templates: disclaimer, first_welcome_messsage or interactive_template_sandbox, each in the language en',
	);
}

function noTemplates(): UnreachableError {
	return new UnreachableError(
		'The list of templates was answered without a list',
		'neither data nor waba_templates',
		'Check the Environment and the Base URL in the credential',
		false,
	);
}

/** There is more when the answer names the next page, or when the page is full: not all proxies pass `next` on. */
function cursorAfter({ paging }: IDataObject, count: number, limit: number): string | undefined {
	if (!isPlainObject(paging) || !isPlainObject(paging.cursors)) return undefined;
	const { after } = paging.cursors;
	if (typeof after !== 'string' || after === '' || count === 0) return undefined;
	return paging.next || count >= limit ? after : undefined;
}

function offsetAfter({ total }: IDataObject, count: number, after?: string): string | undefined {
	const reached = Number(after ?? 0) + count;
	return count > 0 && typeof total === 'number' && reached < total ? String(reached) : undefined;
}
