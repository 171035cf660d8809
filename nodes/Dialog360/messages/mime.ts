import { InputError } from './inputError';
import type { MediaKind } from './media';

const MB = 1024 * 1024;

interface FileRule {
	/** MIME types without parameters; undefined takes any. */
	types?: readonly string[];
	maxBytes: number;
	/** For the error. */
	wanted: string;
}

/**
 * What WhatsApp takes.
 * Source: https://docs.360dialog.com/docs/messaging/media/upload-retrieve-or-delete-media
 */
const RULES: Record<MediaKind, FileRule> = {
	image: { types: ['image/jpeg', 'image/png'], maxBytes: 5 * MB, wanted: 'JPEG or PNG' },
	video: { types: ['video/mp4', 'video/3gpp'], maxBytes: 16 * MB, wanted: 'MP4 or 3GPP' },
	audio: {
		types: ['audio/aac', 'audio/amr', 'audio/mpeg', 'audio/mp4', 'audio/ogg'],
		maxBytes: 16 * MB,
		wanted: 'AAC, AMR, MP3, M4A or OGG with the Opus codec',
	},
	document: { maxBytes: 100 * MB, wanted: 'any file type' },
	// Animated stickers may have 500 KB, others 100 KB; which one a file is, WhatsApp finds out.
	sticker: { types: ['image/webp'], maxBytes: 500 * 1024, wanted: 'WebP' },
};

/** What browsers, phones and n8n call the types, and what WhatsApp calls them. */
const ALIASES: Record<string, string> = {
	'image/jpg': 'image/jpeg',
	'image/pjpeg': 'image/jpeg',
	'image/x-png': 'image/png',
	'audio/mp3': 'audio/mpeg',
	'audio/x-mp3': 'audio/mpeg',
	'audio/x-mpeg': 'audio/mpeg',
	'audio/m4a': 'audio/mp4',
	'audio/x-m4a': 'audio/mp4',
	'audio/x-aac': 'audio/aac',
	'audio/aacp': 'audio/aac',
	'audio/opus': 'audio/ogg',
	'audio/x-opus+ogg': 'audio/ogg',
	'application/ogg': 'audio/ogg',
	'video/x-m4v': 'video/mp4',
	'video/3gp': 'video/3gpp',
};

/** By file name, for files whose type n8n does not know or gets wrong. */
const BY_EXTENSION: Record<string, string> = {
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	png: 'image/png',
	webp: 'image/webp',
	mp4: 'video/mp4',
	m4v: 'video/mp4',
	'3gp': 'video/3gpp',
	aac: 'audio/aac',
	amr: 'audio/amr',
	mp3: 'audio/mpeg',
	m4a: 'audio/mp4',
	ogg: 'audio/ogg',
	oga: 'audio/ogg',
	opus: 'audio/ogg',
	pdf: 'application/pdf',
	txt: 'text/plain',
};

const AUDIO_IN_VIDEO: Record<string, string> = {
	'video/ogg': 'audio/ogg',
	'video/mp4': 'audio/mp4',
};

/** For types whose extension is not in the table above. */
const EXTENSIONS: Record<string, string> = {
	'image/gif': 'gif',
	'application/msword': 'doc',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
	'application/vnd.ms-excel': 'xls',
	'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
	'application/vnd.ms-powerpoint': 'ppt',
	'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
	'application/zip': 'zip',
	'application/json': 'json',
	'text/csv': 'csv',
};

/** The usual ending of a file's name, without the dot; `bin` for a type that is not known. */
export function extensionOf(mimeType: string): string {
	const given = mimeType.split(';')[0]?.trim().toLowerCase() ?? '';
	const type = ALIASES[given] ?? given;
	// Of several the first is the short one: jpg.
	const known = Object.keys(BY_EXTENSION).find((extension) => BY_EXTENSION[extension] === type);
	return known ?? EXTENSIONS[type] ?? 'bin';
}

export interface FileFacts {
	mimeType: string;
	fileName: string;
	/** Undefined when it is not known before the file is read. */
	bytes?: number;
}

/**
 * Checks a file against what WhatsApp takes for a kind of media.
 *
 * @param field label of the parameter that names the file
 * @returns the MIME type to upload it with; OGG is given with its codec, as WhatsApp wants it
 * @throws InputError when the type does not fit or the file is too large
 */
export function uploadType(field: string, kind: MediaKind, file: FileFacts): string {
	const { types, maxBytes, wanted } = RULES[kind];
	if (file.bytes !== undefined && file.bytes > maxBytes) {
		throw new InputError(
			field,
			`The file "${file.fileName}" is too large: ${size(file.bytes)}, and WhatsApp takes at most ${size(maxBytes)} for ${kind}`,
			kind === 'document' ? 'Send a link instead' : 'Make it smaller, or send it as a document',
		);
	}
	const type = plainType(kind, file);
	if (types && !types.includes(type)) {
		throw new InputError(
			field,
			`The file "${file.fileName}" is ${type || 'of an unknown type'}, and WhatsApp takes only ${wanted} for ${kind}`,
			'Convert the file, or send it as a document',
		);
	}
	return type === 'audio/ogg' ? 'audio/ogg; codecs=opus' : type;
}

function plainType(kind: MediaKind, { mimeType, fileName }: FileFacts): string {
	const given = mimeType.split(';')[0]?.trim().toLowerCase() ?? '';
	const known = ALIASES[given] ?? given;
	const inAudio = kind === 'audio' ? AUDIO_IN_VIDEO[known] : undefined;
	if (inAudio) return inAudio;
	if (known !== '' && known !== 'application/octet-stream') return known;
	const extension = fileName.split('.').pop()?.toLowerCase() ?? '';
	const guessed = BY_EXTENSION[extension] ?? '';
	return guessed || (kind === 'document' ? 'application/octet-stream' : '');
}

function size(bytes: number): string {
	// Rounded up, so that a file one byte over the limit does not look like one at the limit.
	if (bytes >= MB) return `${Math.ceil((bytes / MB) * 100) / 100} MB`;
	return `${Math.ceil(bytes / 1024)} KB`;
}
