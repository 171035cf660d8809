import type { MediaKind } from '../../../../../nodes/Dialog360/messages/media';
import { extensionOf, uploadType } from '../../../../../nodes/Dialog360/messages/mime';
import { refusalOf } from '../../../support/thrown';

const MB = 1024 * 1024;
const type = (kind: MediaKind, mimeType: string, fileName = 'file') =>
	uploadType('File', kind, { mimeType, fileName });

describe('the type to upload a file with', () => {
	test.each<[MediaKind, string, string, string]>([
		['image', 'image/jpeg', 'a.jpg', 'image/jpeg'],
		['image', 'IMAGE/PNG; charset=binary', 'a', 'image/png'],
		['image', 'image/jpg', 'a', 'image/jpeg'],
		['image', '', 'a.JPG', 'image/jpeg'],
		['image', 'application/octet-stream', 'photo.png', 'image/png'],
		['video', 'video/mp4', 'a', 'video/mp4'],
		['video', 'video/x-m4v', 'a', 'video/mp4'],
		['video', '', 'a.b.3gp', 'video/3gpp'],
		['audio', 'audio/mp3', 'a', 'audio/mpeg'],
		['audio', 'audio/x-m4a', 'a', 'audio/mp4'],
		['audio', 'audio/ogg', 'a', 'audio/ogg; codecs=opus'],
		['audio', 'audio/ogg; codecs=opus', 'a', 'audio/ogg; codecs=opus'],
		['audio', 'audio/opus', 'a', 'audio/ogg; codecs=opus'],
		['audio', 'video/ogg', 'a', 'audio/ogg; codecs=opus'],
		['audio', 'video/mp4', 'a.m4a', 'audio/mp4'],
		['audio', '', 'a.oga', 'audio/ogg; codecs=opus'],
		['sticker', 'image/webp', 'a', 'image/webp'],
		['document', 'application/pdf', 'a', 'application/pdf'],
		['document', 'application/x-anything', 'a', 'application/x-anything'],
		['document', '', 'a.pdf', 'application/pdf'],
		['document', '', 'noextension', 'application/octet-stream'],
	])('%s %j %s: %s', (kind, mimeType, fileName, expected) => {
		expect(type(kind, mimeType, fileName)).toBe(expected);
	});

	test.each<[MediaKind, string, string, string]>([
		['image', 'image/gif', 'image/gif', 'JPEG or PNG'],
		['image', 'image/webp', 'image/webp', 'JPEG or PNG'],
		['image', '', 'of an unknown type', 'JPEG or PNG'],
		['video', 'video/quicktime', 'video/quicktime', 'MP4 or 3GPP'],
		['audio', 'audio/wav', 'audio/wav', 'AAC, AMR, MP3, M4A or OGG with the Opus codec'],
		['sticker', 'image/png', 'image/png', 'WebP'],
	])('refuses a %s of the type %j', (kind, mimeType, said, wanted) => {
		expect(refusalOf(() => type(kind, mimeType))).toEqual({
			field: 'File',
			message: `The file "file" is ${said}, and WhatsApp takes only ${wanted} for ${kind}`,
			fix: 'Convert the file, or send it as a document',
		});
	});
});

describe('the size of a file', () => {
	test.each<[MediaKind, string, number, string]>([
		['image', 'image/png', 5 * MB, '5 MB'],
		['video', 'video/mp4', 16 * MB, '16 MB'],
		['audio', 'audio/ogg', 16 * MB, '16 MB'],
		['document', 'application/pdf', 100 * MB, '100 MB'],
		['sticker', 'image/webp', 500 * 1024, '500 KB'],
	])('%s: takes the limit and refuses a byte more', (kind, mimeType, limit, shown) => {
		const file = { mimeType, fileName: 'a', bytes: limit };
		expect(() => uploadType('File', kind, file)).not.toThrow();
		const { field, message, fix } = refusalOf(() =>
			uploadType('File', kind, { ...file, bytes: limit + 1 }),
		);
		expect(field).toBe('File');
		expect(message).toContain(`and WhatsApp takes at most ${shown} for ${kind}`);
		expect(fix).toContain(kind === 'document' ? 'link' : 'as a document');
	});
});

test.each([
	['image/jpeg', 'jpg'],
	['audio/ogg; codecs=opus', 'ogg'],
	['audio/mp3', 'mp3'],
	['video/mp4', 'mp4'],
	['application/pdf', 'pdf'],
	['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
	['application/x-unheard-of', 'bin'],
	['', 'bin'],
])('the files of %s end in %s', (type, extension) => {
	expect(extensionOf(type)).toBe(extension);
});
