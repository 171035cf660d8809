import type { IHookFunctions } from 'n8n-workflow';
import { callApi, connect, CREDENTIAL } from '../api/client';
import { RefusedError } from '../api/errors';
import { routesOf } from '../api/hosting';
import type { Connection } from '../api/hosting';
import { toNodeError } from '../api/nodeErrors';
import { authorizationHeader, fingerprint } from './secret';
import { stateOf } from './state';
import type { WebhookSetting } from './state';
import { checkWebhookUrl } from './webhookUrl';

/**
 * A number has one webhook URL, which may belong to another system. So the trigger remembers what
 * was set, puts it back when it is switched off, and touches nothing once somebody else has set a
 * URL in the meantime. n8n also calls `deactivate` after a failed `activate`, up to five times.
 *
 * @see https://docs.360dialog.com/docs/messaging/webhook/webhook-reference
 */
export async function isRegistered(context: IHookFunctions): Promise<boolean> {
	return await guarded(context, async () => {
		const connection = await connect(context);
		const ours = await ourSetting(context);
		const current = await readSetting(context, connection);
		const registered =
			current.url === ours.url && current.headers?.Authorization === ours.headers.Authorization;
		if (registered) stateOf(context).secret = fingerprint(ours.headers.Authorization);
		return registered;
	});
}

/** Sets the trigger's URL and secret, and remembers what was set before. */
export async function register(context: IHookFunctions): Promise<boolean> {
	return await guarded(context, async () => {
		const connection = await connect(context);
		const ours = await ourSetting(context);
		checkWebhookUrl(ours.url, connection);
		const state = stateOf(context);
		const current = await readSetting(context, connection);
		if (!isOurs(context, current.url)) {
			if (current.url === '') delete state.previous;
			else state.previous = current;
		}
		await writeSetting(context, connection, ours);
		state.secret = fingerprint(ours.headers.Authorization);
		return true;
	});
}

/** Puts back what was set before, if the URL still is the trigger's. */
export async function unregister(context: IHookFunctions): Promise<boolean> {
	return await guarded(context, async () => {
		const connection = await connect(context);
		const ours = await ourSetting(context);
		const state = stateOf(context);
		const { url } = await readSetting(context, connection);
		if (url === ours.url) {
			await restore(context, connection, withOwnSecret(context, state.previous, ours));
		} else {
			context.logger.info('360dialog Trigger: the webhook URL is not ours any more, left as it is');
		}
		delete state.previous;
		delete state.secret;
		return true;
	});
}

async function restore(
	context: IHookFunctions,
	connection: Connection,
	previous: WebhookSetting | undefined,
): Promise<void> {
	if (previous) {
		await writeSetting(context, connection, previous);
		return;
	}
	try {
		await writeSetting(context, connection, { url: '' });
	} catch (error) {
		if (!(error instanceof RefusedError)) throw toNodeError(context.getNode(), error);
		// 360dialog documents no way to remove a URL: where an empty one is refused, ours has to stay.
		context.logger.warn(
			'360dialog Trigger: 360dialog did not remove the webhook URL. It goes on calling it until another one is set.',
			{ answer: error.refusal.message },
		);
	}
}

/**
 * After a test run the URL of the active workflow comes back. 360dialog does not always tell the
 * headers of a setting, and without its secret the active workflow would refuse every call.
 */
function withOwnSecret(
	context: IHookFunctions,
	previous: WebhookSetting | undefined,
	ours: WebhookSetting,
): WebhookSetting | undefined {
	if (!previous || !belongsToNode(context, previous.url)) return previous;
	return { url: previous.url, headers: { ...ours.headers, ...previous.headers } };
}

/** In production also the URL that a test run of the same trigger left behind when n8n was killed. */
function isOurs(context: IHookFunctions, url: string): boolean {
	if (url === context.getNodeWebhookUrl('default')) return true;
	return context.getActivationMode() !== 'manual' && belongsToNode(context, url);
}

function belongsToNode(context: IHookFunctions, url: string): boolean {
	const { webhookId } = context.getNode();
	return webhookId !== undefined && url.includes(`/${webhookId}/`);
}

async function ourSetting(
	context: IHookFunctions,
): Promise<{ url: string; headers: { Authorization: string } }> {
	const { apiKey } = await context.getCredentials<{ apiKey: string }>(CREDENTIAL);
	return {
		url: context.getNodeWebhookUrl('default') ?? '',
		headers: { Authorization: authorizationHeader(apiKey, context.getNode().webhookId ?? '') },
	};
}

async function readSetting(
	context: IHookFunctions,
	connection: Connection,
): Promise<WebhookSetting> {
	const { url, headers } = await callApi(context, connection, {
		method: 'GET',
		path: routesOf(connection.hosting).webhook,
	});
	return {
		url: typeof url === 'string' ? url : '',
		...(headers ? { headers: headers as WebhookSetting['headers'] } : {}),
	};
}

async function writeSetting(
	context: IHookFunctions,
	connection: Connection,
	{ url, headers }: WebhookSetting,
): Promise<void> {
	await callApi(context, connection, {
		method: 'POST',
		path: routesOf(connection.hosting).webhook,
		body: { url, ...(headers ? { headers } : {}) },
	});
}

async function guarded<T>(context: IHookFunctions, action: () => Promise<T>): Promise<T> {
	try {
		return await action();
	} catch (error) {
		throw toNodeError(context.getNode(), error);
	}
}
