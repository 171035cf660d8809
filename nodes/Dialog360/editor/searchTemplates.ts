import type {
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { templatePages } from '../api/templates';
import type { TemplateDefinition } from '../messages/template/definition';
import { referenceText } from '../messages/template/reference';
import { inEditor } from './context';

/** Enough to fill the list, so that scrolling asks for more. */
const ENOUGH = 50;

/**
 * The approved templates, for the list in which the user picks one. Without a filter they come page by
 * page as the user scrolls; a search goes through all of them, because a list of few results never
 * scrolls.
 *
 * @param filter what the user typed: found in name, language and category
 * @param paginationToken where to go on, from the result before
 */
export async function searchTemplates(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	return await inEditor(this, async (call, hosting) => {
		const words = (filter ?? '').toLowerCase().split(/\s+/).filter(Boolean);
		const results: INodeListSearchItems[] = [];
		for await (const page of templatePages(call, hosting, paginationToken)) {
			const fitting = page.templates.filter(
				(template) => template.status === 'APPROVED' && matches(template, words),
			);
			results.push(...fitting.map(listItem));
			if (words.length === 0 && results.length >= ENOUGH && page.next) {
				return { results, paginationToken: page.next };
			}
		}
		return { results };
	});
}

function listItem(template: TemplateDefinition): INodeListSearchItems {
	const { name, language, category } = template;
	const kind = category.charAt(0) + category.slice(1).toLowerCase();
	return {
		name: `${name} (${[language, kind].filter(Boolean).join(', ')})`,
		value: referenceText(template),
	};
}

function matches({ name, language, category }: TemplateDefinition, words: string[]): boolean {
	const text = `${name} ${language} ${category}`.toLowerCase();
	return words.every((word) => text.includes(word));
}
