import type { INodeProperties } from 'n8n-workflow';
import type { ItemScope } from '../scope';

const choiceName = (name: string) => `define${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/**
 * A list that can be filled in by hand, or come as a whole from an expression.
 *
 * @param form the form, a fixed collection; the JSON is then `<its name>Json`, the choice `define<Its name>`
 * @param example what the JSON starts with
 */
export function formOrJsonFields(
	form: INodeProperties,
	{ example, description }: { example: string; description: string },
): INodeProperties[] {
	const { displayName: label, name } = form;
	const choice = choiceName(name);
	const when = (value: string) => ({ displayOptions: { show: { [choice]: [value] } } });
	const jsonField: INodeProperties = {
		displayName: `${label} as JSON`,
		name: `${name}Json`,
		type: 'json',
		typeOptions: { rows: 6 },
		required: true,
		default: example,
		description,
	};
	return [
		{
			displayName: `Define ${label}`,
			name: choice,
			type: 'options',
			default: 'form',
			options: [
				{ name: 'Form', value: 'form', description: 'Fill them in here' },
				{ name: 'JSON', value: 'json', description: 'A list, e.g. from an expression' },
			],
			description: 'How they are given',
		},
		{ ...form, ...when('form') },
		{ ...jsonField, ...when('json') },
	];
}

/** Whether the list is given as JSON; only the one that is shown can be read. */
export function isJson(scope: ItemScope, name: string): boolean {
	return scope.value(choiceName(name)) === 'json';
}
