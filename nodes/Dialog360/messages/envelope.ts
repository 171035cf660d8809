import type { IDataObject } from 'n8n-workflow';
import type { Hosting } from '../api/hosting';
import type { Content } from './content';
import { InputError } from './inputError';
import { limitText, MAX_LENGTH } from './limits';
import type { Recipient } from './recipient';
import { checkSupport } from './support';

/** The part that every message has in common. */
export interface Envelope {
	recipient: Recipient;
	/** ID of the message that this one quotes. */
	replyTo?: string;
	/** Comes back with every status of the message. */
	callbackData?: string;
}

/**
 * Puts a message into the form that a hosting type takes.
 *
 * Cloud wants `messaging_product`; the older dialect does not know it, keeps `preview_url` beside the
 * text instead of in it, and knows neither user IDs nor groups nor callback data.
 *
 * @returns the body of `POST /messages` (Cloud) or `POST /v1/messages`
 * @throws InputError when the hosting type cannot do what is asked
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/messages
 * @see https://docs.360dialog.com/docs/whatsapp-api/the-basics
 */
export function messageBody(hosting: Hosting, envelope: Envelope, content: Content): IDataObject {
	checkSupport(hosting, content);
	const { recipient, replyTo, callbackData } = envelope;
	return {
		...(hosting === 'cloud' ? { messaging_product: 'whatsapp' } : {}),
		recipient_type: recipient.kind === 'group' ? 'group' : 'individual',
		...address(hosting, recipient),
		...(replyTo ? { context: { message_id: replyTo } } : {}),
		...(callbackData ? { biz_opaque_callback_data: checkCallback(hosting, callbackData) } : {}),
		...(hosting === 'cloud' ? content : v1Content(content)),
	};
}

function address(hosting: Hosting, recipient: Recipient): IDataObject {
	if (recipient.kind === 'phone') return { to: recipient.phone };
	if (hosting !== 'cloud') {
		throw new InputError(
			'To',
			`${recipient.kind === 'group' ? 'Groups' : 'Business-scoped user IDs'} work only with numbers on the Cloud API`,
			'Use the phone number of the recipient, or move the number to the Cloud API',
		);
	}
	return recipient.kind === 'group' ? { to: recipient.groupId } : { recipient: recipient.userId };
}

function checkCallback(hosting: Hosting, data: string): string {
	if (hosting === 'cloud') return limitText('Callback Data', data, MAX_LENGTH.callbackData);
	throw new InputError(
		'Callback Data',
		'Callback Data works only with numbers on the Cloud API',
		'Remove the option Callback Data, or move the number to the Cloud API',
	);
}

function v1Content(content: Content): IDataObject {
	if (content.type !== 'text') return { ...content } as IDataObject;
	const { preview_url, ...text } = content.text;
	return { ...(preview_url ? { preview_url } : {}), type: 'text', text };
}
