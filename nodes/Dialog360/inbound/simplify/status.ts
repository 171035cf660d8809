import type { IDataObject } from 'n8n-workflow';
import { phoneNumberIdOf } from '../event';
import type { InboundEvent } from '../event';
import { first, firstNumber, object, yesOrNo } from '../json';
import { isoTime, isoTimeOf } from '../sentAt';
import { firstError } from './errors';

/** What became of a message of yours. */
export function statusItem(event: InboundEvent): IDataObject {
	const { content: status } = event;
	const pricing = object(status.pricing);
	const conversation = object(status.conversation);
	return {
		...about(event),
		category: first(pricing.category),
		billable: yesOrNo(pricing.billable),
		pricingType: first(pricing.type),
		pricingModel: first(pricing.pricing_model),
		conversationId: first(conversation.id),
		conversationType: first(object(conversation.origin).type),
		conversationExpiresAt: isoTime(conversation.expiration_timestamp),
		...firstError(event),
		phoneNumberId: phoneNumberIdOf(event),
	};
}

/**
 * What became of a payment.
 *
 * @see https://docs.360dialog.com/docs/messaging/payments/payments-india-only/receive-whatsapp-payments-via-payments-gateway.md
 */
export function paymentItem(event: InboundEvent): IDataObject {
	const payment = object(event.content.payment);
	const amount = object(payment.amount);
	const transaction = object(payment.transaction);
	return {
		...about(event),
		referenceId: first(payment.reference_id),
		amount: decimal(firstNumber(amount.value), firstNumber(amount.offset)),
		currency: first(payment.currency),
		transactionId: first(transaction.id),
		transactionType: first(transaction.type),
		transactionStatus: first(transaction.status),
		...firstError(event),
		phoneNumberId: phoneNumberIdOf(event),
	};
}

function about(event: InboundEvent): IDataObject {
	const { content: status, raw } = event;
	const contact = object(raw.contact);
	// In a group the status is about one participant, who is not the recipient.
	const userId = first(
		status.recipient_participant_user_id,
		status.recipient_user_id,
		contact.user_id,
	);
	return {
		messageId: first(status.id),
		status: first(status.status),
		recipient: first(status.recipient_id, object(status.message).recipient_id, userId),
		participant: first(status.recipient_participant_id, status.recipient_participant_user_id),
		userId,
		timestamp: isoTimeOf(event),
		callbackData: first(status.biz_opaque_callback_data),
	};
}

/** 1100 with the offset 100 is 11. */
function decimal(value: number | null, offset: number | null): number | null {
	return value === null || !offset ? value : value / offset;
}
