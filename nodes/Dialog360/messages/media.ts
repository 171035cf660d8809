import { InputError } from './inputError';
import { limitText, MAX_LENGTH, requireUrl } from './limits';

/** What WhatsApp tells apart; a voice note is an audio with a flag. */
export type MediaKind = 'image' | 'video' | 'audio' | 'document' | 'sticker';

/** A file that WhatsApp has already, or fetches by itself. */
export type MediaRef = { id: string } | { link: string };

export type MediaContent =
	| { type: 'image'; image: MediaRef & { caption?: string } }
	| { type: 'video'; video: MediaRef & { caption?: string } }
	| { type: 'audio'; audio: MediaRef & { voice?: true } }
	| { type: 'document'; document: MediaRef & { caption?: string; filename?: string } }
	| { type: 'sticker'; sticker: MediaRef };

export interface MediaInput {
	kind: MediaKind | 'voice';
	ref: MediaRef;
	caption?: string;
	filename?: string;
}

/**
 * A media message.
 *
 * @throws InputError when the caption is too long, or the kind has none
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/messages
 */
export function mediaContent({ kind, ref, caption = '', filename = '' }: MediaInput): MediaContent {
	const withCaption = {
		...ref,
		...(caption ? { caption: limitText('Caption', caption, MAX_LENGTH.caption) } : {}),
	};
	switch (kind) {
		case 'image':
			return { type: 'image', image: withCaption };
		case 'video':
			return { type: 'video', video: withCaption };
		case 'document':
			return { type: 'document', document: { ...withCaption, ...(filename ? { filename } : {}) } };
		case 'audio':
			return { type: 'audio', audio: ref };
		case 'voice':
			return { type: 'audio', audio: { ...ref, voice: true } };
		case 'sticker':
			return { type: 'sticker', sticker: ref };
	}
}

/** @throws InputError when the link is not a public http(s) address */
export function mediaLink(field: string, link: string): MediaRef {
	return { link: requireUrl(field, link) };
}

/**
 * @throws InputError when the ID is empty or a link. Its form differs by hosting type: digits on the
 * Cloud API, a UUID On-Premise.
 */
export function mediaId(field: string, value: string): MediaRef {
	const id = value.trim();
	if (id !== '' && !/[\s/:]/.test(id)) return { id };
	throw new InputError(
		field,
		id === ''
			? `${field} is empty`
			: `${field} is not the ID of an uploaded file: "${id.slice(0, 40)}"`,
		'Use the ID that the upload returned, or that came with a message, e.g. 1037543291543636',
	);
}
