import { listTemplates } from '../../api/templateManagement';
import { hasFilters, matches } from '../../templates/filters';
import type { TemplateFilters } from '../../templates/filters';
import { normaliseTemplate, titled } from '../../templates/normalise';
import { requireHosting } from '../../templates/support';
import type { Operation } from '../operation';
import { asText, output } from '../scope';
import type { ItemScope } from '../scope';
import { categoryOptions, simplifyField } from './fields';
import { filtersField, languageFilter, limitFields, limitOf, textFilter } from './listFields';
import { upTo } from './upTo';

/** By name; the older list has two that the newer one does not have. */
const STATUSES = [
	'APPROVED',
	'ARCHIVED',
	'CREATED',
	'DELETED',
	'DISABLED',
	'FLAGGED',
	'IN_APPEAL',
	'LIMIT_EXCEEDED',
	'LOCKED',
	'PAUSED',
	'PENDING',
	'PENDING_DELETION',
	'REINSTATED',
	'REJECTED',
	'SUBMITTED',
	'UNARCHIVED',
];

const filters = filtersField([
	{
		displayName: 'Category',
		name: 'category',
		type: 'multiOptions',
		default: [],
		options: categoryOptions,
		description: 'Only templates of one of these categories',
	},
	languageFilter,
	textFilter('Name', 'name', 'e.g. order', 'Only templates with this in their name'),
	{
		displayName: 'Status',
		name: 'status',
		type: 'multiOptions',
		default: [],
		options: STATUSES.map((value) => ({ name: titled(value), value })),
		description: 'Only templates with one of these statuses',
	},
]);

export const getMany: Operation = {
	name: 'Get Many',
	value: 'getAll',
	action: 'Get many templates',
	description: 'List the templates of the account with their status and components',
	fields: [...limitFields, filters, simplifyField],
	execute: async (scope) => {
		const { hosting } = scope.connection;
		requireHosting(hosting, 'Get Many', true);
		const limit = limitOf(scope);
		const wanted = filtersOf(scope);
		const simplify = scope.boolean('simplify');
		const all = listTemplates(scope.call, hosting, hasFilters(wanted) ? undefined : limit);
		const found = await upTo(limit, all, (raw) => matches(normaliseTemplate(raw), wanted));
		return found.flatMap((raw) => output(simplify ? normaliseTemplate(raw) : raw));
	},
};

function filtersOf(scope: ItemScope): TemplateFilters {
	const { name, language, status, category } = scope.collection('filters');
	return {
		name: asText(name),
		language: asText(language),
		statuses: asList(status),
		categories: asList(category),
	};
}

/** An expression may give a single value, or several with commas between them. */
function asList(value: unknown): string[] {
	const list: unknown[] = Array.isArray(value) ? value : asText(value).split(',');
	return list.map((one) => asText(one).trim()).filter((one) => one !== '');
}
