import type { IDataObject } from 'n8n-workflow';

type Reader = (content: IDataObject) => unknown;

const caption: Reader = ({ caption: text }) => text;

const contactNames = (contacts: IDataObject[]): string =>
	contacts
		.map((contact) => at(at(contact, 'name'), 'formatted_name'))
		.filter((name) => typeof name === 'string')
		.join(', ');

/** Where the words of a message are, by its type. The content lies below a key named like the type. */
const READERS = new Map<string, Reader>(
	Object.entries<Reader>({
		text: ({ body }) => body,
		image: caption,
		video: caption,
		document: caption,
		button: ({ text }) => text,
		interactive: (content) =>
			at(content.button_reply, 'title') ??
			at(content.list_reply, 'title') ??
			at(content.nfm_reply, 'body') ??
			at(content.call_permission_reply, 'response'),
		reaction: ({ emoji }) => emoji,
		location: ({ name, address }) => [name, address].filter(Boolean).join(', '),
		order: ({ text }) => text,
		system: ({ body }) => body,
		edit: ({ message }) => messageText((message ?? {}) as IDataObject),
	}),
);

/**
 * The words of a message, whatever its type: its text, the caption of a picture, the title of the
 * button that was tapped. Empty when there are none, never undefined.
 */
export function messageText(message: IDataObject): string {
	const type = String(message.type ?? '');
	const content = message[type];
	if (type === 'contacts' && Array.isArray(content)) return contactNames(content as IDataObject[]);
	if (typeof content !== 'object' || content === null) return '';
	const text = READERS.get(type)?.(content as IDataObject);
	return typeof text === 'string' ? text : '';
}

function at(value: unknown, key: string): unknown {
	return typeof value === 'object' && value !== null ? (value as IDataObject)[key] : undefined;
}
