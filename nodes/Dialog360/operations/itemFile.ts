import { createHash } from 'node:crypto';
import type { IBinaryData } from 'n8n-workflow';
import type { UploadFile } from '../api/upload';
import { InputError } from '../messages/inputError';
import type { MediaKind } from '../messages/media';
import { uploadType } from '../messages/mime';
import type { ItemScope } from './scope';

export interface ItemFileRequest {
	/** Name of the binary field. */
	field: string;
	/** Label of the parameter that names the field, for errors. */
	label: string;
	/** What WhatsApp is to take it for. */
	kind: MediaKind;
}

/** A file of the item that can be uploaded, and what tells it from other files of the run. */
export interface ItemFile extends UploadFile {
	identity: string;
}

/**
 * Looks up a file of the item and checks it. Its bytes are read when it is uploaded.
 *
 * @throws InputError when there is no such file or WhatsApp would not take it
 */
export async function itemFile(scope: ItemScope, request: ItemFileRequest): Promise<ItemFile> {
	const { label, kind } = request;
	const { helpers } = scope.context;
	const field = request.field.trim();
	const binary = binaryOf(scope, field, label);
	const { id, fileName = 'file' } = binary;
	const buffer = id ? undefined : await helpers.getBinaryDataBuffer(scope.itemIndex, field);
	const stored = id ? (await helpers.getBinaryMetadata(id)).fileSize : undefined;
	const bytes = stored ?? buffer?.length ?? 0;
	const mimeType = uploadType(label, kind, { mimeType: binary.mimeType, fileName, bytes });
	return {
		fileName,
		mimeType,
		bytes,
		content: async () => buffer ?? (await helpers.getBinaryStream(id ?? '', 64 * 1024)),
		identity: `${mimeType} ${fileName} ${identity(binary)}`,
	};
}

/**
 * Uploads a file once in a run, however many items have it.
 *
 * @param way what the upload is for: the same file can be needed as media and as an example
 */
export async function uploadOnce(
	{ run }: ItemScope,
	way: string,
	file: ItemFile,
	upload: () => Promise<string>,
): Promise<string> {
	const key = `${way} ${file.identity}`;
	const uploaded = run.uploads.get(key) ?? upload();
	run.uploads.set(key, uploaded);
	// A failed upload is tried again by the next item, for whom it may work.
	uploaded.catch(() => run.uploads.delete(key));
	return await uploaded;
}

function binaryOf({ context, itemIndex }: ItemScope, field: string, label: string): IBinaryData {
	const available = context.getInputData()[itemIndex]?.binary ?? {};
	const binary = available[field];
	if (binary) return binary;
	const others = Object.keys(available);
	throw new InputError(
		label,
		`The item has no file in a field "${field}"`,
		others.length > 0
			? `It has files in: ${others.join(', ')}`
			: 'The item has no files at all. Connect a node that reads or downloads one.',
	);
}

/** n8n's ID of a stored file; files that travel inside the item have none, so their content has to do. */
function identity({ id, data }: IBinaryData): string {
	return id ?? createHash('sha256').update(data).digest('hex');
}
