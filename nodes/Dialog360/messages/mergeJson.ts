import type { IDataObject } from 'n8n-workflow';
import { isPlainObject, jsonObject } from './jsonInput';

/**
 * Lays JSON that a user wrote over what the form made. Objects inside are merged too, all else is
 * replaced.
 *
 * @returns a new object; neither of the two is changed
 */
export function mergeJson(base: IDataObject, over: IDataObject): IDataObject {
	const merged = Object.entries(over).map(([key, value]) => {
		const below = Object.hasOwn(base, key) ? base[key] : undefined;
		return [key, isPlainObject(below) && isPlainObject(value) ? mergeJson(below, value) : value];
	});
	return { ...base, ...(Object.fromEntries(merged) as IDataObject) };
}

/**
 * Parameters of an order for which there is no form.
 *
 * @throws InputError when it is not valid JSON or not an object
 */
export function additionalParameters(json: unknown): IDataObject {
	return jsonObject(
		'Additional Parameters',
		json,
		'Enter a JSON object, e.g. { "order": { "catalog_id": "1234" } }, or leave it empty',
	);
}
