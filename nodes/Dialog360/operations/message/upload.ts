import { createHash } from 'node:crypto';
import type { IBinaryData, IDataObject } from 'n8n-workflow';
import { HOSTING_NAMES } from '../../api/hosting';
import { uploadMedia } from '../../api/upload';
import type { UploadFile } from '../../api/upload';
import { InputError } from '../../messages/inputError';
import { uploadType } from '../../messages/mime';
import type { MediaKind, MediaRef } from '../../messages/media';
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
	const { connection, context, pendingUploads, run } = scope;
	if (connection.hosting === 'sandbox') {
		throw new InputError(
			'File From',
			`The ${HOSTING_NAMES.sandbox} takes no uploads`,
			'Use a link to the file',
		);
	}
	const binary = binaryOf(scope, field);
	const file = await fileOf(scope, field, kind, binary);
	const key = `${kind} ${file.mimeType} ${file.fileName} ${identity(binary)}`;
	const standIn = `upload ${pendingUploads.size + 1} of item ${scope.itemIndex}`;
	pendingUploads.set(standIn, async () => {
		const upload = run.uploads.get(key) ?? uploadMedia(context, connection, file);
		run.uploads.set(key, upload);
		// A failed upload is tried again by the next item, for whom it may work.
		upload.catch(() => run.uploads.delete(key));
		return await upload;
	});
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
	for (const [standIn, upload] of pendingUploads) ids.set(standIn, await upload());
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

function binaryOf({ context, itemIndex }: ItemScope, field: string): IBinaryData {
	const available = context.getInputData()[itemIndex]?.binary ?? {};
	const binary = available[field.trim()];
	if (binary) return binary;
	const others = Object.keys(available);
	throw new InputError(
		'Input Data Field Name',
		`The item has no file in a field "${field}"`,
		others.length > 0
			? `It has files in: ${others.join(', ')}`
			: 'The item has no files at all. Connect a node that reads or downloads one.',
	);
}

async function fileOf(
	{ context, itemIndex }: ItemScope,
	field: string,
	kind: MediaKind,
	binary: IBinaryData,
): Promise<UploadFile> {
	const { id } = binary;
	const bytes = id ? (await context.helpers.getBinaryMetadata(id)).fileSize : undefined;
	const buffer = id
		? undefined
		: await context.helpers.getBinaryDataBuffer(itemIndex, field.trim());
	const fileName = binary.fileName ?? 'file';
	const size = bytes ?? buffer?.length ?? 0;
	const mimeType = uploadType('Input Data Field Name', kind, {
		mimeType: binary.mimeType,
		fileName,
		bytes: size,
	});
	return {
		fileName,
		mimeType,
		bytes: size,
		content: async () => buffer ?? (await context.helpers.getBinaryStream(id ?? '', 64 * 1024)),
	};
}

/** n8n's ID of a stored file; files that travel inside the item have none, so their content has to do. */
function identity({ id, data }: IBinaryData): string {
	return id ?? createHash('sha256').update(data).digest('hex');
}
