import { InputError } from '../inputError';

/** What tells templates apart: the same name exists in several languages. */
export interface TemplateReference {
	name: string;
	language: string;
}

/**
 * The value that a saved workflow holds for a chosen template, `order_update|en_US`. Neither part can
 * hold the stroke. The id is no good: On-Premise has none, and a template that is made anew gets another.
 */
export function referenceText({ name, language }: TemplateReference): string {
	return `${name}|${language}`;
}

/**
 * Reads a chosen template.
 *
 * @throws InputError when none is chosen, or the text has another form
 */
export function readReference(field: string, value: string): TemplateReference {
	const [name = '', language = '', ...rest] = value.split('|').map((part) => part.trim());
	if (name && language && rest.length === 0) return { name, language: language.replace('-', '_') };
	throw new InputError(
		field,
		value.trim() === '' ? `${field} is empty` : `"${value}" is not a template with its language`,
		'Choose a template from the list, or write its name and language with a stroke between them, e.g. order_update|en_US',
	);
}
