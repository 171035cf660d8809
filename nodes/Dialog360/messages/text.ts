import { MAX_LENGTH, requireText } from './limits';

export interface TextContent {
	type: 'text';
	text: { body: string; preview_url?: boolean };
}

/**
 * A text message.
 *
 * @param body 1 to 4096 code points
 * @param previewUrl whether WhatsApp shows a preview of the first link in the text
 * @throws InputError when the text is empty or too long
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/messages
 */
export function textContent(body: string, previewUrl = false): TextContent {
	return {
		type: 'text',
		text: {
			body: requireText('Text', body, MAX_LENGTH.textBody),
			...(previewUrl ? { preview_url: true } : {}),
		},
	};
}
