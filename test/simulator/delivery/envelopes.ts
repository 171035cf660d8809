import { speaksOnPremise } from '../hosting';
import type { Account, Customer } from '../types';

/** What is the same for a message and a status: the arrays that a webhook may hold. */
export interface WebhookContent {
	contacts?: unknown[];
	messages?: unknown[];
	statuses?: unknown[];
}

/**
 * Cloud wraps the arrays in Meta's envelope; On-Premise and the sandbox put them at the top level
 * (API reference 1.5 and 4.3).
 */
export function envelope(account: Account, content: WebhookContent): unknown {
	if (speaksOnPremise(account.hosting)) return content;
	const value = {
		messaging_product: 'whatsapp',
		metadata: {
			display_phone_number: account.phoneNumber,
			phone_number_id: account.phoneNumberId,
		},
		...content,
	};
	return {
		object: 'whatsapp_business_account',
		entry: [{ id: account.wabaId, changes: [{ value, field: 'messages' }] }],
	};
}

/** An entry of `contacts[]`. Only Cloud knows business-scoped user ids. */
export function contact(
	account: Account,
	customer: Omit<Customer, 'userId'> & { userId?: string },
): Record<string, unknown> {
	const known = { profile: { name: customer.name }, wa_id: customer.phone };
	return speaksOnPremise(account.hosting) || !customer.userId
		? known
		: { ...known, user_id: customer.userId };
}
