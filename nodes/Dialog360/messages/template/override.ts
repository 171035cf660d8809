import { InputError } from '../inputError';
import { isPlainObject, jsonList } from '../jsonInput';
import type { Component, ComponentKey } from './part';

/** The parameter that takes components as JSON, as its label says. */
export const COMPONENTS_JSON = 'Components JSON';

const FIX =
	'Enter a JSON list of components, e.g. [ { "type": "header", "parameters": [ { "type": "text", "text": "Hi" } ] } ]';

/**
 * Reads components that the user wrote as JSON.
 *
 * @param field label of the parameter, for the error
 * @throws InputError when it is not valid JSON, or an entry is no component
 */
export function readComponentsJson(field: string, json: unknown): Component[] {
	return jsonList(field, json, FIX).map((one, index) => {
		if (isPlainObject(one) && typeof one.type === 'string' && one.type.trim() !== '') {
			return one as Component;
		}
		throw new InputError(field, `Component ${index + 1} in ${field} has no type`, FIX);
	});
}

/** Buttons are told apart by their index, all else by its type. */
export function keyOf({ type, index }: Component): ComponentKey {
	const kind = type.toLowerCase();
	return kind === 'button' ? { type: kind, index: Number(index ?? 0) } : { type: kind };
}

export function isSame(one: ComponentKey, other: ComponentKey): boolean {
	return one.type === other.type && one.index === other.index;
}

/** Lays components over others: those of the same type and index take their place, the rest follows. */
export function layOver(base: Component[], over: Component[]): Component[] {
	const replaced = base.map(
		(component) => over.find((other) => isSame(keyOf(component), keyOf(other))) ?? component,
	);
	return [...replaced, ...over.filter((component) => !replaced.includes(component))];
}
