import { addMessage, lastWroteAt, setStatus } from '../chats';
import type { ChatMessage } from '../chats';
import { webhookError } from '../errors';
import type { Problem } from '../errors';
import { speaksOnPremise } from '../hosting';
import { messageId, onPremiseMessageId, timestamp } from '../ids';
import { pause, run } from '../state';
import type { State } from '../state';
import { showTemplate } from '../templates/show';
import type { Account } from '../types';
import type { ValidMessage } from '../api/validation/message';
import { deliver } from './deliver';
import { contact, envelope } from './envelopes';

const DAY_MS = 86_400_000;

/** No country has +999: numbers below it stand for phones without WhatsApp. */
const WITHOUT_WHATSAPP = /^999/;

/** Takes a valid message: into the chat, and its statuses on their way. Returns the message id. */
export function acceptMessage(
	state: State,
	account: Account,
	sent: ValidMessage,
	{ context, biz_opaque_callback_data: callbackData }: Record<string, unknown>,
): string {
	const { hosting } = account;
	const { recipient, type, content, template } = sent;
	const failure = failureOf(state, account, sent);
	const entry: ChatMessage = {
		id: speaksOnPremise(hosting) ? onPremiseMessageId() : messageId(recipient.chat, 'business'),
		hosting,
		chat: recipient.chat,
		by: 'business',
		at: new Date().toISOString(),
		message: { type, [type]: content, ...(context !== undefined && { context }) },
		...(template && { shown: showTemplate(template, content) }),
		status: 'accepted',
	};
	state.numbers[hosting].accepted += 1;
	addMessage(state, entry);
	void run(state, sendStatuses(state, account, sent, entry, callbackData, failure));
	return entry.id;
}

/** What goes wrong after a message was accepted: such failures are told by webhook only. */
function failureOf(state: State, { hosting }: Account, sent: ValidMessage): Problem | undefined {
	const { chat } = sent.recipient;
	if (WITHOUT_WHATSAPP.test(chat)) return { code: 131026, details: 'Message Undeliverable.' };
	if (!state.options.closedWindow || sent.template || sent.recipient.kind === 'group') {
		return undefined;
	}
	const wroteAt = lastWroteAt(state, hosting, chat);
	return wroteAt !== undefined && Date.now() - wroteAt < DAY_MS
		? undefined
		: {
				code: 131047,
				details:
					'Message failed to send because more than 24 hours have passed since the customer last replied to this number.',
			};
}

async function sendStatuses(
	state: State,
	account: Account,
	sent: ValidMessage,
	entry: ChatMessage,
	callbackData: unknown,
	failure: Problem | undefined,
): Promise<void> {
	const { signal } = state.era;
	const { statuses, statusStepMs } = state.options;
	const usual = statuses ? (['sent', 'delivered', 'read'] as const) : [];
	const deliveries: Array<Promise<unknown>> = [];
	for (const status of failure ? (['failed'] as const) : usual) {
		if (!(await pause(statusStepMs, signal))) return;
		setStatus(state, entry, status);
		const body = statusBody(account, sent, entry, {
			status,
			...(callbackData !== undefined && { biz_opaque_callback_data: callbackData }),
			...(failure && { errors: [webhookError(account.hosting, failure)] }),
		});
		deliveries.push(deliver(state, account.hosting, body));
	}
	await Promise.all(deliveries);
}

function statusBody(
	account: Account,
	sent: ValidMessage,
	entry: ChatMessage,
	what: { status: string; [field: string]: unknown },
): unknown {
	const { recipient, template } = sent;
	const { status, ...rest } = what;
	const basis = { id: entry.id, status, timestamp: timestamp() };
	if (speaksOnPremise(account.hosting)) {
		return envelope(account, { statuses: [{ ...basis, recipient_id: recipient.chat, ...rest }] });
	}
	const { customer } = account;
	const known = recipient.userId === customer.userId || recipient.kind === 'group';
	// A recipient who was only given by business-scoped id stays without a phone number.
	const whom =
		recipient.kind === 'group'
			? {
					recipient_id: recipient.chat,
					recipient_type: 'group',
					recipient_participant_id: customer.phone,
					recipient_participant_user_id: customer.userId,
				}
			: {
					...(recipient.waId && { recipient_id: recipient.waId }),
					...(recipient.userId && { recipient_user_id: recipient.userId }),
				};
	const pricing = {
		billable: template !== undefined,
		pricing_model: 'PMP',
		category: template?.category.toLowerCase() ?? 'service',
		type: template ? 'regular' : 'free_customer_service',
	};
	return envelope(account, {
		...(known && { contacts: [contact(account, customer)] }),
		statuses: [{ ...basis, ...whom, ...(status !== 'failed' && { pricing }), ...rest }],
	});
}
