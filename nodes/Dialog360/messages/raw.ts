import type { IDataObject } from 'n8n-workflow';
import type { Hosting } from '../api/hosting';
import { InputError } from './inputError';

const FIX =
	'Enter the body of a message as a JSON object, e.g. { "to": "491701234567", "type": "text", "text": { "body": "Hi" } }';

/**
 * A body that the user wrote. Sent as it is; only `messaging_product`, which is the same in every
 * Cloud message, is added where it lacks.
 *
 * @param json a JSON text, or an object from an expression
 * @throws InputError when it is not valid JSON or not an object
 */
export function rawBody(hosting: Hosting, json: unknown): IDataObject {
	const { value, problem } = parse(json);
	if (problem) throw new InputError('Body', `Body is not valid JSON: ${problem}`, FIX);
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new InputError('Body', `Body is ${describe(value)}, and must be a JSON object`, FIX);
	}
	const message = value as IDataObject;
	return hosting === 'cloud' ? { messaging_product: 'whatsapp', ...message } : message;
}

function parse(json: unknown): { value?: unknown; problem?: string } {
	if (typeof json !== 'string') return { value: json };
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
