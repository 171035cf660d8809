import { InputError } from '../inputError';
import type { FieldValues, TemplateField } from './part';
import { textIn } from './values';

/**
 * Checks the value of a variable in the body or the header: WhatsApp refuses the whole message
 * with 132018, or 100 and 132000 before that, "Param text cannot have new-line/tab characters or
 * more than 4 consecutive spaces". Only what these words name is refused here; other white space
 * may pass. Values in JSON are not checked, so that there is a way should WhatsApp relax the rule:
 * one report of September 2026 has a new line arrive, several of that month have it refused.
 *
 * @param name what the user knows the value by
 * @returns the text, unchanged
 * @throws InputError that says which of them stands where
 * @see https://github.com/netflie/whatsapp-cloud-api/issues/201
 * @see https://github.com/dimagi/open-chat-studio/pull/4277 seen in August 2026
 */
export function requireOneLine(name: string, text: string): string {
	const found = /[\n\t]| {5,}/.exec(text);
	if (!found) return text;
	const { 0: white, index } = found;
	throw new InputError(
		name,
		`${name} has ${nameOf(white)} ${placeOf(text, index)}, which WhatsApp refuses in the values of a template`,
		'Values must be without new lines, tabs and more than 4 spaces in a row. Put the value on one line, e.g. {{ $json.text.replace(/\\s+/g, " ") }}, and line breaks into the text of the template.',
	);
}

/** The text in a field, on one line. */
export function lineIn(values: FieldValues, field: TemplateField): string {
	return requireOneLine(field.name, textIn(values, field));
}

function nameOf(white: string): string {
	if (white === '\n') return 'a new line';
	return white === '\t' ? 'a tab' : `${white.length} spaces in a row`;
}

/** The words in front, as white space itself cannot be seen. */
function placeOf(text: string, index: number): string {
	const before = Array.from(text.slice(0, index).trim());
	return before.length === 0 ? 'at its beginning' : `after "${before.slice(-20).join('').trim()}"`;
}
