import { InputError } from '../messages/inputError';

const VARIABLE = /\{\{\s*([^{}]*?)\s*\}\}/g;
const POSITION = /^[1-9]\d*$/;
const NAME = /^[a-z_][a-z0-9_]*$/;

/** The variables of a text, each once, in the order in which they first stand there. */
export function variablesIn(text: string): string[] {
	return [...new Set(Array.from(text.matchAll(VARIABLE), ([, name = '']) => name))];
}

export type ParameterFormat = 'named' | 'positional';

/**
 * Checks the variables of a text: all numbered in sequence from {{1}}, or all named.
 *
 * @returns undefined when the text has none
 * @throws InputError when the two kinds are mixed, one is neither, or a number is missing
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
 */
export function formatOf(field: string, text: string): ParameterFormat | undefined {
	const variables = variablesIn(text);
	if (variables.length === 0) return undefined;
	const odd = variables.find((variable) => !POSITION.test(variable) && !NAME.test(variable));
	if (odd !== undefined) {
		throw new InputError(
			field,
			`${field} has a variable {{${odd}}} that WhatsApp does not take`,
			'Number the variables {{1}}, {{2}} and so on, or name them with small letters, digits and underscores, e.g. {{first_name}}',
		);
	}
	const numbers = variables.filter((variable) => POSITION.test(variable)).map(Number);
	if (numbers.length === 0) return 'named';
	if (numbers.length < variables.length) {
		throw new InputError(
			field,
			`${field} has numbered and named variables: ${braced(variables)}`,
			'Number all of them, or name all of them',
		);
	}
	const missing = numbers.map((_, index) => index + 1).find((wanted) => !numbers.includes(wanted));
	if (missing === undefined) return 'positional';
	throw new InputError(
		field,
		`${field} has the variables ${braced(variables)}, and {{${missing}}} is missing`,
		'Number the variables in sequence, beginning with {{1}}',
	);
}

/**
 * Checks that a text neither begins nor ends with a variable.
 *
 * @throws InputError; WhatsApp's own refusal would have the subcode 2388299
 */
export function requireTextAround(field: string, text: string): void {
	const at = /^\s*\{\{[^{}]*\}\}/.test(text) ? 'begins' : /\}\}\s*$/.test(text) ? 'ends' : '';
	if (at === '') return;
	throw new InputError(
		field,
		`${field} ${at} with a variable, which WhatsApp does not take (2388299)`,
		at === 'begins'
			? 'Put a word before the variable, e.g. "Hi {{1}}, …"'
			: 'Put some text behind the variable, e.g. "… {{1}}. Thank you!"',
	);
}

/** `{{1}}, {{2}}` for messages. */
export function braced(variables: string[]): string {
	return variables.map((variable) => `{{${variable}}}`).join(', ');
}
