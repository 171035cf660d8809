import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../messages/inputError';
import { isPlainObject } from '../messages/jsonInput';
import { braced, variablesIn } from './variables';
import type { ParameterFormat } from './variables';

/** An example value from a form; without a name it belongs to the variable at the same place. */
export interface ExampleInput {
	name?: string;
	value: string;
}

type Key = 'header_text' | 'body_text';

/**
 * The `example` of a text with variables: what WhatsApp's reviewers see in their place.
 *
 * @returns undefined when the text has no variables
 * @throws InputError when a name is not among the variables, or there are too many
 * @see https://docs.360dialog.com/docs/resources/templates/template-elements
 */
export function exampleOf(
	field: string,
	key: Key,
	text: string,
	inputs: ExampleInput[],
): IDataObject | undefined {
	const variables = variablesIn(text);
	const positional = variables.every((variable) => /^\d+$/.test(variable));
	// {{2}} may stand before {{1}}: the first value is always that of {{1}}.
	if (positional) variables.sort((a, b) => Number(a) - Number(b));
	const values = new Map<string, string>();
	inputs.forEach(({ name, value }, index) => {
		const variable = name?.trim().replace(/^\{\{\s*|\s*\}\}$/g, '') || variables[index];
		if (variable === undefined || !variables.includes(variable)) {
			throw new InputError(
				`${field} Examples`,
				variable === undefined
					? `${field} has ${variables.length} variable${variables.length === 1 ? '' : 's'} and ${inputs.length} examples`
					: `${field} has an example for {{${variable}}}, and no such variable`,
				variables.length > 0
					? `Give one example for each of ${braced(variables)}`
					: 'Remove the examples, or put variables such as {{1}} into the text',
			);
		}
		values.set(variable, value);
	});
	if (variables.length === 0) return undefined;
	// What is missing stays empty here, so that the check can name it.
	const all = variables.map((variable) => values.get(variable) ?? '');
	if (positional) return { [key]: key === 'body_text' ? [all] : all };
	return {
		[`${key}_named_params`]: variables.map((variable, index) => ({
			param_name: variable,
			example: all[index] ?? '',
		})),
	};
}

/**
 * Checks that each variable has an example.
 *
 * @param example WhatsApp's form of it, from a form or from JSON
 * @throws InputError naming the variables without one
 */
export function requireExamples(
	field: string,
	text: string,
	{ example, format, key }: { example: unknown; format?: ParameterFormat; key: Key },
): void {
	if (format === undefined) return;
	const given = isPlainObject(example) ? example : {};
	const hasExample =
		format === 'named' ? namedIn(given[`${key}_named_params`]) : positionalIn(given[key]);
	const missing = variablesIn(text).filter((variable) => !hasExample(variable));
	if (missing.length === 0) return;
	throw new InputError(
		`${field} Examples`,
		`${field} has no example for ${braced(missing)}`,
		'Give each variable an example value: WhatsApp reviews the template with it',
	);
}

function positionalIn(value: unknown): (variable: string) => boolean {
	const list: unknown[] = Array.isArray(value) ? value : [];
	// WhatsApp nests the values of a body; some of 360dialog's pages do not.
	const values: unknown[] = Array.isArray(list[0]) ? (list[0] as unknown[]) : list;
	return (variable) => isFilled(values[Number(variable) - 1]);
}

function namedIn(value: unknown): (variable: string) => boolean {
	const list: unknown[] = Array.isArray(value) ? value : [];
	return (variable) =>
		list.some((one) => isPlainObject(one) && one.param_name === variable && isFilled(one.example));
}

function isFilled(value: unknown): boolean {
	return typeof value === 'string' ? value.trim() !== '' : typeof value === 'number';
}
