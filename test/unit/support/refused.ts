import { RefusedError } from '../../../nodes/Dialog360/api/errors';
import type { Refusal } from '../../../nodes/Dialog360/api/errors';
import { InputError } from '../../../nodes/Dialog360/messages/inputError';

export const INPUT = new InputError('To', 'To is empty', 'Enter a phone number');

const FULL: Refusal = {
	meaning: 'The recipient is not on the list of allowed numbers',
	fix: 'Register the recipient',
	disposition: 'fix',
	status: 400,
	code: 131030,
	subcode: 2655007,
	message: '(#131030) Not in allowed list',
	details: 'Add the number',
	traceId: 'AbC',
	body: { error: { code: 131030 } },
};
/** A refusal with everything that one can have. */
export const refused = (changes: Partial<Refusal> = {}) =>
	new RefusedError({ ...FULL, ...changes });
/** A refusal with no more than every one has. */
export const bare = (changes: Partial<Refusal> = {}) =>
	refused({
		code: undefined,
		subcode: undefined,
		details: undefined,
		traceId: undefined,
		...changes,
	});
