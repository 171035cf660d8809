import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { referenceText } from '../messages/template/reference';
import { titled } from '../templates/normalise';
import { inEditor } from './context';
import { searchPages, shown } from './templateSearch';

/**
 * The approved templates, for the list in which the user picks one to send.
 *
 * @param filter what the user typed: found in name, language and category
 * @param after where to go on, from the result before
 */
export async function searchTemplates(
	this: ILoadOptionsFunctions,
	filter?: string,
	after?: string,
): Promise<INodeListSearchResult> {
	return await inEditor(
		this,
		async (call, hosting) =>
			await searchPages(call, hosting, {
				filter,
				after,
				item: (template) => {
					const { name, language, category, status } = template;
					if (status !== 'APPROVED') return undefined;
					return {
						name: shown(name, [language, titled(category)]),
						value: referenceText(template),
					};
				},
			}),
	);
}
