import { createHash, randomBytes } from 'node:crypto';

import type { FastifyPluginCallback, FastifyReply } from 'fastify';

import { gatewayAnswer, problemAnswer } from '../errors';
import { mediaIdFor } from '../ids';
import type { CustomerFile, NumberState, State } from '../state';
import type { GivenFile, HostingName } from '../types';
import { invalid } from './validation/check';

/** https://docs.360dialog.com/docs/messaging/media/upload-retrieve-or-delete-media */
const ERRORS_PER_HOUR = 20;
const HOUR_MS = 3_600_000;
const URL_LIFE_S = 300;

/** Meta's own host, which knows nothing of 360dialog's keys: clients must put 360dialog's in its place. */
const LOOKASIDE = 'https://lookaside.fbsbx.com';

/** Puts a file where WhatsApp keeps what customers send, and returns the ID for the message. */
export function keepFile(state: State, hosting: HostingName, file: GivenFile): string {
	const id = mediaIdFor(hosting);
	const hash = randomBytes(12).toString('base64url');
	state.numbers[hosting].files.set(id, { ...file, id, hash });
	return id;
}

/**
 * Cloud: `GET /{media_id}` names an address on Meta's host that is good for five minutes, and
 * `GET /whatsapp_business/attachments/` of 360dialog serves the file. On-Premise: `GET /v1/media/{id}`
 * serves it at once. The sandbox has no files. 20 errors within an hour block the downloads.
 */
export const mediaDownloadRoutes =
	(state: State, hosting: HostingName): FastifyPluginCallback =>
	(app, _options, done) => {
		const number = () => state.numbers[hosting];
		const fileOf = (id: string) => number().files.get(id);
		if (hosting === 'cloud') {
			app.get<{ Params: { id: string } }>('/:id(^\\d+$)', async (request, reply) => {
				const file = fileOf(request.params.id);
				return file && !isBlocked(number())
					? await reply.send(metadata(file))
					: await refuse(reply, hosting, number());
			});
			app.get<{ Querystring: { mid?: string; ext?: string; hash?: string } }>(
				'/whatsapp_business/attachments/',
				async ({ query }, reply) => {
					const file = fileOf(query.mid ?? '');
					const isGood = query.hash === file?.hash && Number(query.ext) * 1000 > Date.now();
					return file && isGood && !isBlocked(number())
						? await reply.type(file.mimeType).send(file.content)
						: await refuse(reply, hosting, number());
				},
			);
		}
		if (hosting === 'onPremise') {
			app.get<{ Params: { id: string } }>('/v1/media/:id', async (request, reply) => {
				const file = fileOf(request.params.id);
				return file && !isBlocked(number())
					? await reply.type(file.mimeType).send(file.content)
					: await refuse(reply, hosting, number());
			});
		}
		done();
	};

function metadata({ id, mimeType, content, hash }: CustomerFile) {
	const expires = Math.floor(Date.now() / 1000) + URL_LIFE_S;
	return {
		messaging_product: 'whatsapp',
		url: `${LOOKASIDE}/whatsapp_business/attachments/?mid=${id}&ext=${expires}&hash=${hash}`,
		mime_type: mimeType,
		sha256: createHash('sha256').update(content).digest('hex'),
		file_size: content.length,
		id,
	};
}

function isBlocked(number: NumberState): boolean {
	number.downloadErrors = number.downloadErrors.filter((at) => Date.now() - at < HOUR_MS);
	return number.downloadErrors.length >= ERRORS_PER_HOUR;
}

async function refuse(reply: FastifyReply, hosting: HostingName, number: NumberState) {
	const { status, body } = isBlocked(number)
		? gatewayAnswer(hosting, 403, 'Endpoint is blocked')
		: problemAnswer(hosting, { ...invalid('media', 'does not exist'), status: 404 });
	number.downloadErrors.push(Date.now());
	return await reply.code(status).send(body);
}
