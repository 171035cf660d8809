import { InputError } from '../inputError';
import type { FieldValues, TemplateField } from './part';
import { shortTextIn } from './values';

const MAX_COUPON = 15;

/** The example for the end of a link; definitions give the whole address. */
export function urlSuffix(url: string, example: string): string {
	const start = url.replace(/\{\{.*/s, '');
	return (start && example.startsWith(start) ? example.slice(start.length) : example) || 'order-17';
}

/**
 * The code that a button copies.
 *
 * @throws InputError when it is too long, or has other characters than WhatsApp takes
 */
export function coupon(values: FieldValues, one: TemplateField): string {
	const code = shortTextIn(values, one, MAX_COUPON).trim();
	if (/^[A-Za-z0-9]+$/.test(code)) return code;
	throw new InputError(
		one.name,
		`"${code}" cannot be the code of a button`,
		'WhatsApp takes letters and digits only, e.g. SAVE25',
	);
}
