import type { DefinedHeader } from './definition';
import {
	FILES,
	fileHeader,
	headerComponent,
	HEADER_KEY,
	locationHeader,
	productHeader,
} from './headerKinds';
import { called, marksOf, placed } from './label';
import { lineIn } from './oneLine';
import type { Part, Place, TemplateField } from './part';
import { textParameter, variablesOf, wordsAround } from './variables';

/**
 * The header: one variable, a file, a place or a product; undefined when there is nothing to fill in.
 *
 * Ids: `header.text`, `header.image|video|gif|document`, `header.document.filename`,
 * `header.location.latitude|longitude|name|address`, `header.product`, `header.product.catalogId`.
 *
 * @see https://docs.360dialog.com/docs/resources/templates/template-elements
 */
export function headerPart(header: DefinedHeader, place: Place): Part | undefined {
	if (header.format === 'TEXT') return textHeader(header, place);
	if (Object.hasOwn(FILES, header.format)) return fileHeader(header.format, place);
	if (header.format === 'LOCATION') return locationHeader(place);
	return header.format === 'PRODUCT' ? productHeader(place) : undefined;
}

function textHeader({ text, examples }: DefinedHeader, place: Place): Part | undefined {
	const variables = variablesOf(text);
	// WhatsApp allows one; more of them would be told apart by their names.
	const marks = marksOf(placed(place, 'header'), variables);
	const fields = variables.map((variable, index): TemplateField => {
		const example = examples[variable] ?? '';
		return {
			id: `${place.idPrefix}header.${index === 0 ? 'text' : `text.${variable}`}`,
			...called(marks[index] ?? '', { example, words: wordsAround(text, variable) }),
			type: 'string',
			required: true,
			example: example || 'Ann',
		};
	});
	if (fields.length === 0) return undefined;
	return {
		key: HEADER_KEY,
		fields,
		build: (values) =>
			headerComponent(
				fields.map((field, index) => textParameter(variables[index] ?? '', lineIn(values, field))),
			),
	};
}
