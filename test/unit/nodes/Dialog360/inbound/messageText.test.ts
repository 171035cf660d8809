import type { IDataObject } from 'n8n-workflow';
import { messageText } from '../../../../../nodes/Dialog360/inbound/messageText';

const interactive = (kind: string, reply: IDataObject): IDataObject => ({
	type: 'interactive',
	interactive: { type: kind, [kind]: reply },
});

test.each<[string, IDataObject, string]>([
	['a text', { type: 'text', text: { body: 'Hi\n*there* 👍' } }, 'Hi\n*there* 👍'],
	['an image', { type: 'image', image: { id: '1', caption: 'c' } }, 'c'],
	['an image without caption', { type: 'image', image: { id: '1' } }, ''],
	['a video', { type: 'video', video: { id: '1', caption: 'v' } }, 'v'],
	['a document', { type: 'document', document: { caption: 'd', filename: 'a.pdf' } }, 'd'],
	['a document without caption', { type: 'document', document: { filename: 'a.pdf' } }, ''],
	['an audio', { type: 'audio', audio: { id: '1', voice: true } }, ''],
	['a voice message of On-Premise', { type: 'voice', voice: { id: '1' } }, ''],
	['a sticker', { type: 'sticker', sticker: { id: '1', animated: false } }, ''],
	['a template button', { type: 'button', button: { payload: 'YES', text: 'Yes' } }, 'Yes'],
	['a reply button', interactive('button_reply', { id: 'y', title: 'Yes' }), 'Yes'],
	['a list row', interactive('list_reply', { id: 'r', title: 'T', description: 'D' }), 'T'],
	[
		'a flow',
		interactive('nfm_reply', { name: 'flow', body: 'Sent', response_json: '{"rating":"4"}' }),
		'Sent',
	],
	[
		'an address',
		interactive('nfm_reply', { name: 'address_message', body: '1 Way', response_json: '{}' }),
		'1 Way',
	],
	[
		'a granted call permission',
		interactive('call_permission_reply', { response: 'accept', is_permanent: false }),
		'accept',
	],
	[
		'a refused call permission',
		interactive('call_permission_reply', { response: 'reject', response_source: 'user_action' }),
		'reject',
	],
	['an unknown interactive reply', interactive('new_reply', { title: 'T' }), ''],
	['an interactive message without its object', { type: 'interactive' }, ''],
	['a reaction', { type: 'reaction', reaction: { message_id: 'wamid.B', emoji: '😮' } }, '😮'],
	['a removed reaction', { type: 'reaction', reaction: { message_id: 'wamid.B' } }, ''],
	['an emptied reaction', { type: 'reaction', reaction: { message_id: 'B', emoji: '' } }, ''],
	[
		'a place',
		{ type: 'location', location: { latitude: 1, name: 'HQ', address: '1 Way' } },
		'HQ, 1 Way',
	],
	['a place with a name', { type: 'location', location: { latitude: 1, name: 'HQ' } }, 'HQ'],
	['a place with an address', { type: 'location', location: { address: '1 Way' } }, '1 Way'],
	['a place on the map', { type: 'location', location: { latitude: 1, longitude: 2 } }, ''],
	[
		'contacts',
		{
			type: 'contacts',
			contacts: [{ name: { formatted_name: 'A B' } }, { name: { formatted_name: 'C' } }],
		},
		'A B, C',
	],
	[
		'contacts, one without a name',
		{ type: 'contacts', contacts: [{}, { name: null }, { name: { formatted_name: 'C' } }] },
		'C',
	],
	['no contacts', { type: 'contacts', contacts: [] }, ''],
	['an order', { type: 'order', order: { text: 'please', product_items: [] } }, 'please'],
	[
		'a system message',
		{ type: 'system', system: { body: 'A changed from 1 to 2' } },
		'A changed from 1 to 2',
	],
	[
		'an edit',
		{
			type: 'edit',
			edit: { original_message_id: 'B', message: { type: 'text', text: { body: 'new' } } },
		},
		'new',
	],
	[
		'an edit of a caption',
		{ type: 'edit', edit: { message: { type: 'image', image: { caption: 'new' } } } },
		'new',
	],
	['an edit without a message', { type: 'edit', edit: { original_message_id: 'B' } }, ''],
	['a revoke', { type: 'revoke', revoke: { original_message_id: 'B' } }, ''],
	['a welcome request', { type: 'request_welcome' }, ''],
	[
		'an unsupported message',
		{ type: 'unsupported', unsupported: { type: 'poll' }, errors: [] },
		'',
	],
	['an unknown message', { type: 'unknown', errors: [{ code: 131051 }] }, ''],
	['a type of the future', { type: 'hologram', hologram: { body: 'x', text: 'y' } }, ''],
	['no type', { text: { body: 'Hi' } }, ''],
	['nothing', {}, ''],
])('%s', (_, message, expected) => {
	expect(messageText(message)).toBe(expected);
});

const TYPES = [
	'text',
	'image',
	'video',
	'document',
	'audio',
	'button',
	'interactive',
	'reaction',
	'location',
	'contacts',
	'order',
	'system',
	'edit',
	'unknown',
];
const ODD: unknown[] = [undefined, null, 'text', 7, true, [], [null], [[]], {}, [{ name: 'x' }]];

test.each(TYPES)('%s with odd content is empty and throws nothing', (type) => {
	for (const content of ODD) {
		expect(messageText({ type, [type]: content } as IDataObject)).toBe('');
	}
});

test.each(TYPES)('%s with odd values inside is empty and throws nothing', (type) => {
	const keys = ['body', 'caption', 'text', 'emoji', 'message', 'button_reply', 'list_reply'];
	for (const value of ODD.filter((odd) => odd !== 'text')) {
		const content = Object.fromEntries(keys.map((key) => [key, value]));
		expect(messageText({ type, [type]: content } as IDataObject)).toBe('');
	}
});

test.each([null, 7, true, {}, []])('the type %j is empty and throws nothing', (type) => {
	expect(messageText({ type, text: { body: 'Hi' } } as IDataObject)).toBe('');
});

test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
	'the type %s, which every JavaScript object has, is empty and throws nothing',
	(type) => {
		const message = JSON.parse(`{"type":"${type}","${type}":{"body":"Hi"}}`) as IDataObject;
		expect(messageText(message)).toBe('');
		expect(messageText({ type })).toBe('');
	},
);
