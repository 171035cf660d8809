import type { TemplateDefinition } from './definition';
import type { Part, TemplateField } from './part';
import { partsOf } from './parts';

/**
 * The form of a template: one field for each variable, file, and button parameter.
 *
 * @returns fields with ids that saved workflows rely on; none when there is nothing to fill in
 */
export function fieldsOf(definition: TemplateDefinition): TemplateField[] {
	return fieldsIn(partsOf(definition));
}

/** The fields of parts, each once: some parts share one. */
export function fieldsIn(parts: Part[]): TemplateField[] {
	const byId = new Map(parts.flatMap(({ fields }) => fields).map((field) => [field.id, field]));
	return [...byId.values()];
}

/** The example values of a form, by field: what an editor shows, and tests send. */
export function exampleValues(fields: TemplateField[]): Record<string, string> {
	return Object.fromEntries(fields.map(({ id, example }) => [id, example]));
}
