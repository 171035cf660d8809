import type { IDataObject } from 'n8n-workflow';
import type { HostingName } from '../../../simulator';
import { everywhere, GROUP, HOSTING_NAME, OLDER, RECEIVED, refused, sends, arrives } from './case';
import type { RequestCase } from './case';

const LINK = 'https://files.example/file';

const media: RequestCase[] = [
	...['image', 'video', 'audio', 'document', 'sticker'].flatMap((mediaType) =>
		everywhere(
			'sendMedia',
			`${mediaType} by link`,
			{ mediaType, mediaLink: LINK },
			{ type: mediaType, [mediaType]: { link: LINK } },
		),
	),
	...everywhere(
		'sendMedia',
		'document with caption and name',
		{ mediaType: 'document', mediaLink: ` ${LINK} `, caption: 'March', fileName: ' bill.pdf ' },
		{ type: 'document', document: { link: LINK, caption: 'March', filename: 'bill.pdf' } },
	),
	...(['cloud', 'onPremise'] as const).map((hosting) =>
		arrives(
			hosting,
			'sendMedia',
			'video by ID',
			{ mediaType: 'video', mediaSource: 'id', mediaId: ' 1037543291543636 ', caption: 'Look' },
			{ type: 'video', video: { id: '1037543291543636', caption: 'Look' } },
		),
	),
	arrives(
		'cloud',
		'sendMedia',
		'voice note',
		{ mediaType: 'voice', mediaLink: LINK },
		{ type: 'audio', audio: { link: LINK, voice: true } },
	),
	...OLDER.map((hosting) =>
		refused(hosting, 'sendMedia', 'voice note', { mediaType: 'voice', mediaLink: LINK }, [
			`The ${HOSTING_NAME[hosting]} does not know voice notes`,
			'Send it as Audio, or move the number to the Cloud API',
		]),
	),
];

const others: RequestCase[] = [
	...everywhere(
		'sendLocation',
		'with name and address',
		{
			latitude: ' 52.5163 ',
			longitude: '={{ 13.3777 }}',
			locationName: 'Brandenburg Gate',
			locationAddress: 'Pariser Platz',
		},
		{
			type: 'location',
			location: {
				latitude: 52.5163,
				longitude: 13.3777,
				name: 'Brandenburg Gate',
				address: 'Pariser Platz',
			},
		},
	),
	...everywhere(
		'sendContacts',
		'from the form',
		{
			contacts: {
				contact: [
					{
						formattedName: 'Ann Smith',
						firstName: 'Ann',
						lastName: '',
						phones: { phone: [{ phone: '+49 170 1', type: 'WORK', waId: '+49 170 1234567' }] },
						additionalFields: { company: 'Harbour Coffee' },
					},
				],
			},
		},
		{
			type: 'contacts',
			contacts: [
				{
					name: { formatted_name: 'Ann Smith', first_name: 'Ann' },
					org: { company: 'Harbour Coffee' },
					phones: [{ phone: '+49 170 1', type: 'WORK', wa_id: '491701234567' }],
				},
			],
		},
	),
	...everywhere(
		'sendReaction',
		'one emoji',
		{ messageId: 'wamid.X', emoji: ' 👍 ' },
		{ type: 'reaction', reaction: { message_id: 'wamid.X', emoji: '👍' } },
	),
	...everywhere(
		'removeReaction',
		'an empty emoji',
		{ messageId: ' wamid.X ' },
		{ type: 'reaction', reaction: { message_id: 'wamid.X', emoji: '' } },
	),
];

const pins = (operation: string, parameters: IDataObject, pin: IDataObject): RequestCase[] => [
	{
		operation,
		about: 'in a group',
		hosting: 'cloud',
		parameters: { groupId: GROUP, ...parameters },
		request: sends('cloud', { recipient_type: 'group', to: GROUP, type: 'pin', pin }),
	},
	...OLDER.map((hosting) =>
		refused(hosting, operation, 'in a group', { groupId: GROUP, ...parameters }, [
			`The ${HOSTING_NAME[hosting]} does not know messages of the type pin`,
			'Use another kind of message, or move the number to the Cloud API',
		]),
	),
];

const reads = (operation: string, about: string, parameters: IDataObject, rest: IDataObject) => ({
	operation,
	about,
	hosting: 'cloud' as const,
	parameters: { messageId: RECEIVED, ...parameters },
	request: sends('cloud', { status: 'read', message_id: RECEIVED, ...rest }),
});

const readsOlder = (hosting: HostingName, base: string): RequestCase => ({
	operation: 'markAsRead',
	about: 'without typing',
	hosting,
	parameters: { messageId: RECEIVED },
	request: { method: 'PUT', path: `${base}/v1/messages/${RECEIVED}`, body: { status: 'read' } },
});

const TYPING: IDataObject = { typing_indicator: { type: 'text' } };

const reading: RequestCase[] = [
	reads('markAsRead', 'without typing', {}, {}),
	reads('markAsRead', 'with typing', { showTyping: true }, TYPING),
	reads('showTyping', 'with its read receipt', {}, TYPING),
	readsOlder('onPremise', '/onpremise'),
	{
		// Tried as On-Premise has it, for no page says whether the sandbox has it; the simulator has not.
		...readsOlder('sandbox', '/sandbox'),
		error: {
			message: '360dialog does not know what was asked for',
			description:
				'Check the IDs, and the Environment in the credential. The answer was: Not found [HTTP 404]',
		},
	},
	...OLDER.flatMap((hosting) => [
		refused(hosting, 'markAsRead', 'with typing', { messageId: 'gBEG1', showTyping: true }, [
			'The typing indicator works only with numbers on the Cloud API',
			'Switch off Show Typing, or move the number to the Cloud API',
		]),
		refused(hosting, 'showTyping', 'with its read receipt', { messageId: 'gBEG1' }, [
			'The typing indicator works only with numbers on the Cloud API',
			'Use Mark as Read, or move the number to the Cloud API',
		]),
	]),
];

export const plainCases: RequestCase[] = [
	...media,
	...others,
	...pins(
		'pinMessage',
		{ messageId: 'wamid.X', days: 3 },
		{ type: 'pin', message_id: 'wamid.X', expiration_days: 3 },
	),
	...pins('unpinMessage', { messageId: 'wamid.X' }, { type: 'unpin', message_id: 'wamid.X' }),
	...reading,
];
