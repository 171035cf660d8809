import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';

import multipart from '@fastify/multipart';
import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';

import { META, problemAnswer } from '../errors';
import type { Answer, Problem } from '../errors';
import { mediaIdFor } from '../ids';
import type { MediaFile, State } from '../state';
import type { HostingName } from '../types';
import { invalid, missing } from './validation/check';

const MB = 1024 * 1024;

/** Documents; On-Premise stops earlier (https://docs.360dialog.com/docs/messaging/media/upload-retrieve-or-delete-media). */
const MAX_BYTES: Record<HostingName, number> = { cloud: 100 * MB, onPremise: 64 * MB, sandbox: 0 };

/** What Meta takes of each kind; anything else goes as a document. */
const MAX_BY_TYPE: Array<[RegExp, number]> = [
	[/^image\/(jpeg|png)$/, 5 * MB],
	[/^image\/webp$/, 500 * 1024],
	[/^(audio|video)\//, 16 * MB],
];

/**
 * `POST /media` with a form on Cloud, `POST /v1/media` with the bare file On-Premise. The sandbox has
 * no uploads. Files are counted and hashed as they come in, and not kept.
 */
export const mediaRoutes =
	(state: State, hosting: HostingName): FastifyPluginCallback =>
	(app, _options, done) => {
		if (hosting === 'sandbox') return done();
		app.removeAllContentTypeParsers();
		if (hosting === 'cloud') {
			void app.register(multipart, { limits: { fileSize: MAX_BYTES.cloud } });
			app.addContentTypeParser('*', (_request, payload, parsed) => {
				payload.resume();
				parsed(null, undefined);
			});
			app.post('/media', async (request, reply) => await send(reply, await upload(state, request)));
			return done();
		}
		app.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload));
		app.post('/v1/media', async (request, reply) => {
			const mimeType = request.headers['content-type'] ?? '';
			const file = await receive(request.body as Readable, { mimeType, fileName: '' });
			return await send(reply, keep(state, hosting, request, file, {}));
		});
		return done();
	};

const send = async (reply: FastifyReply, { status, body }: Answer) =>
	await reply.code(status).send(body);

async function upload(state: State, request: FastifyRequest): Promise<Answer> {
	if (!request.isMultipart()) return problemAnswer('cloud', missing('file'));
	const fields: Record<string, string> = {};
	let file: Omit<MediaFile, 'id'> | undefined;
	for await (const part of request.parts()) {
		if (part.type === 'field') fields[part.fieldname] = String(part.value);
		else if (part.fieldname === 'file') {
			file = await receive(part.file, { mimeType: part.mimetype, fileName: part.filename });
		} else part.file.resume();
	}
	const problem =
		(fields.messaging_product === 'whatsapp' ? undefined : missing('messaging_product')) ??
		(file ? undefined : missing('file'));
	if (problem || !file) return problemAnswer('cloud', problem ?? missing('file'));
	return keep(state, 'cloud', request, file, fields);
}

function keep(
	state: State,
	hosting: HostingName,
	request: FastifyRequest,
	file: Omit<MediaFile, 'id'>,
	fields: Record<string, string>,
): Answer {
	if (request.tracked) request.tracked.record.body = { ...fields, file };
	const problem = checkFile(hosting, file);
	if (problem) return problemAnswer(hosting, problem);
	const id = mediaIdFor(hosting);
	state.numbers[hosting].media.set(id, { id, ...file });
	return hosting === 'cloud'
		? { status: 200, body: { id } }
		: { status: 201, body: { media: [{ id }], meta: META } };
}

function checkFile(
	hosting: HostingName,
	{ mimeType, bytes }: Omit<MediaFile, 'id'>,
): Problem | undefined {
	const type = mimeType.split(';')[0]?.trim() ?? '';
	if (!/^[\w.+-]+\/[\w.+-]+$/.test(type)) return invalid('file', 'has no MIME type');
	if (bytes === 0) return invalid('file', 'is empty');
	const byType = MAX_BY_TYPE.find(([pattern]) => pattern.test(type))?.[1];
	const max = Math.min(byType ?? Infinity, MAX_BYTES[hosting]);
	return bytes > max ? invalid('file', `has ${bytes} bytes, more than ${max}`) : undefined;
}

async function receive(
	content: Readable,
	{ mimeType, fileName }: { mimeType: string; fileName: string },
): Promise<Omit<MediaFile, 'id'>> {
	const hash = createHash('sha256');
	let bytes = 0;
	for await (const chunk of content as AsyncIterable<Buffer>) {
		bytes += chunk.length;
		hash.update(chunk);
	}
	return { mimeType, fileName, bytes, sha256: hash.digest('base64') };
}
