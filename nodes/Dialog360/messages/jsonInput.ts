import type { IDataObject } from 'n8n-workflow';
import { InputError } from './inputError';
import { isPlainObject } from '../jsonObject';

export { isPlainObject };

/**
 * Reads a list that the user wrote as JSON or made with an expression; a single object counts as a
 * list of one, nothing as an empty one.
 *
 * @param json a JSON text, a list or an object
 * @param fix what to enter instead, with an example
 * @throws InputError when it is not valid JSON, or neither a list nor an object
 */
export function jsonList(field: string, json: unknown, fix: string): unknown[] {
	const { value, problem } = parse(json);
	if (problem) throw new InputError(field, `${field} is not valid JSON: ${problem}`, fix);
	if (Array.isArray(value)) return value;
	if (isPlainObject(value)) return [value];
	if (value === undefined || value === null) return [];
	throw new InputError(field, `${field} is ${describe(value)}, and must be a JSON list`, fix);
}

/**
 * Reads an object that the user wrote as JSON or made with an expression; nothing is an empty one.
 *
 * @param fix what to enter instead, with an example
 * @throws InputError when it is not valid JSON or not an object
 */
export function jsonObject(field: string, json: unknown, fix: string): IDataObject {
	const { value, problem } = parse(json);
	if (problem) throw new InputError(field, `${field} is not valid JSON: ${problem}`, fix);
	if (isPlainObject(value)) return value;
	if (value === undefined || value === null) return {};
	throw new InputError(field, `${field} is ${describe(value)}, and must be a JSON object`, fix);
}

/**
 * Checks that an object has no keys but these: WhatsApp refuses a message for one that it does not
 * know, and what was meant by it would be lost if it were left out.
 *
 * @param label what the object is, e.g. `Row 2 in Section 1`
 * @returns the object
 * @throws InputError when it is no object, or naming the stranger
 */
export function requireKeys(
	field: string,
	label: string,
	value: unknown,
	keys: readonly string[],
): IDataObject {
	const fix = `It takes an object with ${keys.join(', ')}`;
	if (!isPlainObject(value)) {
		throw new InputError(field, `${label} is ${describe(value)}, and must be an object`, fix);
	}
	const stranger = Object.keys(value).find((key) => !keys.includes(key));
	if (stranger === undefined) return value;
	throw new InputError(
		field,
		`${label} has a field "${stranger}" that WhatsApp does not know`,
		`${fix}. Remove the others.`,
	);
}

function parse(json: unknown): { value?: unknown; problem?: string } {
	if (typeof json !== 'string') return { value: json };
	if (json.trim() === '') return {};
	try {
		return { value: JSON.parse(json) as unknown };
	} catch (error) {
		return { problem: (error as Error).message };
	}
}

function describe(value: unknown): string {
	if (Array.isArray(value)) return 'a list';
	if (value === null || value === undefined) return 'empty';
	return `a ${typeof value}`;
}
