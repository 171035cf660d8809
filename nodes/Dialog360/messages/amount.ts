import { InputError } from './inputError';

/** An amount as WhatsApp takes it: `{ value: 1999, offset: 100 }` is 19.99. */
export interface Amount {
	value: number;
	offset: 100;
}

/** Digits, and behind a point at most two that are not zero. */
const DECIMAL = /^(\d+)(?:\.(\d{1,2})0*)?$/;

/** What is left of a calculation with floating-point numbers, such as 0.1 + 0.2. */
const NOISE = 1e-9;

export function amount(cents: number): Amount {
	return { value: cents, offset: 100 };
}

/** An amount for people: `1999` is `19.99`. */
export function decimal(cents: number): string {
	return (cents / 100).toFixed(2);
}

/**
 * Reads an amount exactly: a text is never made a floating-point number on its way.
 *
 * @param value a number, or a text such as `19.99`
 * @returns hundredths, a whole number
 * @throws InputError when it is empty, negative, no number, or has more than two decimal places
 * @see https://docs.360dialog.com/docs/messaging/payments/payments-india-only/receive-whatsapp-payments-via-payments-gateway
 */
export function requireCents(field: string, value: unknown): number {
	const cents = typeof value === 'number' ? ofNumber(value) : ofText(value);
	if (cents !== undefined && Number.isSafeInteger(cents)) return cents;
	const shown = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
	throw new InputError(
		field,
		shown === '' ? `${field} is empty` : `${field} is not an amount: "${shown.slice(0, 40)}"`,
		'Enter digits with a point and at most two decimal places, e.g. 1250 or 19.99',
	);
}

/** As above, but nothing entered is undefined. */
export function optionalCents(field: string, value: unknown): number | undefined {
	const nothing =
		value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
	return nothing ? undefined : requireCents(field, value);
}

function ofNumber(value: number): number | undefined {
	const cents = Math.round(value * 100);
	const exact = Math.abs(value - cents / 100) <= NOISE * Math.max(1, value);
	return exact && value >= 0 ? cents : undefined;
}

function ofText(value: unknown): number | undefined {
	const match = typeof value === 'string' ? DECIMAL.exec(value.trim()) : null;
	return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : undefined;
}
