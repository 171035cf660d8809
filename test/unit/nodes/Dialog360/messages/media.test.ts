import { mediaContent, mediaId, mediaLink } from '../../../../../nodes/Dialog360/messages/media';
import { refusalOf } from '../../../support/thrown';

const ref = { id: '1' };
const link = { link: 'https://x.y/a.png' };

describe('mediaContent', () => {
	test.each([
		[
			{ kind: 'image', ref },
			{ type: 'image', image: { id: '1' } },
		],
		[
			{ kind: 'image', ref: link, caption: 'c' },
			{ type: 'image', image: { ...link, caption: 'c' } },
		],
		[
			{ kind: 'video', ref, caption: 'c' },
			{ type: 'video', video: { id: '1', caption: 'c' } },
		],
		[
			{ kind: 'document', ref, caption: 'c', filename: 'a.pdf' },
			{ type: 'document', document: { id: '1', caption: 'c', filename: 'a.pdf' } },
		],
		[
			{ kind: 'document', ref, caption: '', filename: '' },
			{ type: 'document', document: ref },
		],
		[
			{ kind: 'audio', ref },
			{ type: 'audio', audio: ref },
		],
		[
			{ kind: 'voice', ref },
			{ type: 'audio', audio: { id: '1', voice: true } },
		],
		[
			{ kind: 'sticker', ref },
			{ type: 'sticker', sticker: ref },
		],
	] as const)('%j', (input, content) => {
		expect(mediaContent(input)).toEqual(content);
	});

	test('gives a file name only to documents', () => {
		expect(mediaContent({ kind: 'image', ref, filename: 'a.png' })).toEqual({
			type: 'image',
			image: ref,
		});
	});

	test.each(['image', 'video', 'document'] as const)(
		'%s: 1024 in the caption, not 1025',
		(kind) => {
			const caption = '👍'.repeat(1024);
			expect(mediaContent({ kind, ref, caption })).toMatchObject({ [kind]: { caption } });
			expect(refusalOf(() => mediaContent({ kind, ref, caption: `${caption}x` }))).toEqual({
				field: 'Caption',
				message: 'Caption is too long: 1025 characters, and WhatsApp takes at most 1024',
				fix: 'Shorten Caption by 1 character',
			});
		},
	);
});

test('mediaLink takes web addresses only', () => {
	expect(mediaLink('Link', ' https://x.y/a.png ')).toEqual(link);
	expect(refusalOf(() => mediaLink('Link', 'C:\\a.png')).field).toBe('Link');
});

describe('mediaId', () => {
	test.each(['1037543291543636', 'd3c4cf96-3f5c-4f2c-8f8b-0a3f2c1d9e0f', ' 12 '])(
		'takes %j',
		(id) => {
			expect(mediaId('Media ID', id)).toEqual({ id: id.trim() });
		},
	);

	test.each(['https://x.y/1', '1 2', 'a/b', 'a:b'])('refuses %j', (id) => {
		expect(refusalOf(() => mediaId('Media ID', id)).message).toBe(
			`Media ID is not the ID of an uploaded file: "${id}"`,
		);
	});

	test.each(['', ' '])('says that %j is empty', (id) => {
		expect(refusalOf(() => mediaId('Media ID', id)).message).toBe('Media ID is empty');
	});
});
