import type { INodeProperties } from 'n8n-workflow';
import { requireWholeNumber } from '../../messages/wholeNumber';
import { CATEGORIES } from '../../templates/identity';
import type { ItemScope } from '../scope';

export const templateIdField: INodeProperties = {
	displayName: 'Template ID',
	name: 'templateId',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 564750795574598',
	description: 'ID of the template in one language, as Get Many and Create return it',
};

export const templateIdsField: INodeProperties = {
	displayName: 'Template IDs',
	name: 'templateIds',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. 564750795574598, 564750795574599',
	description: 'IDs of up to 100 templates, with commas between them, or a list from an expression',
};

export const templateNameField: INodeProperties = {
	displayName: 'Template Name',
	name: 'templateName',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. order_update',
	description: 'Small letters, digits and underscores, up to 512 characters',
};

export const simplifyField: INodeProperties = {
	displayName: 'Simplify',
	name: 'simplify',
	type: 'boolean',
	default: true,
	description: 'Whether to return a simplified version of the response instead of the raw data',
};

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

const titled = (value: string) => value.charAt(0) + value.slice(1).toLowerCase();

export const categoryOptions = CATEGORIES.map((value) => ({ name: titled(value), value }));

export const categoryField: INodeProperties = {
	displayName: 'Category',
	name: 'category',
	type: 'options',
	default: 'UTILITY',
	options: [
		{
			name: 'Authentication',
			value: 'AUTHENTICATION',
			description: 'One-time passwords; WhatsApp writes the text',
		},
		{ name: 'Marketing', value: 'MARKETING', description: 'Offers, news, and all else' },
		{
			name: 'Utility',
			value: 'UTILITY',
			description: 'About something that the customer has ordered or asked for',
		},
	],
	description: 'What the template is for. WhatsApp may decide otherwise, and the price follows it.',
};

export const languageField: INodeProperties = {
	displayName: 'Language',
	name: 'language',
	type: 'string',
	required: true,
	default: 'en',
	placeholder: 'e.g. en_US',
	description: 'Language code. A template has one definition for each language.',
};
