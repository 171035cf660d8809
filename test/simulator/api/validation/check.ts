import type { Problem } from '../../errors';

/**
 * Small rules that make a schema. A rule looks at one value and tells the first problem it finds, in the way Meta
 * does: one error an answer, which names the field as `interactive['action']['buttons'][0]`.
 */
export type Rule = (value: unknown, path: string) => Problem | undefined;

export const missing = (path: string): Problem => ({
	code: 131008,
	details: `The parameter ${path} is required.`,
});
export const wrongType = (path: string, kind: string): Problem => ({
	code: 100,
	details: `Param ${path} must be ${kind}.`,
});
export const invalid = (path: string, why: string): Problem => ({
	code: 131009,
	details: `${path} ${why}.`,
});

/** Limits count Unicode code points: an emoji of one code point is one character. */
export const characters = (text: string): number => [...text].length;

export const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

export function text(limits: { max?: number; like?: RegExp; mayBeEmpty?: boolean } = {}): Rule {
	const { max = Infinity, like, mayBeEmpty = false } = limits;
	return (value, path) => {
		if (typeof value !== 'string') return wrongType(path, 'a string');
		if (value.trim() === '' && !mayBeEmpty) return missing(path);
		const length = characters(value);
		if (length > max) return invalid(path, `is ${length} characters long, at most ${max} fit`);
		if (like && !like.test(value)) return invalid(path, `does not look like ${like.source}`);
		return undefined;
	};
}

export const boolean: Rule = (value, path) =>
	typeof value === 'boolean' ? undefined : wrongType(path, 'a boolean');

/** Numbers; `asText` also takes them as text, which Meta's own samples do for `index` and coordinates. */
export function number(
	limits: { min?: number; max?: number; whole?: boolean; asText?: boolean } = {},
): Rule {
	const { min = -Infinity, max = Infinity, whole = false, asText = false } = limits;
	return (value, path) => {
		const isText = asText && typeof value === 'string' && value.trim() !== '';
		const amount = isText ? Number(value) : value;
		if (typeof amount !== 'number' || Number.isNaN(amount)) return wrongType(path, 'a number');
		if (whole && !Number.isInteger(amount)) return wrongType(path, 'an integer');
		if (amount < min || amount > max) return invalid(path, `must be between ${min} and ${max}`);
		return undefined;
	};
}

export const oneOf =
	(...values: string[]): Rule =>
	(value, path) =>
		typeof value === 'string' && values.includes(value)
			? undefined
			: invalid(path, `must be one of ${values.join(', ')}`);

export function list(of: Rule, { min = 1, max = Infinity } = {}): Rule {
	return (value, path) => {
		if (!Array.isArray(value)) return wrongType(path, 'an array');
		if (value.length < min)
			return invalid(path, `has ${value.length} entries, at least ${min} needed`);
		if (value.length > max)
			return invalid(path, `has ${value.length} entries, at most ${max} allowed`);
		return first(value.map((entry, index) => () => of(entry, `${path}[${index}]`)));
	};
}

interface Field {
	rule: Rule;
	isRequired: boolean;
}
export const required = (rule: Rule): Field => ({ rule, isRequired: true });
export const optional = (rule: Rule): Field => ({ rule, isRequired: false });

/** An object with these fields and, unless `open`, no others: Meta refuses a nested key it does not know. */
export function object(fields: Record<string, Field>, { open = false } = {}): Rule {
	return (value, path) => {
		if (!isObject(value)) return wrongType(path, 'an object');
		const stranger = open ? undefined : Object.keys(value).find((key) => !(key in fields));
		if (stranger !== undefined) {
			return { code: 100, details: `Unexpected key "${stranger}" on param "${path}".` };
		}
		return first(
			Object.entries(fields).map(([key, { rule, isRequired }]) => () => {
				const field = `${path}['${key}']`;
				if (value[key] !== undefined) return rule(value[key], field);
				return isRequired ? missing(field) : undefined;
			}),
		);
	};
}

export const anyObject: Rule = (value, path) =>
	isObject(value) ? undefined : wrongType(path, 'an object');

/** Every rule in turn. */
export const all =
	(...rules: Rule[]): Rule =>
	(value, path) =>
		first(rules.map((rule) => () => rule(value, path)));

export const exactlyOneOf =
	(...keys: string[]): Rule =>
	(value, path) => {
		const given = keys.filter((key) => isObject(value) && value[key] !== undefined);
		if (given.length === 0) return missing(keys.map((key) => `${path}['${key}']`).join(' or '));
		return given.length === 1 ? undefined : invalid(path, `takes only one of ${keys.join(', ')}`);
	};

/** Picks the rule by the value of a field: `{ type: 'text' }`. */
export const byField =
	(key: string, rules: Record<string, Rule>, { anyCase = false } = {}): Rule =>
	(value, path) => {
		if (!isObject(value)) return wrongType(path, 'an object');
		const given = value[key];
		if (given === undefined) return missing(`${path}['${key}']`);
		const chosen = anyCase ? String(given).toLowerCase() : String(given);
		const rule = Object.hasOwn(rules, chosen) ? rules[chosen] : undefined;
		if (!rule)
			return invalid(`${path}['${key}']`, `must be one of ${Object.keys(rules).join(', ')}`);
		return rule(value, path);
	};

export const httpUrl: Rule = (value, path) => {
	if (typeof value !== 'string') return wrongType(path, 'a string');
	return URL.canParse(value) && /^https?:\/\//i.test(value)
		? undefined
		: invalid(path, 'is not a valid http(s) URL');
};

export function first(checks: Array<() => Problem | undefined>): Problem | undefined {
	for (const check of checks) {
		const problem = check();
		if (problem) return problem;
	}
	return undefined;
}
