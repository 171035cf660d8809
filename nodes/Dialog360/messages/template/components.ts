import { checkValues } from './check';
import type { FormField } from './check';
import type { TemplateDefinition } from './definition';
import { fieldsIn } from './fields';
import { COMPONENTS_JSON, isSame, keyOf, layOver, readComponentsJson } from './override';
import type { Component, FieldValues, Part, Setting } from './part';
import { partsOf } from './parts';

export interface FilledForm {
	values: FieldValues;
	/** The fields that the form had when it was made; unknown without a form. */
	formFields?: FormField[];
	/** JSON that takes the place of what the form makes, by type and index of the component. */
	componentsJson?: unknown;
	setting?: Setting;
}

/**
 * The components of a message from a template's definition and the filled form.
 *
 * @throws InputError when fields lack or are surplus, naming them, or a value is of the wrong kind
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/messages
 */
export function componentsOf(definition: TemplateDefinition, form: FilledForm): Component[] {
	const over = readComponentsJson(COMPONENTS_JSON, form.componentsJson);
	const parts = checkForm(definition, form, over);
	const made = parts.map(({ build }) => build(form.values, form.setting ?? {}));
	return layOver(
		made.filter((component) => component !== undefined),
		over,
	);
}

/**
 * Checks the form before files are looked at.
 *
 * @returns the parts that the form is to make: those that no JSON takes the place of
 * @throws InputError as above
 */
export function checkForm(
	definition: TemplateDefinition,
	form: FilledForm,
	over = readComponentsJson(COMPONENTS_JSON, form.componentsJson),
): Part[] {
	const all = partsOf(definition);
	const parts = all.filter(({ key }) => !over.some((one) => isSame(key, keyOf(one))));
	checkValues(definition, {
		values: form.values,
		formFields: form.formFields,
		known: fieldsIn(all),
		needed: fieldsIn(parts),
	});
	return parts;
}
