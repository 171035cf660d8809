import { mainWebhook } from './delivery/deliver';
import { BUSINESS_NAME } from './hosting';
import type { State } from './state';
import type { HostingName } from './types';
import { without } from './without';

/** The page shows the end of each list. */
const MESSAGES = 200;
const REQUESTS = 12;
const DELIVERIES = 12;

/** What the phone page draws for one hosting type. Headers stay here: they may hold a secret. */
export function phoneView(state: State, hosting: HostingName) {
	const { chats, typingUntil, accepted } = state.numbers[hosting];
	const webhook = mainWebhook(state, hosting);
	return {
		business: BUSINESS_NAME,
		account: state.accounts[hosting],
		accepted,
		webhook: { url: webhook.url, headerNames: Object.keys(webhook.headers ?? {}) },
		chats: [...chats].map(([chat, messages]) => ({
			chat,
			typingUntil: typingUntil.get(chat) ?? 0,
			messages: messages.slice(-MESSAGES),
		})),
		requests: state.requests
			.map((request, number) => ({ number, ...without(request, 'headers', 'rawBody') }))
			.filter((request) => request.hosting === hosting)
			.slice(-REQUESTS),
		deliveries: state.deliveries
			.filter((delivery) => delivery.hosting === hosting)
			.slice(-DELIVERIES)
			.map((delivery) => without(delivery, 'headers')),
	};
}
