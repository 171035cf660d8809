import type { Template } from './normalise';

/** What a template must be to be listed; what is empty or missing does not count. */
export interface TemplateFilters {
	/** A part of the name, in any case. */
	name?: string;
	/** The whole code; `en` does not take `en_US`. */
	language?: string;
	statuses?: string[];
	categories?: string[];
}

/** Filters here: whether 360dialog filters by itself is not documented. */
export function matches(template: Template, filters: TemplateFilters): boolean {
	const name = filters.name?.trim().toLowerCase() ?? '';
	const language = plain(filters.language ?? '');
	return (
		template.name.toLowerCase().includes(name) &&
		(language === '' || plain(template.language) === language) &&
		isIn(template.status, filters.statuses) &&
		isIn(template.category, filters.categories)
	);
}

export function hasFilters({ name, language, statuses, categories }: TemplateFilters): boolean {
	return [name?.trim(), language?.trim(), statuses?.length, categories?.length].some(Boolean);
}

const isIn = (value: string, wanted: string[] = []) =>
	wanted.length === 0 || wanted.some((one) => one.toUpperCase() === value);

const plain = (code: string) => code.trim().replace('-', '_').toLowerCase();
