import { createHash, randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';

import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';

import { gatewayAnswer, problemAnswer } from '../errors';
import type { Answer } from '../errors';
import type { State, UploadSession } from '../state';
import type { HostingName } from '../types';

/** What Meta takes in resumable uploads (https://developers.facebook.com/docs/graph-api/guides/upload). */
const FILE_TYPES = /^(image\/(jpe?g|png|gif)|video\/mp4|application\/pdf)$/;

const MAX_BYTES = 100 * 1024 * 1024;

/**
 * Resumable uploads: `POST /uploads` opens a session, `POST /upload:{id}` sends bytes from `file_offset` on, and
 * `GET /upload:{id}` tells how many arrived, so that a transfer that was cut off can go on from there. The last byte
 * earns the handle. Bytes are counted and not kept
 * (https://docs.360dialog.com/docs/messaging-api/api-reference/upload).
 */
export const uploadRoutes =
	(state: State, hosting: HostingName): FastifyPluginCallback =>
	(app, _options, done) => {
		if (hosting !== 'cloud') return done();
		app.removeAllContentTypeParsers();
		app.addContentTypeParser('*', (_request, payload, parsed) => parsed(null, payload));
		app.post('/uploads', async (request, reply) => {
			contentOf(request)?.resume();
			return await send(reply, open(state, request.query as Record<string, string>));
		});
		app.get<{ Params: { id: string } }>('/upload:id', async (request, reply) => {
			const session = state.uploads.sessions.get(`upload${request.params.id}`);
			return await send(
				reply,
				session
					? { status: 200, body: { id: session.id, file_offset: session.offset } }
					: noSession(),
			);
		});
		app.post<{ Params: { id: string } }>('/upload:id', async (request, reply) =>
			send(reply, await receive(state, `upload${request.params.id}`, request)),
		);
		// A session id that lost its prefix. Anything shorter is a path that does not exist.
		app.post('/:session(^[\\w-]{40,}$)', async (request, reply) => {
			contentOf(request)?.resume();
			return await send(reply, gatewayAnswer('cloud', 400, "missing 'upload:' prefix"));
		});
		return done();
	};

const send = async (reply: FastifyReply, { status, body }: Answer) =>
	await reply.code(status).send(body);

const refuse = (details: string): Answer => problemAnswer('cloud', { code: 100, details });
const noSession = (): Answer => refuse('Upload session does not exist or has expired');

/** The bytes as they come in; the record gets their number instead. */
function contentOf({ body, tracked }: FastifyRequest): Readable | undefined {
	if (tracked) tracked.record.body = undefined;
	return body as Readable | undefined;
}

function open({ uploads }: State, query: Record<string, string>): Answer {
	const { file_name: fileName = '', file_length: length, file_type: mimeType = '' } = query;
	const fileLength = Number(length);
	if (!Number.isInteger(fileLength) || fileLength < 1 || fileLength > MAX_BYTES) {
		return refuse(`Param file_length must be an integer from 1 to ${MAX_BYTES}`);
	}
	if (!FILE_TYPES.test(mimeType)) return refuse(`Param file_type: ${mimeType} is not supported`);
	const id = `upload:${randomBytes(32).toString('base64url')}`;
	uploads.sessions.set(id, { id, fileName, fileLength, mimeType, offset: 0 });
	return { status: 200, body: { id } };
}

async function receive(state: State, id: string, request: FastifyRequest): Promise<Answer> {
	const content = contentOf(request);
	const stop = (answer: Answer) => {
		content?.resume();
		return answer;
	};
	const session = state.uploads.sessions.get(id);
	if (!session) return stop(noSession());
	if (request.headers.file_offset !== String(session.offset)) {
		return stop(refuse(`The file_offset header must be ${session.offset}`));
	}
	const sha256 = await count(session, content);
	if (request.tracked) {
		request.tracked.record.body = { bytes: session.offset, sha256 };
	}
	if (session.offset > session.fileLength) {
		state.uploads.sessions.delete(id);
		return refuse(`More bytes came than file_length, ${session.fileLength}, has announced`);
	}
	return session.offset < session.fileLength
		? { status: 200, body: { id, file_offset: session.offset } }
		: finish(state, session);
}

/** Counts as the bytes come in: what a cut connection leaves behind can be gone on from. */
async function count(session: UploadSession, content: Readable | undefined): Promise<string> {
	const hash = createHash('sha256');
	for await (const chunk of (content ?? []) as AsyncIterable<Buffer>) {
		session.offset += chunk.length;
		hash.update(chunk);
	}
	return hash.digest('base64');
}

/** `4::<MIME type>:<data>:e:<time>:...`, the form of the handles in Meta's examples. */
function finish({ uploads }: State, { id, mimeType }: UploadSession): Answer {
	const type = Buffer.from(mimeType).toString('base64').replace(/=+$/, '');
	const data = randomBytes(48).toString('base64url');
	const expires = Math.floor(Date.now() / 1000) + 30 * 86_400;
	const handle = `4::${type}:${data}:e:${expires}:634974688087057:100089620928913:${randomBytes(9).toString('base64url')}`;
	uploads.sessions.delete(id);
	uploads.handles.set(handle, mimeType);
	return { status: 200, body: { h: handle } };
}
