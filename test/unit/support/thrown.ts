import { InputError } from '../../../nodes/Dialog360/messages/inputError';

/** What a function throws. Fails when it throws nothing. */
export function thrownBy(action: () => unknown): unknown {
	try {
		action();
	} catch (error) {
		return error;
	}
	throw new Error('Nothing was thrown');
}

/** What a promise rejects with. Fails when it does not. */
export async function rejectionOf(promise: Promise<unknown>): Promise<unknown> {
	return await promise.then(
		() => {
			throw new Error('Nothing was thrown');
		},
		(error: unknown) => error,
	);
}

/** The InputError that a function throws; anything else fails the test. */
export function inputErrorOf(action: () => unknown): InputError {
	const error = thrownBy(action);
	if (error instanceof InputError) return error;
	throw new Error(`Not an InputError but ${String(error)}`, { cause: error });
}

/** The three parts of an InputError, in a form that `toEqual` compares. */
export function refusalOf(action: () => unknown): { field: string; message: string; fix: string } {
	const { field, message, fix } = inputErrorOf(action);
	return { field, message, fix };
}
