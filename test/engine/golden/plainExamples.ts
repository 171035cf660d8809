import type { IDataObject } from 'n8n-workflow';
import { built } from './example';
import type { Example } from './example';
import { LINK } from './placeholders';

const PREVIOUS = '<MSGID_OF_PREV_MSG>';
const REPLIED = '<MSGID_OF_MSG_YOU_ARE_REPLYING_TO>';
const reply = (messageId: string): IDataObject => ({ options: { replyToMessageId: messageId } });

interface Media {
	noun: string;
	id: string;
	/** Beside the file, in the example with an ID and in that with a link. */
	withId?: IDataObject;
	withLink?: IDataObject;
	withLinkInReply?: IDataObject;
	replyTo?: string;
}

const VIDEO = { caption: '<VIDEO_CAPTION_TEXT>' };

const MEDIA: Media[] = [
	{ noun: 'Audio', id: '<AUDIO_OBJECT_ID>' },
	{
		noun: 'Document',
		id: '<DOCUMENT_OBJECT_ID>',
		withId: { caption: '<DOCUMENT_CAPTION_TO_SEND>', fileName: '<DOCUMENT_FILENAME>' },
		withLink: { caption: '<DOCUMENT-CAPTION-TEXT>' },
		withLinkInReply: { caption: '<DOCUMENT_CAPTION_TEXT>' },
	},
	{ noun: 'Image', id: '<IMAGE_OBJECT_ID>', replyTo: PREVIOUS },
	{ noun: 'Sticker', id: '<MEDIA_OBJECT_ID>' },
	{ noun: 'Video', id: '<VIDEO_OBJECT_ID>', withId: VIDEO, withLink: VIDEO },
];

/** Four examples of each kind: by ID and by link, as a message and as a reply. */
const media = MEDIA.flatMap(
	({ noun, id, withId, withLink, withLinkInReply = withLink, replyTo = REPLIED }): Example[] => {
		const mediaType = noun.toLowerCase();
		const byId = { mediaType, mediaSource: 'id', mediaId: id, ...withId };
		const byLink = { mediaType, mediaLink: LINK };
		const quote = reply(replyTo);
		return [
			built(`Send ${noun} Message by ID`, 'sendMedia', byId),
			built(`Send ${noun} Message by URL`, 'sendMedia', { ...byLink, ...withLink }),
			built(`Send Reply to ${noun} Message by ID`, 'sendMedia', { ...byId, ...quote }),
			built(`Send Reply to ${noun} Message by URL`, 'sendMedia', {
				...byLink,
				...withLinkInReply,
				...quote,
			}),
		];
	},
);

const address = { city: 'Menlo Park', country: 'United States', countryCode: 'us', state: 'CA' };

const CONTACT = {
	contacts: {
		contact: [
			{
				formattedName: 'John Smith',
				firstName: 'John',
				lastName: 'Smith',
				phones: {
					phone: [
						{ phone: '+1 (940) 555-1234', type: 'HOME', waId: '' },
						{ phone: '+1 (650) 555-1234', type: 'WORK', waId: '16505551234' },
					],
				},
				additionalFields: {
					middleName: 'D.',
					prefix: 'Dr',
					suffix: 'Jr',
					birthday: '2012-08-18',
					company: 'WhatsApp',
					department: 'Design',
					jobTitle: 'Manager',
					emails: {
						email: [
							{ email: 'test@fb.com', type: 'WORK' },
							{ email: 'test@whatsapp.com', type: 'HOME' },
						],
					},
					urls: {
						url: [
							{ url: 'https://www.facebook.com', type: 'WORK' },
							{ url: 'https://www.whatsapp.com', type: 'HOME' },
						],
					},
					addresses: {
						address: [
							{ ...address, street: '1 Hacker Way', zip: '94025', type: 'HOME' },
							{ ...address, street: '200 Jefferson Dr', zip: '94025', type: 'WORK' },
						],
					},
				},
			},
		],
	},
};

const LOCATION = {
	latitude: '37.758056',
	longitude: '-122.425332',
	locationName: 'META HQ',
	locationAddress: '1 Hacker Way, Menlo Park, CA 94025',
};

export const plainExamples: Example[] = [
	...media,
	built('Send Contact Message', 'sendContacts', CONTACT, { adjustments: ['recipientType'] }),
	built(
		'Send Reply to Contact Message',
		'sendContacts',
		{ ...CONTACT, ...reply(PREVIOUS) },
		{
			adjustments: ['recipientType'],
		},
	),
	built('Send Location Message', 'sendLocation', LOCATION),
	built('Send Reply to Location Message', 'sendLocation', { ...LOCATION, ...reply(PREVIOUS) }),
	built(
		'Send Text Message',
		'sendText',
		{ text: 'text-message-content' },
		{
			adjustments: ['noPreview'],
		},
	),
	built(
		'Send Text Message with Preview URL',
		'sendText',
		{ text: 'Please visit https://youtu.be/hpltvTEiRrY.', options: { previewUrl: true } },
		{ adjustments: ['recipientType', 'type'] },
	),
	built(
		'Send Reply to Text Message',
		'sendText',
		{ text: '<TEXT_MSG_CONTENT>', ...reply(PREVIOUS) },
		{
			adjustments: ['noPreview'],
		},
	),
	built('Send Reply with Reaction Message', 'sendReaction', {
		messageId: 'wamid.HBgLM...',
		emoji: '😀',
	}),
	...['showTyping', 'markAsRead'].map((operation) =>
		built(
			'Send typing indicator and read receipt',
			operation,
			{
				messageId: 'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQUYzMjEzNDM2RTZGQ0MzMDJBRgA=',
				showTyping: true,
			},
			{
				refused: {
					because: 'the simulator never delivered that message',
					answer: /message_id is not a message of a customer/,
				},
			},
		),
	),
];
