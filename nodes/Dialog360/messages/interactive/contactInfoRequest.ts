import { frame } from './frame';
import type { Frame } from './frame';

export interface ContactInfoRequestInteractive extends Frame {
	type: 'request_contact_info';
	action: { name: 'request_contact_info' };
}

/**
 * A text with a button by which the recipient shares the phone number. It has neither header nor
 * footer.
 *
 * @throws InputError when the body is empty or longer than 1024 code points
 * @see https://docs.360dialog.com/docs/resources/phone-numbers/usernames-and-bsuid.md
 * @see https://docs.kapso.ai/docs/whatsapp/send-messages/request-contact-info
 */
export function contactInfoRequestInteractive(body: string): ContactInfoRequestInteractive {
	return {
		type: 'request_contact_info',
		...frame({ body }),
		action: { name: 'request_contact_info' },
	};
}
