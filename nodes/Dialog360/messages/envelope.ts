import type { IDataObject } from 'n8n-workflow';
import type { Hosting } from '../api/hosting';
import { InputError } from './inputError';
import type { Recipient } from './recipient';
import type { TemplateContent } from './template';
import type { TextContent } from './text';

/** What a message holds, by its type. */
export type Content = TextContent | TemplateContent;

/** The part that every message has in common. */
export interface Envelope {
	recipient: Recipient;
	/** ID of the message that this one quotes. */
	replyTo?: string;
}

/**
 * Puts a message into the form that a hosting type takes.
 *
 * Cloud wants `messaging_product`; the older dialect does not know it, keeps `preview_url` beside the
 * text instead of in it, and knows no business-scoped user IDs.
 *
 * @returns the body of `POST /messages` (Cloud) or `POST /v1/messages`
 * @throws InputError when the hosting type cannot do what is asked
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/messages
 * @see https://docs.360dialog.com/docs/whatsapp-api/the-basics
 */
export function messageBody(hosting: Hosting, envelope: Envelope, content: Content): IDataObject {
	return {
		...(hosting === 'cloud' ? { messaging_product: 'whatsapp' } : {}),
		recipient_type: 'individual',
		...address(hosting, envelope.recipient),
		...(envelope.replyTo ? { context: { message_id: envelope.replyTo } } : {}),
		...(hosting === 'cloud' ? content : v1Content(content)),
	};
}

function address(hosting: Hosting, recipient: Recipient): IDataObject {
	if (recipient.kind === 'phone') return { to: recipient.phone };
	if (hosting === 'cloud') return { recipient: recipient.userId };
	throw new InputError(
		'To',
		'Business-scoped user IDs work only with numbers on the Cloud API',
		'Use the phone number of the recipient, or move the number to the Cloud API',
	);
}

function v1Content(content: Content): IDataObject {
	if (content.type !== 'text') return { ...content };
	const { preview_url, ...text } = content.text;
	return { ...(preview_url ? { preview_url } : {}), type: 'text', text };
}
