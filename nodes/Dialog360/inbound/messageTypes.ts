import type { IDataObject } from 'n8n-workflow';
import { KINDS } from './kinds';
import type { EventKind } from './kinds';

/** What "Message Received" can be narrowed to, by value and name; in the order of the names. */
export const MESSAGE_TYPES: ReadonlyArray<{ value: string; name: string; description: string }> = [
	{ value: 'audio', name: 'Audio', description: 'Voice notes and audio files' },
	{
		value: 'buttonReply',
		name: KINDS.buttonReply.name,
		description: KINDS.buttonReply.description,
	},
	{ value: 'contacts', name: 'Contacts', description: 'Shared contact cards' },
	{ value: 'document', name: 'Document', description: 'Files of any type' },
	{ value: 'flowReply', name: KINDS.flowReply.name, description: KINDS.flowReply.description },
	{ value: 'image', name: 'Image', description: 'Pictures, with or without a caption' },
	{ value: 'listReply', name: KINDS.listReply.name, description: KINDS.listReply.description },
	{ value: 'location', name: 'Location', description: 'A place on the map' },
	{ value: 'order', name: KINDS.order.name, description: KINDS.order.description },
	{
		value: 'other',
		name: 'Other',
		description:
			'Answers to a call request, requests for a welcome message, and what WhatsApp does not pass on, such as polls',
	},
	{ value: 'sticker', name: 'Sticker', description: 'Stickers, moving or not' },
	{ value: 'text', name: 'Text', description: 'Written messages' },
	{ value: 'video', name: 'Video', description: 'Videos, with or without a caption' },
];

const KNOWN: ReadonlySet<unknown> = new Set(MESSAGE_TYPES.map(({ value }) => value));

/** The type of a message as the filter names it. */
export function messageTypeOf(kind: EventKind, { type }: IDataObject): string {
	if (kind !== 'message') return kind;
	// On-Premise has a type of its own for voice notes.
	if (type === 'voice') return 'audio';
	return KNOWN.has(type) ? (type as string) : 'other';
}
