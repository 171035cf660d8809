import { tell } from './state';
import type { State } from './state';
import type { HostingName } from './types';

/** A message as the phone shows it. */
export interface ChatMessage {
	id: string;
	hosting: HostingName;
	/** The customer's phone, or a group id. */
	chat: string;
	by: 'customer' | 'business';
	at: string;
	/** The message object, with `type`, as it was sent. */
	message: Record<string, unknown>;
	/** A template filled in. */
	shown?: ShownTemplate;
	/**
	 * From the customer: sent, delivered (the webhook was answered with 200), undelivered (given up), read (the
	 * business marked it). From the business: as its status webhooks say.
	 */
	status: 'accepted' | 'sent' | 'delivered' | 'undelivered' | 'read' | 'failed';
}

export interface ShownTemplate {
	header?: { format: string; text?: string };
	body?: string;
	footer?: string;
	buttons: string[];
}

/** The indicator disappears with the next message or after 25 seconds. */
const TYPING_MS = 25_000;

export function addMessage(state: State, message: ChatMessage): void {
	const { chats, typingUntil } = state.numbers[message.hosting];
	const chat = chats.get(message.chat);
	if (chat) chat.push(message);
	else chats.set(message.chat, [message]);
	if (message.by === 'business') typingUntil.delete(message.chat);
	tell(state, 'message', message);
}

export function setStatus(state: State, message: ChatMessage, status: ChatMessage['status']): void {
	message.status = status;
	tell(state, 'status', message);
}

export function findMessage(
	state: State,
	hosting: HostingName,
	id: unknown,
): ChatMessage | undefined {
	for (const chat of state.numbers[hosting].chats.values()) {
		const found = chat.find((message) => message.id === id);
		if (found) return found;
	}
	return undefined;
}

/** Reading one message also marks the earlier ones of the chat as read. */
export function markRead(state: State, upTo: ChatMessage): void {
	const chat = state.numbers[upTo.hosting].chats.get(upTo.chat) ?? [];
	for (const message of chat) {
		if (message.by === 'customer' && message.status !== 'read') setStatus(state, message, 'read');
		if (message === upTo) return;
	}
}

export function showTyping(state: State, { hosting, chat }: ChatMessage): void {
	state.numbers[hosting].typingUntil.set(chat, Date.now() + TYPING_MS);
	tell(state, 'typing', { hosting, chat });
}

/** When the customer last wrote, in milliseconds since 1970; undefined for one who never did. */
export function lastWroteAt(state: State, hosting: HostingName, chat: string): number | undefined {
	const messages = state.numbers[hosting].chats.get(chat) ?? [];
	const last = messages.findLast(({ by }) => by === 'customer');
	return last && Date.parse(last.at);
}
