import { InputError } from '../inputError';
import type { TemplateDefinition } from './definition';
import type { FieldValues, TemplateField } from './part';
import { isEmpty } from './values';

/** A field of the form as it was when the form was made. */
export interface FormField {
	id: string;
	label: string;
}

interface Checked {
	values: FieldValues;
	formFields?: FormField[];
	/** All fields of the template. */
	known: TemplateField[];
	/** Those that are not replaced by JSON. */
	needed: TemplateField[];
}

/** How much of a label of a field is quoted that the template no longer has. */
const MAX_LABEL = 60;

/**
 * Checks that the values are those that the template wants, so that nothing is sent that WhatsApp
 * would refuse with 132000 (wrong number of parameters).
 *
 * @throws InputError that tells an empty field from a template that changed since the form was made
 */
export function checkValues(
	definition: TemplateDefinition,
	{ values, formFields, known, needed }: Checked,
): void {
	const missing = needed.filter(({ id, required }) => required && isEmpty(values[id]));
	const formIds = formFields?.map(({ id }) => id) ?? Object.keys(values);
	const added = missing.filter(({ id }) => !formIds.includes(id));
	const surplus = Object.keys(values).filter(
		(id) => !isEmpty(values[id]) && !known.some((field) => field.id === id),
	);
	if (added.length > 0 || surplus.length > 0)
		throw changed(definition, added, surplus.map(labelled(formFields)));
	const [first] = missing;
	if (!first) return;
	throw new InputError(
		first.name,
		missing.length === 1
			? `${withId(first)} is empty`
			: `${missing.length} fields of the template are empty: ${missing.map(withId).join('; ')}`,
		'WhatsApp refuses templates with an empty variable. Enter a value, or use a fallback in the expression.',
	);
}

function changed(
	{ name, language }: TemplateDefinition,
	added: TemplateField[],
	surplus: string[],
): InputError {
	const facts = [
		...(added.length > 0 ? [`It needs: ${added.map(withId).join('; ')}.`] : []),
		...(surplus.length > 0 ? [`It does not have: ${surplus.join('; ')}.`] : []),
	];
	return new InputError(
		'Template Parameters',
		`The form does not fit the template ${name} (${language}) as it is now. ${facts.join(' ')}`,
		'The template was changed since the form was made, or the values are for another one. Open the node, refresh the list of Template Parameters, and fill in what is new. Nothing was sent.',
	);
}

/** Ids are what n8n itself names fields by, and what expressions use. */
function withId({ id, name }: TemplateField): string {
	return `${name} [${id}]`;
}

/** The template no longer says what a field was for, but the form still does. */
function labelled(formFields: FormField[] = []): (id: string) => string {
	return (id) => {
		const letters = Array.from(formFields.find((field) => field.id === id)?.label.trim() ?? '');
		if (letters.length === 0) return id;
		const label = letters.slice(0, MAX_LABEL).join('');
		return `${label}${letters.length > MAX_LABEL ? '…' : ''} [${id}]`;
	};
}
