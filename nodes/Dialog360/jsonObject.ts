import type { IDataObject } from 'n8n-workflow';

/** Whether a value is a JSON object: no list, not null. */
export function isPlainObject(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as an object to look into; an empty one for everything that is none. */
export function asObject(value: unknown): IDataObject {
	return isPlainObject(value) ? value : {};
}
