import type { INodeProperties } from 'n8n-workflow';
import { mediaId, mediaLink } from '../../messages/media';
import type { MediaKind, MediaRef } from '../../messages/media';
import { asText } from '../scope';
import type { ItemScope } from '../scope';
import { uploadBinary } from './upload';

/**
 * Names of the parameters by which a file is given, so that a node can have several, e.g. one for
 * its header and one for each card.
 */
interface MediaFieldNames {
	source: string;
	link: string;
	id: string;
	binary: string;
}

const names = (prefix: string): MediaFieldNames => {
	const name = (rest: string) =>
		prefix ? `${prefix}${rest}` : rest.charAt(0).toLowerCase() + rest.slice(1);
	return {
		source: name('MediaSource'),
		link: name('MediaLink'),
		id: name('MediaId'),
		binary: name('MediaBinaryField'),
	};
};

/**
 * The parameters for one file: a link, an uploaded file, or a file of the item.
 *
 * @param prefix e.g. `header`; empty for the only file of a node
 * @param show when the parameters are shown, beside resource and operation
 */
export function mediaFields(prefix: string, show?: Record<string, string[]>): INodeProperties[] {
	const { source, link, id, binary } = names(prefix);
	const when = (value: string) => ({ displayOptions: { show: { ...show, [source]: [value] } } });
	const label = prefix ? 'Header File' : 'File';
	return [
		{
			displayName: `${label} From`,
			name: source,
			type: 'options',
			default: 'link',
			...(show ? { displayOptions: { show } } : {}),
			options: [
				{
					name: 'Input Data Field',
					value: 'binary',
					description: 'A file of the input item. It is uploaded first, once for all recipients.',
				},
				{ name: 'Link', value: 'link', description: 'A public address that WhatsApp fetches' },
				{ name: 'Uploaded File', value: 'id', description: 'The ID of a file at WhatsApp' },
			],
			description: 'Where the file comes from',
		},
		{
			displayName: `${label} Link`,
			name: link,
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. https://example.com/picture.jpg',
			...when('link'),
			description:
				'Public address of the file. WhatsApp fetches it after the message was accepted: whether it could is told by the status.',
		},
		{
			displayName: `${label} Media ID`,
			name: id,
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 1037543291543636',
			...when('id'),
			description: 'ID that the upload returned. Uploaded files are kept for 30 days.',
		},
		{
			displayName: `${label} Input Data Field Name`,
			name: binary,
			type: 'string',
			required: true,
			default: 'data',
			placeholder: 'e.g. data',
			typeOptions: { binaryDataProperty: true },
			...when('binary'),
			hint: 'The name of the input field containing the file',
			description: 'Name of the binary field of the input item that holds the file',
		},
	];
}

/**
 * Reads the parameters for one file. A file of the item is uploaded.
 *
 * @param read reads a parameter; default: of the node itself
 * @throws InputError, RefusedError, UnreachableError
 */
export async function mediaRef(
	scope: ItemScope,
	kind: MediaKind,
	prefix: string,
	read: (name: string) => unknown = scope.value,
): Promise<MediaRef> {
	const { source, link, id, binary } = names(prefix);
	const value = (name: string) => asText(read(name));
	switch (read(source)) {
		case 'id':
			return mediaId('Media ID', value(id));
		case 'binary':
			return await uploadBinary(scope, kind, value(binary));
		default:
			return mediaLink('Link', value(link));
	}
}
