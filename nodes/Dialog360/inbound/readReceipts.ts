import type { IWebhookFunctions } from 'n8n-workflow';
import { callApi, connect } from '../api/client';
import { readRequest } from '../messages/read';
import { whereOf } from './answer';
import type { InboundEvent } from './parse';
import type { OptionSettings } from './settings';

/** Messages that nobody reads: a reaction, a note of WhatsApp itself, a change to an earlier message. */
const NOT_READ = ['reaction', 'system', 'edit', 'revoke', 'unsupported', 'request_welcome'];

/** Beyond that, 360dialog is too slow for the marks to be of use. */
const MAX_AT_ONCE = 100;

let running = 0;

/**
 * Marks what came in as read, and shows that an answer is being written. Runs beside the workflow,
 * once n8n has stored the messages: it delays nothing, and when it fails only the log says so.
 */
export async function markReceived(
	context: IWebhookFunctions,
	events: InboundEvent[],
	{ markAsRead, showTyping }: OptionSettings,
): Promise<void> {
	const ids = markAsRead || showTyping ? newestOfEachChat(events) : [];
	if (ids.length === 0) return;
	if (running + ids.length > MAX_AT_ONCE) {
		complain(context, `${running} messages are still being marked`);
		return;
	}
	running += ids.length;
	try {
		const connection = await connect(context);
		// The typing indicator exists on the Cloud API only; elsewhere the mark is what is left of it.
		const typing = showTyping === true && connection.hosting === 'cloud';
		const marks = ids.map(
			async (id) => await callApi(context, connection, readRequest(connection.hosting, id, typing)),
		);
		const failed = (await Promise.allSettled(marks)).find(({ status }) => status === 'rejected');
		if (failed) complain(context, reasonOf((failed as PromiseRejectedResult).reason));
	} catch (error) {
		complain(context, reasonOf(error));
	} finally {
		running -= ids.length;
	}
}

/** Marking a message marks all earlier ones of its chat, so one a chat will do. */
function newestOfEachChat(events: InboundEvent[]): string[] {
	const ids = new Map<unknown, string>();
	for (const { raw, content } of events) {
		if (raw.message === undefined || NOT_READ.includes(String(content.type))) continue;
		if (typeof content.id !== 'string') continue;
		ids.set(content.group_id ?? content.from ?? content.from_user_id, content.id);
	}
	return [...ids.values()];
}

/** Our own errors keep the API key out of their messages; of others only the kind is told. */
function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return typeof error;
	const isOurs = ['RefusedError', 'UnreachableError', 'InputError'].includes(error.name);
	return isOurs ? error.message : error.name;
}

function complain(context: IWebhookFunctions, reason: string): void {
	context.logger.warn('360dialog Trigger: a message could not be marked as read', {
		reason,
		...whereOf(context),
	});
}
