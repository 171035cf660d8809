import axios from 'axios';
import { randomUUID } from 'node:crypto';

import { pause, run, tell } from '../state';
import type { State } from '../state';
import type { DeliveryAttempt, HostingName, WebhookConfig, WebhookDelivery } from '../types';

const RESPONSE_START = 500;

/**
 * Queues a webhook body for the number's webhook and resolves when the delivery ended. Each delivery is a loop of
 * its own: those of one number go out side by side, and none is tried again before its last attempt is over.
 *
 * Only a 200 counts; anything else is tried again with growing pauses
 * (https://docs.360dialog.com/docs/messaging/webhook).
 */
export function deliver(
	state: State,
	hosting: HostingName,
	body: unknown,
): Promise<WebhookDelivery> {
	return run(state, deliverAndCopy(state, hosting, body));
}

/** "Extra webhooks will only get these notifications if the main destination successfully receives them." */
async function deliverAndCopy(state: State, hosting: HostingName, body: unknown) {
	const main = await send(state, hosting, mainWebhook(state, hosting), body);
	const { enabled, destinations } = state.cloudWebhooks.destinations;
	if (hosting === 'cloud' && enabled && main.state === 'delivered') {
		for (const destination of destinations) {
			void run(state, send(state, hosting, destination, body));
		}
	}
	return main;
}

/**
 * A number's own webhook wins over that of its account:
 * https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/override/
 */
export function mainWebhook(state: State, hosting: HostingName): WebhookConfig {
	const own = state.numbers[hosting].webhook;
	return own.url === '' && hosting === 'cloud' ? state.cloudWebhooks.account : own;
}

async function send(
	state: State,
	hosting: HostingName,
	{ url, headers, name }: WebhookConfig & { name?: string },
	body: unknown,
): Promise<WebhookDelivery> {
	const delivery: WebhookDelivery = {
		id: randomUUID(),
		at: new Date().toISOString(),
		hosting,
		url,
		headers: {
			...headers,
			'Content-Type': 'application/json',
			'User-Agent': '360dialog-simulator',
		},
		body,
		...(name === undefined ? {} : { destination: name }),
		state: 'pending',
		attempts: [],
	};
	state.deliveries.push(delivery);
	tell(state, 'delivery', delivery);
	return await attemptUntilTheEnd(state, delivery, JSON.stringify(body));
}

async function attemptUntilTheEnd(state: State, delivery: WebhookDelivery, bytes: string) {
	const { signal } = state.era;
	const pauses = [0, ...state.options.retryDelaysMs];
	const end = (outcome: 'delivered' | 'givenUp') => {
		delivery.state = outcome;
		tell(state, 'delivery', delivery);
		return delivery;
	};
	if (!delivery.url) return end('givenUp');
	for (const ms of pauses) {
		if (ms > 0 && !(await pause(ms, signal))) break;
		const result = await attempt(delivery, bytes, state.options.webhookTimeoutMs, signal);
		delivery.attempts.push(result);
		if (result.status === 200) return end('delivered');
		if (signal.aborted) break;
		tell(state, 'delivery', delivery);
	}
	return end('givenUp');
}

async function attempt(
	{ url, headers }: WebhookDelivery,
	bytes: string,
	timeoutMs: number,
	signal: AbortSignal,
): Promise<DeliveryAttempt> {
	const started = Date.now();
	const since = () => ({
		at: new Date(started).toISOString(),
		durationMs: Date.now() - started,
	});
	// axios' own time-out starts anew with each byte; the limit is for the whole answer.
	const limit = new AbortController();
	const timer = setTimeout(() => limit.abort(), timeoutMs);
	try {
		const { status, data } = await axios.post<string>(url, bytes, {
			headers,
			signal: AbortSignal.any([signal, limit.signal]),
			validateStatus: () => true,
			responseType: 'text',
			transformRequest: (sent: string) => sent,
			transformResponse: (text: string) => text,
			// A redirect is not a 200, and the way to loopback never leads through a proxy.
			maxRedirects: 0,
			proxy: false,
		});
		return { ...since(), status, response: data.slice(0, RESPONSE_START) };
	} catch (error) {
		if (limit.signal.aborted) return { ...since(), error: 'time-out' };
		if (signal.aborted) return { ...since(), error: 'ended by the simulator' };
		return { ...since(), error: error instanceof Error ? error.message : String(error) };
	} finally {
		clearTimeout(timer);
	}
}
