import type { IDataObject } from 'n8n-workflow';
import { isObject, object } from './json';

type Reader = (content: IDataObject) => unknown;

const caption: Reader = ({ caption: text }) => text;

const contactNames = (contacts: IDataObject[]): string =>
	texts(contacts.map((contact) => at(at(contact, 'name'), 'formatted_name'))).join(', ');

const texts = (values: unknown[]) =>
	values.filter((value) => typeof value === 'string' && value !== '');

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
		location: ({ name, address }) => texts([name, address]).join(', '),
		order: ({ text }) => text,
		system: ({ body }) => body,
		// An edit of an edit does not exist; one that goes on without end could be made up.
		edit: ({ message }) => (at(message, 'type') === 'edit' ? '' : messageText(object(message))),
	}),
);

/**
 * The words of a message, whatever its type: its text, the caption of a picture, the title of the
 * button that was tapped. Empty when there are none, never undefined.
 */
export function messageText(message: IDataObject): string {
	const { type } = message;
	if (typeof type !== 'string') return '';
	const content = message[type];
	if (type === 'contacts' && Array.isArray(content)) return contactNames(content as IDataObject[]);
	if (!isObject(content)) return '';
	const text = READERS.get(type)?.(content);
	return typeof text === 'string' ? text : '';
}

function at(value: unknown, key: string): unknown {
	return object(value)[key];
}
