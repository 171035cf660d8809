import type { IDataObject } from 'n8n-workflow';
import { nothingSent } from '../../api/accepted';
import { HOSTING_NAMES } from '../../api/hosting';
import { uploadMedia } from '../../api/upload';
import { InputError } from '../../messages/inputError';
import type { MediaKind, MediaRef } from '../../messages/media';
import { itemFile, uploadOnce } from '../itemFile';
import type { ItemScope } from '../scope';

/**
 * Checks a file of the item and puts it on the list of those to upload. The upload itself waits until
 * the whole message is found to be right.
 *
 * @param field name of the binary field
 * @returns a reference with a stand-in for the media ID
 * @throws InputError when there is no such file or WhatsApp would not take it
 */
export async function uploadBinary(
	scope: ItemScope,
	kind: MediaKind,
	field: string,
): Promise<MediaRef> {
	const { connection, pendingUploads } = scope;
	if (connection.hosting === 'sandbox') {
		throw new InputError(
			'File From',
			`The ${HOSTING_NAMES.sandbox} takes no uploads`,
			'Use a link to the file',
		);
	}
	const file = await itemFile(scope, { field, kind, label: 'Input Data Field Name' });
	const standIn = `upload ${pendingUploads.size + 1} of item ${scope.itemIndex}`;
	const upload = async () => await uploadMedia(scope.context, connection, file);
	pendingUploads.set(standIn, async () => await uploadOnce(scope, kind, file, upload));
	return { id: standIn };
}

/**
 * Uploads what is on the list, once in a run however many items have the same file.
 *
 * @returns the body with the media IDs in place of the stand-ins
 * @throws RefusedError, UnreachableError
 */
export async function withUploads(scope: ItemScope, body: IDataObject): Promise<IDataObject> {
	const { pendingUploads } = scope;
	if (pendingUploads.size === 0) return body;
	const ids = new Map<unknown, string>();
	for (const [standIn, upload] of pendingUploads) {
		ids.set(standIn, await upload().catch((error: unknown) => Promise.reject(nothingSent(error))));
	}
	const fill = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(fill);
		if (typeof value !== 'object' || value === null) return value;
		const entries = Object.entries(value).map(([key, inner]) => [
			key,
			key === 'id' && ids.has(inner) ? ids.get(inner) : fill(inner),
		]);
		return Object.fromEntries(entries) as IDataObject;
	};
	return fill(body) as IDataObject;
}
