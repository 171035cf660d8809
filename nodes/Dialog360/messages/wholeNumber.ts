import { InputError } from './inputError';

/**
 * Reads a whole number.
 *
 * @param value a number, or a text with nothing but digits
 * @throws InputError when it is none, or out of range
 */
export function requireWholeNumber(
	field: string,
	value: unknown,
	{ min, max = Number.MAX_SAFE_INTEGER }: { min: number; max?: number },
): number {
	const text = typeof value === 'string' ? value.trim() : '';
	const number = /^\d+$/.test(text) ? Number(text) : value;
	if (typeof number === 'number' && Number.isSafeInteger(number) && number >= min && number <= max)
		return number;
	const range = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
	throw new InputError(
		field,
		`${field} must be a whole number ${range}`,
		`Enter e.g. ${Math.max(min, 1)}`,
	);
}
