import { limitText, MAX_LENGTH, requireText } from '../limits';
import type { MediaRef } from '../media';

/** What stands above the body: a line of text, a picture, a video or a document. */
export type Header =
	| { type: 'text'; text: string }
	| { type: 'image'; image: MediaRef }
	| { type: 'video'; video: MediaRef }
	| { type: 'document'; document: MediaRef & { filename?: string } };

/** The parts around the action, in WhatsApp's form. */
export interface Frame {
	header?: Header;
	body: { text: string };
	footer?: { text: string };
}

export interface FrameInput {
	header?: Header;
	body: string;
	footer?: string;
}

/**
 * Header, body and footer of an interactive message.
 *
 * @param bodyLimit where the body may have another length than usual
 * @throws InputError when the body is empty or a text is too long
 * @see https://docs.360dialog.com/docs/messaging/message-types/interactive
 */
export function frame(
	{ header, body, footer = '' }: FrameInput,
	bodyLimit: number = MAX_LENGTH.interactiveBody,
): Frame {
	return {
		...(header ? { header: checkHeader(header) } : {}),
		body: { text: requireText('Body', body, bodyLimit) },
		...(footer.trim() ? { footer: { text: limitText('Footer', footer, MAX_LENGTH.footer) } } : {}),
	};
}

function checkHeader(header: Header): Header {
	if (header.type === 'text') requireText('Header Text', header.text, MAX_LENGTH.header);
	return header;
}
