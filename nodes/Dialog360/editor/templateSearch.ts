import type { INodeListSearchItems, INodeListSearchResult } from 'n8n-workflow';
import type { Call } from '../api/client';
import type { Hosting } from '../api/hosting';
import { templatePages } from '../api/templates';
import type { TemplateDefinition } from '../messages/template/definition';

/** Enough to fill the list, so that scrolling asks for more. */
const ENOUGH = 50;

export interface TemplateSearch {
	/** What the user typed; each word must stand in what the list shows. */
	filter?: string;
	/** Where to go on, from the result before. */
	after?: string;
	/** How the list shows a template; undefined for one that it does not show. */
	item: (template: TemplateDefinition) => INodeListSearchItems | undefined;
}

/**
 * The templates for a list in which the user picks one. Without a filter they come page by page as the
 * user scrolls; a search goes through all of them, because a list of few results never scrolls.
 *
 * @throws InputError when the hosting type has no list
 * @throws RefusedError, UnreachableError
 */
export async function searchPages(
	call: Call,
	hosting: Hosting,
	{ filter = '', after, item }: TemplateSearch,
): Promise<INodeListSearchResult> {
	const results: INodeListSearchItems[] = [];
	for await (const page of templatePages(call, hosting, after)) {
		const items = page.entries.flatMap((template) => item(template) ?? []);
		results.push(...items.filter(matching(filter)));
		if (filter.trim() === '' && results.length >= ENOUGH && page.next) {
			return { results, paginationToken: page.next };
		}
	}
	return { results };
}

/** Tells whether an item has all the words of a filter, in any order and case. */
export function matching(filter: string): (item: INodeListSearchItems) => boolean {
	const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
	return ({ name }) => words.every((word) => name.toLowerCase().includes(word));
}

/** `order_update (en_US, Utility)` */
export function shown(name: string, details: string[]): string {
	return `${name} (${details.filter(Boolean).join(', ')})`;
}
