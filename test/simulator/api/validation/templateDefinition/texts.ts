import type { Problem } from '../../../errors';
import { variablesOf } from '../../../templates/variables';
import {
	all,
	anyObject,
	byField,
	characters,
	first,
	httpUrl,
	isObject,
	list,
	object,
	oneOf,
	optional,
	required,
	text,
} from '../check';
import type { Rule } from '../check';
import { MAX_BODY, MAX_HEADER } from '../templateTexts';
import type { Context } from './components';
import type { KnownHandles } from './index';

/** Header and body of a template: lengths, variables, and an example for each of them. */

const type = (name: string) => required(oneOf(name));

const FORMAT = {
	code: 100,
	subcode: 2388047,
	userTitle: 'Message header or body format is incorrect',
};
const noExample = (path: string): Problem => ({
	code: 100,
	subcode: 2388043,
	userTitle: 'Message template "components" param is missing expected field(s)',
	details: `component of type ${path} is missing expected field(s) (example)`,
});

export const body = (context: Context, max = MAX_BODY): Rule =>
	all(
		object({ type: type('BODY'), text: required(length(max)), example: optional(anyObject) }),
		variables('body_text', context),
		proportions,
	);

export const headerOf = (context: Context, formats?: string[]): Rule => {
	const { handles } = context;
	const plain = (format: string) =>
		object({ type: type('HEADER'), format: required(oneOf(format)) });
	const rules: Record<string, Rule> = {
		TEXT: all(
			object({
				type: type('HEADER'),
				format: required(oneOf('TEXT')),
				text: required(length(MAX_HEADER)),
				example: optional(anyObject),
			}),
			variables('header_text', context),
			atMostOneVariable,
		),
		IMAGE: media('IMAGE', handles, /^image\/(jpe?g|png)$/),
		VIDEO: media('VIDEO', handles, /^video\//),
		DOCUMENT: media('DOCUMENT', handles, /^application\//),
		GIF: media('GIF', handles, /^(video\/mp4|image\/gif)$/),
		LOCATION: plain('LOCATION'),
		PRODUCT: plain('PRODUCT'),
	};
	const allowed = Object.entries(rules).filter(([format]) => formats?.includes(format) ?? true);
	return byField('format', Object.fromEntries(allowed));
};

/** A handle of a resumable upload or, which 360dialog takes as well, a public URL. */
const media = (format: string, handles: KnownHandles, mimeTypes: RegExp): Rule =>
	object({
		type: type('HEADER'),
		format: required(oneOf(format)),
		example: required(
			object({ header_handle: required(list(handle(handles, mimeTypes), { max: 1 })) }),
		),
	});

const handle =
	(handles: KnownHandles, mimeTypes: RegExp): Rule =>
	(value, path) => {
		if (typeof value === 'string' && /^https?:/i.test(value)) return httpUrl(value, path);
		const mimeType = handles.get(String(value));
		if (mimeType === undefined) {
			return {
				code: 100,
				subcode: 2494102,
				userTitle: 'Uploaded media handle is invalid',
				details: `${path} is neither the handle of an upload nor a public URL.`,
			};
		}
		return mimeTypes.test(mimeType)
			? undefined
			: { code: 100, details: `${path} is the handle of ${mimeType}, which does not fit.` };
	};

const length =
	(max: number): Rule =>
	(value, path) =>
		typeof value === 'string' && characters(value) > max
			? {
					code: 100,
					subcode: 2388040,
					userTitle: 'Character Limit Exceeded',
					details: `${path} has ${characters(value)} characters, the limit is ${max}.`,
				}
			: text()(value, path);

const textOf = (value: unknown): string => (isObject(value) ? String(value.text) : '');

/** `{{1}}`, `{{2}}` without a gap, or names of small letters, digits and underscores; and their examples. */
function variables(key: 'body_text' | 'header_text', { format }: Context): Rule {
	return (value, path) => {
		const names = variablesOf(textOf(value));
		if (names.length === 0) return undefined;
		const example = isObject(value) && isObject(value.example) ? value.example : {};
		const isNamed = names.some((name) => !/^\d+$/.test(name));
		return first([
			() => (isNamed ? checkNames(names, path) : checkNumbers(names, path)),
			() =>
				format === 'NAMED' && !isNamed
					? {
							...FORMAT,
							details: `${path} has numbers for variables, but parameter_format is named.`,
						}
					: undefined,
			() => {
				const given = isNamed ? namesOf(example[`${key}_named_params`]) : example[key];
				const count = isNamed
					? names.filter((name) => (given as string[]).includes(name)).length
					: countOf(given);
				return count === names.length
					? undefined
					: noExample(key === 'body_text' ? 'BODY' : 'HEADER');
			},
		]);
	};
}

const checkNames = (names: string[], path: string): Problem | undefined =>
	names.every((name) => /^[a-z][a-z0-9_]*$/.test(name))
		? undefined
		: { ...FORMAT, details: `${path} has a variable whose name is not in small letters.` };

const checkNumbers = (names: string[], path: string): Problem | undefined =>
	names.every((_, index) => names.includes(String(index + 1)))
		? undefined
		: { ...FORMAT, details: `${path} has variables with a gap: they count from {{1}}.` };

const namesOf = (value: unknown): string[] =>
	Array.isArray(value)
		? value
				.filter(isObject)
				.filter(({ example }) => typeof example === 'string' && example !== '')
				.map(({ param_name: name }) => String(name))
		: [];

/** Meta nests the examples of a body, some pages of 360dialog do not: both count. */
const countOf = (value: unknown): number =>
	Array.isArray(value) ? (Array.isArray(value[0]) ? value[0].length : value.length) : 0;

const atMostOneVariable: Rule = (value, path) =>
	variablesOf(textOf(value)).length > 1
		? { ...FORMAT, details: `${path} may have one variable.` }
		: undefined;

/** Meta's exact proportion is not documented; here each variable needs a word beside it, and one more. */
const proportions: Rule = (value, path) => {
	const words = textOf(value).trim();
	if (/^\{\{[^}]*\}\}|\{\{[^}]*\}\}$/.test(words)) {
		return {
			code: 100,
			subcode: 2388299,
			userTitle: 'Leading or trailing params are not allowed',
			details: `${path}: variables can't be at the start or end of the template.`,
		};
	}
	const variable = /\{\{.*?\}\}/g;
	const count = words.match(variable)?.length ?? 0;
	const rest = words.replace(variable, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
	return count > 0 && rest <= count
		? {
				code: 100,
				subcode: 2388293,
				userTitle: 'Parameters words ratio exceeds limit',
				details: `${path} has too many variables for its length.`,
			}
		: undefined;
};
