import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { buttonsField } from './buttonFields';
import { headerFields } from './headerFields';

const JSON_EXAMPLE = '[\n  { "type": "BODY", "text": "Your order is on its way." }\n]';

const bodyFields: INodeProperties[] = [
	{
		displayName: 'Body',
		name: 'body',
		type: 'string',
		typeOptions: { rows: 4 },
		required: true,
		default: '',
		placeholder: 'e.g. Your order has left our house.',
		hint: 'Write variables as {{1}}, {{2}} or {{first_name}}, and leave the field on Fixed',
		description:
			'Up to 1,024 characters. Variables are all numbered or all named, and stand neither at the beginning nor at the end.',
	},
	{
		displayName: 'Body Examples',
		name: 'bodyExamples',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true },
		placeholder: 'Add Example',
		default: {},
		description: 'One for each variable of the body: WhatsApp reviews the template with them',
		options: [
			{
				displayName: 'Example',
				name: 'example',
				values: [
					{
						displayName: 'Value',
						name: 'value',
						type: 'string',
						default: '',
						placeholder: 'e.g. Ann',
						description: 'What could stand in place of the variable',
					},
					{
						displayName: 'Variable',
						name: 'name',
						type: 'string',
						default: '',
						placeholder: 'e.g. first_name',
						description: 'Which variable it is for. Empty goes by the order in which they stand.',
					},
				],
			},
		],
	},
	{
		displayName: 'Footer',
		name: 'footer',
		type: 'string',
		default: '',
		placeholder: 'e.g. Reply STOP to opt out',
		description: 'Small text below the body, up to 60 characters without variables',
	},
];

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
		'A JSON list of components that have no form here, e.g. CAROUSEL or LIMITED_TIME_OFFER. One of a type that the form has too replaces it.',
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
	const when = (show: Record<string, string[]>) => ({ displayOptions: { show } });
	const form = { define: ['form'] };
	const usual = { ...form, category: categories };
	return [
		{
			displayName: 'Define Components',
			name: 'define',
			type: 'options',
			default: 'form',
			options,
			description: 'How header, body, footer and buttons are given',
		},
		...headerFields(usual),
		...bodyFields.map((field) => ({ ...field, ...when(usual) })),
		...authenticationFields.map((field) => ({
			...field,
			...when({ ...form, category: ['AUTHENTICATION'] }),
		})),
		{ ...buttonsField, ...when(form) },
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
