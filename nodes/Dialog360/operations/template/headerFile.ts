import type { IDataObject } from 'n8n-workflow';
import { uploadForHandle } from '../../api/resumableUpload';
import { InputError } from '../../messages/inputError';
import { requireUrl } from '../../messages/limits';
import type { MediaKind } from '../../messages/media';
import { MEDIA_FORMATS } from '../../templates/checkHeader';
import { fileStandIn, waitingHeaders, withHandles } from '../../templates/headers';
import type { WaitingHeader } from '../../templates/headers';
import { itemFile, uploadOnce } from '../itemFile';
import type { ItemFile } from '../itemFile';
import { asText } from '../scope';
import type { ItemScope } from '../scope';

const KINDS: Record<string, MediaKind> = {
	DOCUMENT: 'document',
	GIF: 'video',
	IMAGE: 'image',
	VIDEO: 'video',
};

/** Source: https://developers.facebook.com/docs/graph-api/guides/upload */
const EXAMPLE_TYPES = new Set(['application/pdf', 'image/jpeg', 'image/png', 'video/mp4']);

/**
 * The example file of a header as it is in the form: a handle, a link, or a stand-in for a file of the
 * item, which is not uploaded yet.
 *
 * @param value reads a parameter of the header
 * @param prefix put before the names of its parameters in errors, e.g. `Card 2: `
 */
export function headerExample(value: (name: string) => unknown, prefix = ''): string {
	if (!MEDIA_FORMATS.some((format) => format === value('headerFormat'))) return '';
	switch (value('headerFileSource')) {
		case 'handle':
			return asText(value('headerHandle')).trim();
		case 'link':
			return requireUrl(`${prefix}Header File Link`, asText(value('headerLink')));
		default:
			return fileStandIn(asText(value('headerBinaryField')).trim());
	}
}

/**
 * Uploads the files of the item that the headers show; each once in a run, however many items have it.
 * None is uploaded before all of them are found to be right.
 *
 * @returns the definition with the handles in it
 * @throws InputError when there is no such file or WhatsApp would not take it
 * @throws RefusedError, UnreachableError
 */
export async function withHeaderFiles<T extends IDataObject>(
	scope: ItemScope,
	definition: T,
): Promise<T> {
	const waiting = waitingHeaders(definition.components);
	if (waiting.length === 0) return definition;
	const files: ItemFile[] = [];
	for (const one of waiting) files.push(await exampleFile(scope, one));
	const handles = new Map<IDataObject, string>();
	for (const [index, { header }] of waiting.entries()) {
		const file = files[index]!;
		const upload = async () => await uploadForHandle(scope.call, file);
		handles.set(header, await uploadOnce(scope, 'handle', file, upload));
	}
	return {
		...definition,
		components: withHandles(definition.components as IDataObject[], handles),
	};
}

async function exampleFile(
	scope: ItemScope,
	{ header, field, prefix }: WaitingHeader,
): Promise<ItemFile> {
	const label = `${prefix}Header File Input Data Field Name`;
	const kind = KINDS[asText(header.format)] ?? 'document';
	const file = await itemFile(scope, { field, label, kind });
	if (EXAMPLE_TYPES.has(file.mimeType)) return file;
	throw new InputError(
		label,
		`The file "${file.fileName}" is ${file.mimeType}, and as an example WhatsApp takes only PDF, JPEG, PNG or MP4`,
		'Convert the file. Messages made from the template may bring other types.',
	);
}
