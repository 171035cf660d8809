import type { Problem } from '../../errors';
import { componentOf } from '../../templates/definition';
import { fill, valuesOf, variablesOf } from '../../templates/variables';
import { characters, first } from './check';
import type { Definition, SentComponent } from './templateParameters';

/**
 * Header and body of a template message: count, names and kinds of parameters, and the length once filled in
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes, 132000 and after).
 */

export const MAX_BODY = 1024;
export const MAX_HEADER = 60;

type Parameters = Array<Record<string, unknown>>;

export function checkBody(definition: Definition, sent: SentComponent | undefined) {
	const { text } = componentOf(definition, 'BODY') ?? { text: '' };
	return checkTexts(definition, { part: 'body', text, max: MAX_BODY }, sent?.parameters ?? []);
}

export function checkHeader(
	definition: Definition,
	sent: SentComponent | undefined,
): Problem | undefined {
	const header = componentOf(definition, 'HEADER');
	const parameters = sent?.parameters ?? [];
	const received = String(parameters[0]?.type ?? 'UNKNOWN').toUpperCase();
	const mismatch = (expected: string): Problem => ({
		code: 132012,
		details: `header: Format mismatch, expected ${expected}, received ${received}`,
	});
	if (!header || header.format === 'TEXT') {
		if (parameters.some(({ type }) => type !== 'text')) return mismatch(header ? 'TEXT' : 'NONE');
		const text = header?.text ?? '';
		return checkTexts(definition, { part: 'header', text, max: MAX_HEADER }, parameters);
	}
	return received === header.format ? undefined : mismatch(header.format);
}

interface Part {
	part: 'header' | 'body';
	text: string;
	max: number;
}

const checkTexts = (definition: Definition, part: Part, parameters: Parameters) =>
	first([
		() => checkCount(part, parameters),
		() => checkNames(definition, part, parameters),
		() => checkValues(part, parameters),
		() => checkLength(part, parameters),
	]);

function checkCount({ part, text }: Part, { length }: Parameters): Problem | undefined {
	const expected = variablesOf(text).length;
	return length === expected
		? undefined
		: {
				code: 132000,
				details: `${part}: number of localizable_params (${length}) does not match the expected number of params (${expected})`,
			};
}

function checkNames(
	{ parameter_format: format }: Definition,
	{ part, text }: Part,
	parameters: Parameters,
): Problem | undefined {
	const names = parameters.map((parameter) => parameter.parameter_name);
	const problem = (details: string): Problem => ({ code: 100, details: `${part}: ${details}` });
	if (format !== 'NAMED') {
		return names.some((name) => name !== undefined)
			? problem('parameter_name given, but the template is positional')
			: undefined;
	}
	if (names.some((name) => !name)) return problem('Parameter name is missing or empty');
	const lacking = variablesOf(text).find((name) => !names.includes(name));
	return lacking === undefined ? undefined : problem(`no parameter named ${lacking}`);
}

/** "Param text cannot have new-line/tab characters or more than 4 consecutive spaces" (netflie/whatsapp-cloud-api#201). */
const checkValues = ({ part }: Part, parameters: Parameters): Problem | undefined =>
	parameters.some(({ text }) => typeof text === 'string' && /[\n\t]| {5}/.test(text))
		? {
				code: 132008,
				details: `${part}: Param text cannot have new-line/tab characters or more than 4 consecutive spaces`,
			}
		: undefined;

function checkLength({ part, text, max }: Part, parameters: Parameters): Problem | undefined {
	const length = characters(fill(text, valuesOf({ parameters })));
	return length > max
		? {
				code: 132005,
				details: `${part}: Translated text too long: ${length} characters, at most ${max} fit`,
			}
		: undefined;
}
