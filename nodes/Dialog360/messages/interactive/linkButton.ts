import { MAX_LENGTH, requireText, requireUrl } from '../limits';
import { frame } from './frame';
import type { Frame, FrameInput } from './frame';

export interface LinkButtonInteractive extends Frame {
	type: 'cta_url';
	action: { name: 'cta_url'; parameters: { display_text: string; url: string } };
}

/**
 * A button that opens a web page.
 *
 * @throws InputError when the text of the button is empty or longer than 20 characters, or the link
 * is no web address
 * @see https://docs.360dialog.com/docs/messaging/message-types/interactive
 * @see https://developers.facebook.com/docs/whatsapp/cloud-api/messages/interactive-cta-url-messages
 */
export function linkButtonInteractive(
	input: FrameInput & { buttonText: string; url: string },
): LinkButtonInteractive {
	return {
		type: 'cta_url',
		...frame(input),
		action: {
			name: 'cta_url',
			parameters: {
				display_text: requireText('Button Text', input.buttonText, MAX_LENGTH.linkText),
				url: requireUrl('URL', input.url),
			},
		},
	};
}
