const VARIABLE = /\{\{\s*([A-Za-z0-9_]+)\s*\}\}/g;

/** How many characters of the text a label shows on each side of a variable. */
const AROUND = 32;

/**
 * The variables of a text, each once: numbered ones by their number, which is the order that WhatsApp
 * takes their values in, others as they stand.
 */
export function variablesOf(text: string): string[] {
	const names = [...new Set([...text.matchAll(VARIABLE)].map((match) => match[1] ?? ''))];
	return names.every(isNumber) ? names.sort((a, b) => Number(a) - Number(b)) : names;
}

/** Whether a variable is `{{1}}`; values of others carry its name. */
export function isNumber(variable: string): boolean {
	return /^\d+$/.test(variable);
}

/**
 * A text parameter.
 *
 * @see https://docs.360dialog.com/docs/messaging/message-types/template-messages
 */
export function textParameter(variable: string, text: string) {
	return {
		type: 'text' as const,
		...(isNumber(variable) ? {} : { parameter_name: variable }),
		text,
	};
}

/** `Hi ⟨first_name⟩, your order…`: a variable with the words around it; nothing where there are none. */
export function wordsAround(text: string, variable: string): string {
	const match = [...text.matchAll(VARIABLE)].find(([, name]) => name === variable);
	if (!match) return '';
	const before = marked(text.slice(0, match.index));
	const after = marked(text.slice(match.index + match[0].length));
	if (before.trim() === '' && after.trim() === '') return '';
	return `${lastWords(before)}⟨${variable}⟩${firstWords(after)}`;
}

/** A text in one line, with its variables marked in the way that labels show them: `Hi ⟨1⟩`. */
export function marked(text: string): string {
	return text.replace(VARIABLE, '⟨$1⟩').replace(/\s+/g, ' ');
}

function lastWords(text: string): string {
	const letters = Array.from(text);
	if (letters.length <= AROUND) return text.trimStart();
	return `…${letters.slice(-AROUND).join('').replace(/^\S* /, '')}`;
}

function firstWords(text: string): string {
	const letters = Array.from(text);
	if (letters.length <= AROUND) return text.trimEnd();
	return `${letters.slice(0, AROUND).join('').replace(/ \S*$/, '')}…`;
}
