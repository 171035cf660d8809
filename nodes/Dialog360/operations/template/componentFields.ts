import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { bodyFields, footerField } from './bodyFields';
import { buttonsField } from './buttonFields';
import { headerFields } from './headerFields';
import { CALL_PERMISSION, CAROUSEL, OFFER, specialField, specialFields } from './specialFields';

type Show = Record<string, string[]>;

const JSON_EXAMPLE = '[\n  { "type": "BODY", "text": "Your order is on its way." }\n]';

const authenticationFields: INodeProperties[] = [
	{
		displayName: 'Security Recommendation',
		name: 'securityRecommendation',
		type: 'boolean',
		default: true,
		description: 'Whether the text warns not to share the code',
	},
	{
		displayName: 'Code Expiration Minutes',
		name: 'codeExpirationMinutes',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 90 },
		default: 10,
		description:
			'After how many minutes the text says that the code expires, up to 90. 0 says nothing.',
	},
];

const additionalField: INodeProperties = {
	displayName: 'Additional Components',
	name: 'additionalComponents',
	type: 'json',
	typeOptions: { rows: 4 },
	default: '[]',
	description:
		'A JSON list of components that have no form here. One of a type that the form has too replaces it.',
};

/**
 * What a template consists of: through a form, which for authentication differs, as JSON, or in a
 * third way.
 *
 * @param third e.g. to take it from the library
 * @param categories of the field `category` for which the usual form is shown
 */
export function componentFields(
	third: INodePropertyOptions,
	categories: string[],
): INodeProperties[] {
	const options: INodePropertyOptions[] = [
		{ name: 'Form', value: 'form', description: 'Fill it in here' },
		{ name: 'JSON', value: 'json', description: 'A list of components, e.g. from an expression' },
		third,
	];
	const form = { define: ['form'] };
	const usual = { ...form, category: categories };
	const when = (show: Show, ...without: string[]) => ({
		displayOptions: { show, ...(without.length > 0 ? { hide: { special: without } } : {}) },
	});
	return [
		{
			displayName: 'Define Components',
			name: 'define',
			type: 'options',
			default: 'form',
			options,
			description: 'How header, body, footer and buttons are given',
		},
		{ ...specialField, ...when(usual) },
		...headerFields(usual).map((field) => ({
			...field,
			...when(field.displayOptions?.show as Show, CAROUSEL),
		})),
		...bodyFields.map((field) => ({ ...field, ...when(usual) })),
		{ ...footerField, ...when(usual, CAROUSEL, OFFER) },
		...specialFields(usual),
		...authenticationFields.map((field) => ({
			...field,
			...when({ ...form, category: ['AUTHENTICATION'] }),
		})),
		{ ...buttonsField, ...when(form, CAROUSEL, CALL_PERMISSION) },
		{ ...additionalField, ...when(form) },
		{
			displayName: 'Components',
			name: 'componentsJson',
			type: 'json',
			typeOptions: { rows: 8 },
			required: true,
			default: JSON_EXAMPLE,
			...when({ define: ['json'] }),
			description: 'All components as WhatsApp wants them, as a JSON list',
		},
	];
}
