import type { DefinedBody } from './definition';
import { called, marksOf, placed } from './label';
import { lineIn } from './oneLine';
import type { Part, Place, TemplateField } from './part';
import { textParameter, variablesOf, wordsAround } from './variables';

/**
 * The variables of the body; undefined when it has none. Ids: `body.1`, `body.first_name`.
 *
 * @see https://docs.360dialog.com/docs/resources/templates/template-elements
 */
export function bodyPart({ text, examples }: DefinedBody, place: Place): Part | undefined {
	const variables = variablesOf(text);
	const marks = marksOf(placed(place, 'body'), variables);
	const fields = variables.map((variable, index): TemplateField => {
		const example = examples[variable] ?? '';
		return {
			id: `${place.idPrefix}body.${variable}`,
			...called(marks[index] ?? '', { example, words: wordsAround(text, variable) }),
			type: 'string',
			required: true,
			example: example || `value ${variable}`,
		};
	});
	if (fields.length === 0) return undefined;
	return {
		key: { type: 'body' },
		fields,
		build: (values) => ({
			type: 'body',
			parameters: fields.map((field, index) =>
				textParameter(variables[index] ?? '', lineIn(values, field)),
			),
		}),
	};
}
