import { InputError } from '../inputError';
import type { TemplateDefinition } from './definition';
import type { FieldValues, TemplateField } from './part';
import { isEmpty } from './values';

interface Checked {
	values: FieldValues;
	formIds?: string[];
	/** All fields of the template. */
	known: TemplateField[];
	/** Those that are not replaced by JSON. */
	needed: TemplateField[];
}

/**
 * Checks that the values are those that the template wants, so that nothing is sent that WhatsApp
 * would refuse with 132000 (wrong number of parameters).
 *
 * @throws InputError that tells an empty field from a template that changed since the form was made
 */
export function checkValues(
	definition: TemplateDefinition,
	{ values, formIds, known, needed }: Checked,
): void {
	const missing = needed.filter(({ id, required }) => required && isEmpty(values[id]));
	const added = missing.filter(({ id }) => !(formIds ?? Object.keys(values)).includes(id));
	const surplus = Object.keys(values).filter(
		(id) => !isEmpty(values[id]) && !known.some((field) => field.id === id),
	);
	if (added.length > 0 || surplus.length > 0) throw changed(definition, added, surplus);
	const [first] = missing;
	if (!first) return;
	throw new InputError(
		first.label,
		missing.length === 1
			? `${first.label} is empty`
			: `${missing.length} fields of the template are empty: ${missing.map(({ label }) => label).join('; ')}`,
		'WhatsApp refuses templates with an empty variable. Enter a value, or use a fallback in the expression.',
	);
}

function changed(
	{ name, language }: TemplateDefinition,
	added: TemplateField[],
	surplus: string[],
): InputError {
	const facts = [
		...(added.length > 0
			? [`It needs: ${added.map(({ id, label }) => `${label} [${id}]`).join('; ')}.`]
			: []),
		...(surplus.length > 0 ? [`It does not have: ${surplus.join(', ')}.`] : []),
	];
	return new InputError(
		'Template Parameters',
		`The form does not fit the template ${name} (${language}) as it is now. ${facts.join(' ')}`,
		'The template was changed since the form was made, or the values are for another one. Open the node, refresh the list of Template Parameters, and fill in what is new. Nothing was sent.',
	);
}
