import type { IDataObject } from 'n8n-workflow';
import { asObject as object, isPlainObject as isObject } from '../jsonObject';

export { isObject, object };

/** A list in which everything is an object; anything else is not taken apart. */
export function objects(value: unknown): IDataObject[] | undefined {
	if (!Array.isArray(value) || value.length === 0) return undefined;
	return value.every(isObject) ? (value as IDataObject[]) : undefined;
}

/** The entries of a list that are objects. */
export function objectsIn(value: unknown): IDataObject[] {
	return Array.isArray(value) ? value.filter(isObject) : [];
}

/** The first of several places where a text may be. A number is taken as its digits: some IDs are. */
export function first(...values: unknown[]): string | null {
	for (const value of values) {
		if (typeof value === 'string' && value !== '') return value;
		if (typeof value === 'number' && Number.isFinite(value)) return String(value);
	}
	return null;
}

/** The first of several places where a number may be, also when it is written as text. */
export function firstNumber(...values: unknown[]): number | null {
	for (const value of values) {
		const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
		if (typeof number === 'number' && Number.isFinite(number)) return number;
	}
	return null;
}

/** True and false as they are, null for what is neither. */
export function yesOrNo(value: unknown): boolean | null {
	return typeof value === 'boolean' ? value : null;
}
