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
	/** https://docs.360dialog.com/docs/messaging-api/api-reference/messages */
	callbackData: 512,
	/** https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/image-messages */
	caption: 1024,
	/** https://developers.facebook.com/docs/whatsapp/cloud-api/messages/interactive-list-messages */
	listBody: 4096,
	/** https://developers.facebook.com/docs/whatsapp/cloud-api/messages/interactive-flow-messages */
	flowButton: 20,
	// The rest: https://docs.360dialog.com/docs/messaging/message-types/interactive
	interactiveBody: 1024,
	header: 60,
	footer: 60,
	buttonTitle: 20,
	buttonId: 256,
	listButton: 20,
	sectionTitle: 24,
	rowId: 200,
	rowTitle: 24,
	rowDescription: 72,
	linkText: 20,
	/** https://docs.360dialog.com/docs/messaging/message-types/interactive/media-carousel */
	cardBody: 160,
	/** https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-button-messages-deep-links/ */
	callButtonText: 20,
	callButtonPayload: 512,
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
			`Shorten ${field} by ${length - limit} character${length - limit === 1 ? '' : 's'}`,
		);
	}
	return text;
}

/**
 * Checks how many entries a list has.
 *
 * @param field label of the parameter, for the error
 * @param noun what one entry is, e.g. `button`
 * @throws InputError when there are too few or too many
 */
export function requireCount(
	field: string,
	noun: string,
	count: number,
	{ min = 1, max }: { min?: number; max: number },
): void {
	if (count >= min && count <= max) return;
	const range = min === max ? `exactly ${min}` : `${min} to ${max}`;
	throw new InputError(
		field,
		`${field} has ${count} ${noun}${count === 1 ? '' : 's'}, and WhatsApp wants ${range}`,
		count < min ? `Add ${noun}s` : `Remove ${count - max} ${noun}${count - max === 1 ? '' : 's'}`,
	);
}

/**
 * Checks that no value stands twice in a list.
 *
 * @throws InputError naming the value and where it stands
 */
export function requireUnique(field: string, values: string[]): void {
	const seen = new Map<string, number>();
	values.forEach((value, index) => {
		const earlier = seen.get(value);
		if (earlier !== undefined) {
			throw new InputError(
				field,
				`${field} "${value}" stands twice, at ${earlier + 1} and ${index + 1}`,
				`WhatsApp wants a different ${field} for each`,
			);
		}
		seen.set(value, index);
	});
}

/**
 * Checks a link that WhatsApp will open or fetch.
 *
 * @returns the URL, trimmed, otherwise as it was given
 * @throws InputError when it is no absolute http(s) URL
 */
export function requireUrl(field: string, value: string): string {
	const url = value.trim();
	if (/^https?:\/\/[^\s/]+\.[^\s/]+/i.test(url) && !/\s/.test(url)) return url;
	throw new InputError(
		field,
		url === '' ? `${field} is empty` : `${field} is not a web address: "${url.slice(0, 60)}"`,
		'Enter a public address that begins with https://, e.g. https://example.com/offer',
	);
}
