import { extensionOf } from '../messages/mime';
import { InputError } from '../messages/inputError';
import { callApi, callForFile } from './client';
import type { ApiContext, IncomingFile, NumberConnection } from './client';
import { errorBudgetOf } from './errorBudget';
import { RefusedError, UnreachableError } from './errors';
import { routesOf } from './hosting';

/** What is known of a file before it is asked for, e.g. from the message that it came with. */
export interface MediaFacts {
	/** The ID from the message, or from an upload. */
	id: string;
	/** `image`, `document`, …: makes a name for a file that has none. */
	type?: string | null;
	mimeType?: string | null;
	fileName?: string | null;
}

/** A file on its way in. */
export interface MediaFile {
	content: IncomingFile['content'];
	mimeType: string;
	fileName: string;
}

const LATER = 'Wait an hour, and find out meanwhile why the downloads before this one were refused';

/**
 * Downloads a file from WhatsApp. On Cloud that takes two requests: one for the file's address, which
 * is good for five minutes, and one for the file. The address names a host of Meta's that refuses
 * 360dialog's keys, so only its path is used, on 360dialog's own host.
 *
 * @throws InputError when there is nothing to ask for, or 360dialog has refused too often within an hour
 * @throws RefusedError, UnreachableError
 * @see https://docs.360dialog.com/docs/messaging/media/upload-retrieve-or-delete-media
 */
export async function downloadMedia(
	context: ApiContext,
	connection: NumberConnection,
	facts: MediaFacts,
	signal?: AbortSignal,
): Promise<MediaFile> {
	checkId(connection, facts.id);
	const budget = errorBudgetOf(connection.number);
	if (!budget.allows()) {
		throw new InputError('Media', '360dialog refused 15 downloads within an hour', LATER);
	}
	const { content, headers } = await request(context, connection, facts.id, signal).catch(
		async (error: unknown) => {
			if (error instanceof RefusedError) budget.count();
			return await Promise.reject(error);
		},
	);
	const mimeType = facts.mimeType ?? plain(headers['content-type']) ?? '';
	return { content, mimeType, fileName: facts.fileName ?? nameFor(facts, mimeType) };
}

async function request(
	context: ApiContext,
	connection: NumberConnection,
	id: string,
	signal: AbortSignal | undefined,
): Promise<IncomingFile> {
	const path = await pathOf(context, connection, id, signal);
	return await callForFile(context, connection, { path, signal });
}

function checkId({ hosting }: NumberConnection, id: string): void {
	if (hosting === 'sandbox') {
		throw new InputError(
			'Media',
			'The Sandbox has no download of files',
			'Use a number on the Cloud API',
		);
	}
	// Anything else would be another path of the API, and count as an error.
	if (!(hosting === 'cloud' ? /^\d+$/ : /^[\w-]+$/).test(id)) {
		throw new InputError(
			'Media',
			`"${id.slice(0, 40)}" is not a media ID`,
			'Use the ID that came with the message',
		);
	}
}

async function pathOf(
	context: ApiContext,
	connection: NumberConnection,
	id: string,
	signal: AbortSignal | undefined,
): Promise<string> {
	const path = routesOf(connection.hosting).mediaFile(id);
	if (connection.hosting !== 'cloud') return path;
	const { url } = await callApi(context, connection, { method: 'GET', path, signal });
	if (typeof url === 'string' && URL.canParse(url)) {
		const { pathname, search } = new URL(url);
		return `${pathname}${search}`;
	}
	throw new UnreachableError(
		'360dialog named no address for the file',
		'no URL',
		'Try again, or ask the sender for the file again',
		false,
	);
}

function nameFor({ id, type }: MediaFacts, mimeType: string): string {
	return `${type ?? 'file'}-${id}.${extensionOf(mimeType)}`;
}

function plain(value: unknown): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}
