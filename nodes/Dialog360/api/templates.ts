import { InputError } from '../messages/inputError';
import { readDefinition } from '../messages/template/definition';
import type { TemplateDefinition } from '../messages/template/definition';
import type { TemplateReference } from '../messages/template/reference';
import type { Call } from './client';
import { HOSTING_NAMES, routesOf } from './hosting';
import type { Hosting } from './hosting';
import { pagesOf } from './pages';
import type { Page, PagedList } from './pages';

/** The templates of an account, fetched as far as they were asked for, and only once. */
export interface TemplateCatalogue {
	find: (reference: TemplateReference) => Promise<TemplateDefinition>;
}

/** What clients ask for. A page of definitions with all their components is large. */
const PAGE_SIZE = { cloud: 100, onPremise: 1000 };

/**
 * The templates of an account.
 *
 * @param atMost how many are wanted, to ask for no more than that in a page
 * @throws InputError when the hosting type has no list
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/templates
 * @see https://docs.360dialog.com/docs/resources/templates/manage-templates
 */
export function templateList(hosting: Hosting, atMost = Number.POSITIVE_INFINITY): PagedList {
	if (hosting === 'sandbox') throw noList();
	return {
		path: routesOf(hosting).templates,
		size: Math.min(PAGE_SIZE[hosting], atMost),
		by: hosting === 'cloud' ? 'cursor' : 'offset',
	};
}

/**
 * All pages of the templates in the order that 360dialog gives, each fetched when it is wanted.
 *
 * @param after where the first page starts, from the page before
 * @throws InputError when the hosting type has no list
 * @throws RefusedError, UnreachableError
 */
export async function* templatePages(
	call: Call,
	hosting: Hosting,
	after?: string,
): AsyncGenerator<Page<TemplateDefinition>, void> {
	for await (const page of pagesOf(call, templateList(hosting), after)) {
		yield { ...page, entries: page.entries.map(readDefinition) };
	}
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
			known.push(...page.value.entries);
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
