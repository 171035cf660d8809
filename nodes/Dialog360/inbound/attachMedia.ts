import { sleep } from 'n8n-workflow';
import type { IWebhookFunctions } from 'n8n-workflow';
import { connect } from '../api/client';
import type { NumberConnection } from '../api/client';
import { RefusedError, UnreachableError } from '../api/errors';
import { downloadMedia } from '../api/mediaDownload';
import type { MediaFacts } from '../api/mediaDownload';
import { InputError } from '../messages/inputError';
import { mediaOf } from './mediaOf';
import type { EventItem } from './outputs';

const LATER = 'Download it later by its media ID: WhatsApp keeps it for seven days.';

const TOO_SLOW = 'The file was not there in time, for 360dialog waits five seconds for an answer';

/**
 * Puts the files of messages into their items, all at the same time. A file that is not there by the
 * deadline, or is refused, costs its message nothing but the file: the item says why in `mediaError`.
 */
export async function attachMedia(
	context: IWebhookFunctions,
	items: EventItem[],
	field: string,
	deadline: number,
): Promise<void> {
	const wanted = items.flatMap(({ event, item }) => {
		const media = mediaOf(event);
		return media?.id ? [{ item, facts: { ...media, id: media.id } }] : [];
	});
	if (wanted.length === 0) return;
	const left = Math.max(1, deadline - Date.now());
	const end = new AbortController();
	const inTime = await Promise.race([
		fetchAll(context, wanted, field, end.signal).then(() => true),
		sleep(left).then(() => false),
	]);
	if (inTime) return;
	end.abort();
	for (const { item } of wanted) {
		if (!item.binary && item.json.mediaError === undefined)
			item.json.mediaError = explain(TOO_SLOW);
	}
}

type Wanted = Array<{ item: EventItem['item']; facts: MediaFacts }>;

async function fetchAll(
	context: IWebhookFunctions,
	wanted: Wanted,
	field: string,
	signal: AbortSignal,
): Promise<void> {
	let connection: NumberConnection;
	try {
		connection = await connect(context);
	} catch (error) {
		for (const { item } of wanted) item.json.mediaError = explain(reasonOf(error));
		return;
	}
	await Promise.all(
		wanted.map(async ({ item, facts }) => {
			try {
				const file = await downloadMedia(context, connection, facts, signal);
				const { content, fileName, mimeType } = file;
				const binary = await context.helpers.prepareBinaryData(content, fileName, mimeType);
				// What comes after the deadline must not change an item that n8n is storing.
				if (!signal.aborted) item.binary = { [field]: binary };
			} catch (error) {
				if (!signal.aborted) item.json.mediaError = explain(reasonOf(error));
			}
		}),
	);
}

function explain(reason: string): string {
	return `${reason}. ${LATER}`;
}

/** In our own words where they are ours; what others throw may hold the request, and so the key. */
function reasonOf(error: unknown): string {
	if (error instanceof RefusedError) return `360dialog refused the file: ${error.message}`;
	if (error instanceof UnreachableError) return error.message;
	if (error instanceof InputError) return `${error.message}. ${error.fix}`;
	return 'The file could not be stored';
}
