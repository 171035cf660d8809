import type { Call } from './client';
import { UnreachableError } from './errors';
import type { UploadFile } from './upload';

/**
 * Uploads a file that is an example for a template: opens a session, then sends the bytes as they are
 * read. Cloud API only. Such a file has a handle, not a media ID, and cannot be sent in messages.
 *
 * @returns the handle, e.g. `4::aW1hZ2UvanBn:ARZV…`
 * @throws RefusedError, UnreachableError
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/media-uploads
 */
export async function uploadForHandle(call: Call, file: UploadFile): Promise<string> {
	const { fileName, mimeType, bytes, content } = file;
	const query = { file_name: fileName, file_length: bytes, file_type: mimeType };
	const { id } = await call({ method: 'POST', path: '/uploads', query });
	if (typeof id !== 'string' || id === '') throw incomplete('session');
	const { h: handle } = await call({
		method: 'POST',
		// The ID holds the prefix, and at WhatsApp a signature behind a question mark: it stays as it is.
		path: `/${id.startsWith('upload:') ? id : `upload:${id}`}`,
		payload: await content(),
		headers: { 'Content-Type': mimeType, 'Content-Length': String(bytes), file_offset: '0' },
	});
	if (typeof handle !== 'string' || handle === '') throw incomplete('handle');
	return handle;
}

function incomplete(missing: string): UnreachableError {
	return new UnreachableError(
		`The upload was answered without a ${missing}`,
		`no ${missing}`,
		'Check the Environment and the Base URL in the credential',
		false,
	);
}
