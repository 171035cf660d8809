import type { INodeProperties } from 'n8n-workflow';
import { requireWholeNumber } from '../../messages/wholeNumber';
import type { ItemScope } from '../scope';

/** How many of a list are returned. */
export const limitFields: INodeProperties[] = [
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		displayOptions: { show: { returnAll: [false] } },
		description: 'Max number of results to return',
	},
];

/** @throws InputError when the limit is no whole number of at least 1 */
export function limitOf(scope: ItemScope): number {
	if (scope.boolean('returnAll')) return Number.POSITIVE_INFINITY;
	return requireWholeNumber('Limit', scope.value('limit'), { min: 1 });
}

/** What narrows a list. Its values are those of the collection `filters`. */
export function filtersField(options: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add Filter',
		default: {},
		options,
	};
}

export function textFilter(
	displayName: string,
	name: string,
	placeholder: string,
	description: string,
): INodeProperties {
	return { displayName, name, type: 'string', default: '', placeholder, description };
}

export const languageFilter = textFilter(
	'Language',
	'language',
	'e.g. en_US',
	'Only templates with exactly this language code',
);
