import type { Problem } from '../../errors';
import type { TemplateStore } from '../../templates/store';

interface Which {
	name?: string;
	hsm_id?: string;
	hsm_ids?: string;
}

const MAX_IDS = 100;

/** By name in each language, one by name and id, or up to 100 by their ids. */
export function deleteTemplates(store: TemplateStore, which: Which): Problem | undefined {
	const read = readIds(which);
	if ('problem' in read) return read.problem;
	const { ids } = read;
	const gone = store.templates.filter(
		({ id, name }) =>
			(ids === undefined || ids.includes(id)) && (which.name === undefined || which.name === name),
	);
	if (gone.length === 0 || (ids && gone.length < ids.length)) return notFound(which);
	store.templates = store.templates.filter((template) => !gone.includes(template));
	return undefined;
}

function readIds({
	name,
	hsm_id: id,
	hsm_ids: list,
}: Which): { ids?: string[] } | { problem: Problem } {
	const problem = (details: string) => ({ problem: { code: 100, details } });
	if (list !== undefined) {
		const ids = parseIds(list);
		if (!ids || ids.length === 0) return problem('Param hsm_ids must be a JSON array of strings');
		return ids.length > MAX_IDS ? problem(`Param hsm_ids has more than ${MAX_IDS} ids`) : { ids };
	}
	if (id !== undefined) return { ids: [id] };
	return name ? {} : problem('The parameter name is required.');
}

function parseIds(text: string): string[] | undefined {
	try {
		const ids: unknown = JSON.parse(text);
		return Array.isArray(ids) ? [...new Set(ids.map(String))] : undefined;
	} catch {
		return undefined;
	}
}

const notFound = ({ name, hsm_id, hsm_ids }: Which): Problem => ({
	code: 100,
	subcode: 2593002,
	userTitle: 'Message Template Not Found',
	details: `No message template ${name ?? hsm_id ?? hsm_ids} found to delete`,
});
