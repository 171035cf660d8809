import type { IBinaryData, IDataObject } from 'n8n-workflow';
import { uploadForHandle } from '../../api/resumableUpload';
import type { UploadFile } from '../../api/upload';
import { InputError } from '../../messages/inputError';
import { isPlainObject } from '../../messages/jsonInput';
import { uploadType } from '../../messages/mime';
import type { MediaKind } from '../../messages/media';
import { asText } from '../scope';
import type { ItemScope } from '../scope';

/** Takes the place of the handle until the whole definition is found to be right. */
export const FILE_STAND_IN = 'the file of the item';

const FIELD = 'Header File Input Data Field Name';

const KINDS: Record<string, MediaKind> = {
	DOCUMENT: 'document',
	GIF: 'video',
	IMAGE: 'image',
	VIDEO: 'video',
};

/** Source: https://developers.facebook.com/docs/graph-api/guides/upload */
const EXAMPLE_TYPES = new Set(['application/pdf', 'image/jpeg', 'image/png', 'video/mp4']);

/**
 * Uploads the file of the item that the header shows, if it shows one; once in a run, however many
 * items have the same file.
 *
 * @returns the definition with the handle in it
 * @throws InputError when there is no such file or WhatsApp would not take it
 * @throws RefusedError, UnreachableError
 */
export async function withHeaderFile<T extends IDataObject>(
	scope: ItemScope,
	definition: T,
): Promise<T> {
	const components = (definition.components ?? []) as IDataObject[];
	const header = components.find(isWaiting);
	if (!header) return definition;
	const handle = await uploadOnce(scope, KINDS[asText(header.format)] ?? 'document');
	const filled = { ...header, example: { header_handle: [handle] } };
	return { ...definition, components: components.map((one) => (one === header ? filled : one)) };
}

function isWaiting({ example }: IDataObject): boolean {
	const handles: unknown = isPlainObject(example) ? example.header_handle : undefined;
	return Array.isArray(handles) && handles[0] === FILE_STAND_IN;
}

async function uploadOnce(scope: ItemScope, kind: MediaKind): Promise<string> {
	const { uploads } = scope.run;
	const binary = binaryOf(scope);
	const file = await fileOf(scope, kind, binary);
	const key = `handle ${file.mimeType} ${file.fileName} ${binary.id ?? ''}`;
	const upload = (binary.id ? uploads.get(key) : undefined) ?? uploadForHandle(scope.call, file);
	if (binary.id) uploads.set(key, upload);
	// A failed upload is tried again by the next item, for whom it may work.
	upload.catch(() => uploads.delete(key));
	return await upload;
}

function binaryOf(scope: ItemScope): IBinaryData {
	const field = scope.text('headerBinaryField').trim();
	const available = scope.context.getInputData()[scope.itemIndex]?.binary ?? {};
	const binary = available[field];
	if (binary) return binary;
	const others = Object.keys(available);
	throw new InputError(
		FIELD,
		`The item has no file in a field "${field}"`,
		others.length > 0
			? `It has files in: ${others.join(', ')}`
			: 'The item has no files at all. Connect a node that reads or downloads one.',
	);
}

async function fileOf(
	scope: ItemScope,
	kind: MediaKind,
	{ id, mimeType, fileName = 'file' }: IBinaryData,
): Promise<UploadFile> {
	const { helpers } = scope.context;
	const field = scope.text('headerBinaryField').trim();
	const buffer = id ? undefined : await helpers.getBinaryDataBuffer(scope.itemIndex, field);
	const stored = id ? (await helpers.getBinaryMetadata(id)).fileSize : undefined;
	const bytes = stored ?? buffer?.length ?? 0;
	const type = uploadType(FIELD, kind, { mimeType, fileName, bytes });
	if (!EXAMPLE_TYPES.has(type)) {
		throw new InputError(
			FIELD,
			`The file "${fileName}" is ${type}, and as an example WhatsApp takes only PDF, JPEG, PNG or MP4`,
			'Convert the file. Messages made from the template may bring other types.',
		);
	}
	return {
		fileName,
		mimeType: type,
		bytes,
		content: async () => buffer ?? (await helpers.getBinaryStream(id ?? '', 64 * 1024)),
	};
}
