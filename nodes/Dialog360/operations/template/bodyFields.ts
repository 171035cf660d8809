import type { IDataObject, INodeProperties } from 'n8n-workflow';
import type { ExampleInput } from '../../templates/examples';
import { asObject, asRows, asText } from '../scope';

export const bodyExamplesField: INodeProperties = {
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
};

/** The text of a template, with what could stand in place of its variables. */
export const bodyFields: INodeProperties[] = [
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
	bodyExamplesField,
];

export const footerField: INodeProperties = {
	displayName: 'Footer',
	name: 'footer',
	type: 'string',
	default: '',
	placeholder: 'e.g. Reply STOP to opt out',
	description: 'Small text below the body, up to 60 characters without variables',
};

/** The rows of the examples. */
export function bodyExamples(examples: unknown): ExampleInput[] {
	return asRows(asObject(examples).example).map(({ name, value }: IDataObject) => ({
		name: asText(name),
		value: asText(value),
	}));
}
