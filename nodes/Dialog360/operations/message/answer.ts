import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { output } from '../scope';
import type { ItemScope } from '../scope';
import type { Delivery } from '../sending/deliver';

interface MessageAnswer extends IDataObject {
	messages?: Array<{ id?: string; message_status?: string }>;
	contacts?: Array<{ input?: string; wa_id?: string; user_id?: string }>;
}

/** The item for a message that was sent or, because of its Send Once key, was not. */
export function deliveryOutput(scope: ItemScope, delivery: Delivery): INodeExecutionData[] {
	if ('skipped' in delivery) {
		return output({ status: 'skipped', sendOnceKey: delivery.skipped });
	}
	const { answer } = delivery;
	return output(scope.boolean('simplify') ? simplifyAnswer(answer) : answer);
}

/**
 * The useful part of an answer. `accepted` means that WhatsApp took the message over, not that it
 * was delivered: that comes later, as a status to the trigger. On-Premise and Sandbox do not tell
 * who the recipient is.
 *
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/messages
 */
export function simplifyAnswer(answer: MessageAnswer): IDataObject {
	const message = answer.messages?.[0];
	if (!message) return answer;
	const contact = answer.contacts?.[0];
	return {
		messageId: message.id ?? null,
		status: message.message_status ?? 'accepted',
		recipient: contact?.wa_id ?? contact?.user_id ?? contact?.input ?? null,
		waId: contact?.wa_id ?? null,
		userId: contact?.user_id ?? null,
	};
}
