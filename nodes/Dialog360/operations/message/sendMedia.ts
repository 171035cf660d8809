import { mediaContent } from '../../messages/media';
import type { MediaInput } from '../../messages/media';
import { asText } from '../scope';
import { mediaFields, mediaRef } from './mediaFields';
import { sendOperation } from './send';

export const sendMedia = sendOperation({
	name: 'Send Media',
	value: 'sendMedia',
	action: 'Send media message',
	description: 'Send a picture, video, audio, voice note, document or sticker',
	groups: true,
	fields: [
		{
			displayName: 'Media Type',
			name: 'mediaType',
			type: 'options',
			default: 'image',
			options: [
				{ name: 'Audio', value: 'audio', description: 'AAC, AMR, MP3, M4A or OGG, up to 16 MB' },
				{ name: 'Document', value: 'document', description: 'Any file, up to 100 MB' },
				{ name: 'Image', value: 'image', description: 'JPEG or PNG, up to 5 MB' },
				{
					name: 'Sticker',
					value: 'sticker',
					description: 'WebP with 512 by 512 pixels, up to 500 KB',
				},
				{ name: 'Video', value: 'video', description: 'MP4 or 3GPP, up to 16 MB' },
				{
					name: 'Voice Note',
					value: 'voice',
					description: 'OGG with the Opus codec, up to 16 MB, shown like a recording',
				},
			],
			description: 'What kind of file it is',
		},
		...mediaFields(''),
		{
			displayName: 'Caption',
			name: 'caption',
			type: 'string',
			typeOptions: { rows: 2 },
			default: '',
			placeholder: 'e.g. Your invoice for November',
			displayOptions: { show: { mediaType: ['image', 'video', 'document'] } },
			description: 'Text below the file, up to 1,024 characters',
		},
		{
			displayName: 'File Name',
			name: 'fileName',
			type: 'string',
			default: '',
			placeholder: 'e.g. invoice.pdf',
			displayOptions: { show: { mediaType: ['document'] } },
			description: 'Name that the recipient sees. Empty takes the name of the input file.',
		},
	],
	content: async (scope) => {
		const kind = scope.value('mediaType') as MediaInput['kind'];
		const ref = await mediaRef(scope, kind === 'voice' ? 'audio' : kind, '');
		return mediaContent({
			kind,
			ref,
			caption: scope.text('caption'),
			filename: scope.text('fileName').trim() || inputFileName(scope),
		});
	},
});

function inputFileName(scope: Parameters<typeof mediaRef>[0]): string {
	if (scope.value('mediaSource') !== 'binary') return '';
	const binary = scope.context.getInputData()[scope.itemIndex]?.binary;
	return asText(binary?.[scope.text('mediaBinaryField').trim()]?.fileName);
}
