import type { Place, TemplateField } from './part';

/**
 * How much of a label is sure to be read: n8n cuts the labels of such a form after about 25
 * characters, fewer in a narrow window. Fields of a template differ within these.
 */
const READ = 22;

/** How much of an example a label shows; those in definitions can be as long as a body. */
const MAX_EXAMPLE = 80;

/**
 * The label of a field and its name in errors: what tells it from other fields stands first, as
 * the end may be cut.
 *
 * @param mark what is different in each field, e.g. `Body ⟨2⟩`
 * @param words what helps to recognise it, e.g. the words around the variable
 */
export function called(
	mark: string,
	{ example, words }: { example?: string; words?: string },
): Pick<TemplateField, 'name' | 'label'> {
	const shown = example ? `${mark} (e.g. ${shortened(example)})` : mark;
	return {
		name: words ? `${mark} (${words})` : mark,
		label: words ? `${shown}: ${words}` : shown,
	};
}

/** Names a thing by where it stands: `Button 1`, or `Card 2 button 1`. */
export function placed({ labelPrefix }: Place, thing: string): string {
	return labelPrefix ? labelPrefix + thing : thing.charAt(0).toUpperCase() + thing.slice(1);
}

/**
 * What stands before the words of each variable: `Body ⟨2⟩`, `Body ⟨first_name⟩`. Names that begin
 * so alike that a cut label would not tell them apart get their position: `Body 2 ⟨product_price⟩`.
 *
 * @param start the part of the template, e.g. `Body`
 */
export function marksOf(start: string, variables: string[]): string[] {
	const marks = variables.map((variable) => `${start} ⟨${variable}⟩`);
	const read = new Set(marks.map((mark) => mark.slice(0, READ)));
	if (read.size === marks.length) return marks;
	return variables.map((variable, index) => `${start} ${index + 1} ⟨${variable}⟩`);
}

function shortened(example: string): string {
	const letters = Array.from(example.replace(/\s+/g, ' ').trim());
	return letters.length > MAX_EXAMPLE
		? `${letters.slice(0, MAX_EXAMPLE).join('')}…`
		: letters.join('');
}
