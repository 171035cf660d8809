import type {
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { templatePages } from '../api/templates';
import { titled } from '../templates/normalise';
import { requireHosting } from '../templates/support';
import { inEditor } from './context';
import { matching, searchPages, shown } from './templateSearch';

/**
 * All templates whatever their status, for the list in which the user picks one to manage. Picked is
 * the ID, which the older list does not have.
 *
 * @param filter what the user typed: found in name, language, category and status
 * @param after where to go on, from the result before
 */
export async function searchTemplateIds(
	this: ILoadOptionsFunctions,
	filter?: string,
	after?: string,
): Promise<INodeListSearchResult> {
	return await inEditor(this, async (call, hosting) => {
		requireHosting(hosting, 'List templates by their IDs');
		return await searchPages(call, hosting, {
			filter,
			after,
			item: ({ id, name, language, category, status }) =>
				id === undefined
					? undefined
					: { name: shown(name, [language, titled(category), titled(status)]), value: id },
		});
	});
}

/**
 * The names of all templates with their languages. All pages are read at once: the languages of a name
 * can stand on any of them.
 *
 * @param filter what the user typed: found in name and languages
 */
export async function searchTemplateNames(
	this: ILoadOptionsFunctions,
	filter = '',
): Promise<INodeListSearchResult> {
	return await inEditor(this, async (call, hosting) => {
		requireHosting(hosting, 'List the names of templates', true);
		const languages = new Map<string, string[]>();
		for await (const { entries } of templatePages(call, hosting)) {
			for (const { name, language } of entries) {
				languages.set(name, [...(languages.get(name) ?? []), language]);
			}
		}
		const items = Array.from(
			languages,
			([name, list]): INodeListSearchItems => ({ name: shown(name, list), value: name }),
		);
		return { results: items.filter(matching(filter)) };
	});
}
