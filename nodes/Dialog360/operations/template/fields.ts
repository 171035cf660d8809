import type { INodeProperties } from 'n8n-workflow';
import { CATEGORIES } from '../../templates/identity';
import { titled } from '../../templates/normalise';

/**
 * A list of IDs and no choice from a list: a resource locator holds one template, and archiving takes
 * a hundred in one call, which mostly come from Get Many.
 */
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
