import type { IDataObject } from 'n8n-workflow';
import type { InboundEvent } from './event';
import { first, firstNumber, isObject, object, yesOrNo } from './json';

/** A file of a message, as WhatsApp describes it. */
export interface MediaReference extends IDataObject {
	/** `image`, `video`, `audio`, `voice` (On-Premise), `document` or `sticker`. */
	type: string;
	id: string | null;
	mimeType: string | null;
	/** Documents only. */
	fileName: string | null;
	caption: string | null;
	sha256: string | null;
	/** In bytes, where it is told. */
	size: number | null;
	/** Whether an audio file was recorded in the chat. */
	voice: boolean | null;
	/** Whether a sticker moves. */
	animated: boolean | null;
	/** Meta's own address, which 360dialog serves under its own host only. */
	url: string | null;
}

const MEDIA_TYPES: readonly unknown[] = ['image', 'video', 'audio', 'voice', 'document', 'sticker'];

/**
 * The file that came with an event: with a message, an edited message, or one of your staff's.
 *
 * @see https://docs.360dialog.com/docs/messaging/media/upload-retrieve-or-delete-media
 */
export function mediaOf({ content, raw }: InboundEvent): MediaReference | undefined {
	return raw.message || raw.echo ? mediaIn(content) : undefined;
}

/** The file that a message describes below the key of its type. */
export function mediaIn(message: IDataObject): MediaReference | undefined {
	const { type, ...content } = message.type === 'edit' ? editedIn(message) : message;
	if (!MEDIA_TYPES.includes(type)) return undefined;
	const media = content[type as string];
	if (!isObject(media)) return undefined;
	return {
		type: type as string,
		id: first(media.id),
		mimeType: first(media.mime_type),
		fileName: first(media.filename),
		caption: first(media.caption),
		sha256: first(media.sha256),
		size: firstNumber(media.file_size, media.size),
		voice: type === 'voice' ? true : yesOrNo(media.voice),
		animated: yesOrNo(media.animated),
		url: first(media.url, media.link),
	};
}

function editedIn({ edit }: IDataObject): IDataObject {
	return object(object(edit).message);
}
