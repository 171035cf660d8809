import type { IDataObject } from 'n8n-workflow';
import type { Hosting } from '../api/hosting';
import { InputError } from './inputError';
import { jsonObject } from './jsonInput';

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
	const message = jsonObject('Body', json, FIX);
	if (Object.keys(message).length === 0) {
		throw new InputError('Body', 'Body is empty, and must be a JSON object', FIX);
	}
	return hosting === 'cloud' ? { messaging_product: 'whatsapp', ...message } : message;
}
