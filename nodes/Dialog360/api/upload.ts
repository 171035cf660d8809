import { randomUUID } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';
import { callApi } from './client';
import type { ApiContext } from './client';
import { UnreachableError } from './errors';
import { routesOf } from './hosting';
import type { Connection } from './hosting';

/** A file on its way to WhatsApp. */
export interface UploadFile {
	fileName: string;
	mimeType: string;
	bytes: number;
	/** Opened when it is needed, and read as it goes out: a large file is never whole in memory. */
	content: () => Promise<Buffer | NodeJS.ReadableStream>;
}

/** The part of Node.js streams that is needed; n8n's rules allow no import of `stream` itself. */
interface Composable {
	compose: (transform: (source: AsyncIterable<Buffer>) => AsyncIterable<Buffer>) => unknown;
}

/**
 * Uploads a file. Cloud takes a form, On-Premise the bare file.
 *
 * @returns the media ID
 * @throws RefusedError, UnreachableError
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/media-uploads
 * @see https://docs.360dialog.com/partner/messaging/media-messages/upload-retrieve-delete-media
 */
export async function uploadMedia(
	context: ApiContext,
	connection: Connection,
	file: UploadFile,
): Promise<string> {
	const { body, headers } =
		connection.hosting === 'cloud' ? await asForm(file) : await asFile(file);
	const answer = await callApi(context, connection, {
		method: 'POST',
		path: routesOf(connection.hosting).media,
		payload: body,
		headers,
	});
	const list = answer.media as IDataObject[] | undefined;
	const id = answer.id ?? list?.[0]?.id;
	if (typeof id === 'string' && id !== '') return id;
	throw new UnreachableError(
		'The upload was answered without a media ID',
		'no media ID',
		'Check the Environment and the Base URL in the credential',
		false,
	);
}

interface Payload {
	body: unknown;
	headers: Record<string, string>;
}

async function asFile({ content, mimeType, bytes }: UploadFile): Promise<Payload> {
	return {
		body: await content(),
		headers: { 'Content-Type': mimeType, 'Content-Length': String(bytes) },
	};
}

async function asForm({ content, mimeType, bytes, fileName }: UploadFile): Promise<Payload> {
	const boundary = `----n8n360dialog${randomUUID()}`;
	const before = Buffer.from(
		part(boundary, 'name="messaging_product"') +
			'whatsapp\r\n' +
			part(boundary, `name="file"; filename="${quoted(fileName)}"`, mimeType),
	);
	const after = Buffer.from(`\r\n--${boundary}--\r\n`);
	const file = await content();
	return {
		body: Buffer.isBuffer(file)
			? Buffer.concat([before, file, after])
			: (file as unknown as Composable).compose(async function* (source) {
					yield before;
					yield* source;
					yield after;
				}),
		headers: {
			'Content-Type': `multipart/form-data; boundary=${boundary}`,
			'Content-Length': String(before.length + bytes + after.length),
		},
	};
}

function part(boundary: string, disposition: string, type?: string): string {
	const contentType = type ? `Content-Type: ${type}\r\n` : '';
	return `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n${contentType}\r\n`;
}

/** As browsers do it: quotes and line breaks would end the header. */
function quoted(fileName: string): string {
	return fileName.replace(/"/g, '%22').replace(/\r?\n|\r/g, ' ');
}
