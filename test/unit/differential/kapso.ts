import { WhatsAppClient } from '@kapso/whatsapp-cloud-api';
import type { IDataObject } from 'n8n-workflow';
import { GROUP, LINK, MEDIA_ID, TO, USER_ID } from './values';
import { kapsoInteractive } from './kapsoInteractive';

export type Messages = WhatsAppClient['messages'];

/** What each call takes beside the message. */
export const base = { phoneNumberId: '1', to: TO };

const link = { link: LINK };
const id = { id: MEDIA_ID };

const contact = {
	name: {
		formattedName: 'Dr. Ann Mary Smith',
		firstName: 'Ann',
		lastName: 'Smith',
		middleName: 'Mary',
		prefix: 'Dr.',
		suffix: 'Jr.',
	},
	birthday: '1990-04-17',
	org: { company: 'Harbour Coffee', department: 'Bar', title: 'Manager' },
	phones: [{ phone: '+49 170 1234567', type: 'WORK', waId: '491701234567' }],
	emails: [{ email: 'ann@example.com', type: 'WORK' }],
	urls: [{ url: 'https://example.com', type: 'WORK' }],
	addresses: [
		{
			street: 'Pariser Platz 1',
			city: 'Berlin',
			state: 'BE',
			zip: '10117',
			country: 'Germany',
			countryCode: 'de',
			type: 'HOME',
		},
	],
};

const template = (name: string, parameters?: IDataObject[]) => ({
	...base,
	template: {
		name,
		language: { code: 'en_US' },
		...(parameters ? { components: [{ type: 'body', parameters }] } : {}),
	},
});

const plain: Record<string, (messages: Messages) => Promise<unknown>> = {
	text: (to) => to.sendText({ ...base, body: 'Hi *there* 👋' }),
	'text with preview': (to) =>
		to.sendText({ ...base, body: 'See https://shop.example', previewUrl: true }),
	'text to a user ID': (to) => to.sendText({ phoneNumberId: '1', recipient: USER_ID, body: 'Hi' }),
	'text to a group': (to) =>
		to.sendText({ ...base, to: GROUP, recipientType: 'group', body: 'Hi' }),
	'text with reply and callback data': (to) =>
		to.sendText({
			...base,
			body: 'Hi',
			contextMessageId: 'wamid.QUOTED',
			bizOpaqueCallbackData: 'order-17',
		}),
	'image by link': (to) => to.sendImage({ ...base, image: { ...link, caption: 'Look' } }),
	'image by ID': (to) => to.sendImage({ ...base, image: id }),
	'video by link': (to) => to.sendVideo({ ...base, video: { ...link, caption: 'Look' } }),
	'video by ID': (to) => to.sendVideo({ ...base, video: id }),
	'audio by link': (to) => to.sendAudio({ ...base, audio: link }),
	'audio by ID': (to) => to.sendAudio({ ...base, audio: id }),
	'voice note by link': (to) => to.sendAudio({ ...base, audio: { ...link, voice: true } }),
	'voice note by ID': (to) => to.sendAudio({ ...base, audio: { ...id, voice: true } }),
	'document by link': (to) =>
		to.sendDocument({ ...base, document: { ...link, caption: 'March', filename: 'bill.pdf' } }),
	'document by ID': (to) => to.sendDocument({ ...base, document: id }),
	'sticker by link': (to) => to.sendSticker({ ...base, sticker: link }),
	'sticker by ID': (to) => to.sendSticker({ ...base, sticker: id }),
	location: (to) =>
		to.sendLocation({
			...base,
			location: { latitude: 52.5163, longitude: 13.3777, name: 'Gate', address: 'Platz 1' },
		}),
	contacts: (to) => to.sendContacts({ ...base, contacts: [contact] }),
	reaction: (to) => to.sendReaction({ ...base, reaction: { messageId: 'wamid.X', emoji: '👍' } }),
	'no reaction': (to) =>
		to.sendReaction({ ...base, reaction: { messageId: 'wamid.X', emoji: '' } }),
	template: (to) => to.sendTemplate(template('hello_world')),
	'template with variables': (to) =>
		to.sendTemplate(
			template('order_update', [
				{ type: 'text', text: 'Ann' },
				{ type: 'text', text: '17' },
			]),
		),
	'template with named variables': (to) =>
		to.sendTemplate(
			template('appointment', [
				{ type: 'text', parameterName: 'first_name', text: 'Ann' },
				{ type: 'text', parameterName: 'day', text: 'Monday' },
			]),
		),
	'mark as read': (to) => to.markRead({ phoneNumberId: '1', messageId: 'wamid.IN' }),
	typing: (to) =>
		to.markRead({ phoneNumberId: '1', messageId: 'wamid.IN', typingIndicator: { type: 'text' } }),
};

/** The bodies that the client of @kapso/whatsapp-cloud-api posts. */
export async function kapsoBodies(): Promise<Record<string, IDataObject>> {
	const bodies: Record<string, IDataObject> = {};
	for (const [name, send] of Object.entries({ ...plain, ...kapsoInteractive })) {
		const client = new WhatsAppClient({
			accessToken: 'none',
			fetch: async (_url, init) => {
				bodies[name] = JSON.parse(String(init?.body)) as IDataObject;
				return new Response('{}', { headers: { 'content-type': 'application/json' } });
			},
		});
		await send(client.messages);
	}
	return bodies;
}

/** The messages that the client has a call for. */
export const KAPSO_MESSAGES = [...Object.keys(plain), ...Object.keys(kapsoInteractive)];
