import { InputError } from './inputError';

/**
 * How long a text may be, in Unicode code points: WhatsApp counts an emoji such as 👍 once, where
 * JavaScript's `length` counts it twice.
 */
export const MAX_LENGTH = {
	/** https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/text-messages */
	textBody: 4096,
	/** https://docs.360dialog.com/docs/resources/templates/template-elements */
	templateName: 512,
} as const;

/** Number of Unicode code points in a text. */
export function codePoints(text: string): number {
	return Array.from(text).length;
}

/**
 * Checks that a text is there and not too long.
 *
 * @param field label of the parameter, for the error
 * @param text the text as the user gave it
 * @param limit the most code points that WhatsApp takes
 * @returns the text, unchanged
 * @throws InputError when it is empty (white space counts as empty) or too long
 */
export function requireText(field: string, text: string, limit: number): string {
	if (text.trim() === '') {
		throw new InputError(
			field,
			`${field} is empty`,
			`Enter a text for ${field}. If it comes from an expression, check that the item has that value.`,
		);
	}
	return limitText(field, text, limit);
}

/**
 * Checks that a text is not too long; an empty one is fine.
 *
 * @param limit the most code points that WhatsApp takes
 * @returns the text, unchanged
 * @throws InputError when it is too long
 */
export function limitText(field: string, text: string, limit: number): string {
	const length = codePoints(text);
	if (length > limit) {
		throw new InputError(
			field,
			`${field} is too long: ${length} characters, and WhatsApp takes at most ${limit}`,
			`Shorten ${field} by ${length - limit} characters`,
		);
	}
	return text;
}
