import type { IDataObject } from 'n8n-workflow';
import type { Content } from '../../../nodes/Dialog360/messages/content';
import { contactsContent } from '../../../nodes/Dialog360/messages/contacts';
import { messageBody } from '../../../nodes/Dialog360/messages/envelope';
import type { Envelope } from '../../../nodes/Dialog360/messages/envelope';
import { locationContent } from '../../../nodes/Dialog360/messages/location';
import { mediaContent } from '../../../nodes/Dialog360/messages/media';
import { reactionContent } from '../../../nodes/Dialog360/messages/reaction';
import { readRequest } from '../../../nodes/Dialog360/messages/read';
import { parseGroup, parseRecipient } from '../../../nodes/Dialog360/messages/recipient';
import { templateContent } from '../../../nodes/Dialog360/messages/template/template';
import { textContent } from '../../../nodes/Dialog360/messages/text';
import { typingRequest } from '../../../nodes/Dialog360/messages/typing';
import { OUR_INTERACTIVE } from './oursInteractive';
import { CONTACT, GROUP, LINK, TO, USER_ID } from './values';

const body = (content: Content, envelope: Partial<Envelope> = {}): IDataObject =>
	messageBody('cloud', { recipient: parseRecipient(TO), ...envelope }, content);

const template = (
	name: string,
	bodyParameters: Array<{ name?: string; text: string }> = [],
): IDataObject => body(templateContent('cloud', { name, language: 'en_US', bodyParameters }));

const ref = { id: '1037543291543636' };
const link = { link: LINK };

/** Each kind of message as our builders make it for the Cloud API, by a name that the others share. */
export const OURS: Record<string, IDataObject> = {
	text: body(textContent('Hi *there* 👋')),
	'text with preview': body(textContent('See https://shop.example', true)),
	'text to a user ID': body(textContent('Hi'), { recipient: parseRecipient(USER_ID) }),
	'text to a group': body(textContent('Hi'), { recipient: parseGroup(GROUP) }),
	'text with reply and callback data': body(textContent('Hi'), {
		replyTo: 'wamid.QUOTED',
		callbackData: 'order-17',
	}),
	'image by link': body(mediaContent({ kind: 'image', ref: link, caption: 'Look' })),
	'image by ID': body(mediaContent({ kind: 'image', ref })),
	'video by link': body(mediaContent({ kind: 'video', ref: link, caption: 'Look' })),
	'video by ID': body(mediaContent({ kind: 'video', ref })),
	'audio by link': body(mediaContent({ kind: 'audio', ref: link })),
	'audio by ID': body(mediaContent({ kind: 'audio', ref })),
	'voice note by link': body(mediaContent({ kind: 'voice', ref: link })),
	'voice note by ID': body(mediaContent({ kind: 'voice', ref })),
	'document by link': body(
		mediaContent({ kind: 'document', ref: link, caption: 'March', filename: 'bill.pdf' }),
	),
	'document by ID': body(mediaContent({ kind: 'document', ref })),
	'sticker by link': body(mediaContent({ kind: 'sticker', ref: link })),
	'sticker by ID': body(mediaContent({ kind: 'sticker', ref })),
	location: body(
		locationContent({ latitude: '52.5163', longitude: 13.3777, name: 'Gate', address: 'Platz 1' }),
	),
	contacts: body(contactsContent([CONTACT])),
	reaction: body(reactionContent('wamid.X', '👍')),
	'no reaction': body(reactionContent('wamid.X', null)),
	template: template('hello_world'),
	'template with variables': template('order_update', [{ text: 'Ann' }, { text: '17' }]),
	'template with named variables': template('appointment', [
		{ name: 'first_name', text: 'Ann' },
		{ name: 'day', text: 'Monday' },
	]),
	'mark as read': readRequest('cloud', 'wamid.IN', false).body,
	typing: typingRequest('cloud', 'wamid.IN').body,
	...Object.fromEntries(
		Object.entries(OUR_INTERACTIVE).map(([name, interactive]) => [
			name,
			body({ type: 'interactive', interactive }),
		]),
	),
};
