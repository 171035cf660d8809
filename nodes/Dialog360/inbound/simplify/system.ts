import type { IDataObject } from 'n8n-workflow';
import { first, isObject, object, yesOrNo } from '../json';
import { isoTime } from '../sentAt';

/** What changed: a message that was edited or deleted, or the customer's number, ID or security code. */
export function changeIn(message: IDataObject): IDataObject {
	const changed = object(message[message.type === 'revoke' ? 'revoke' : 'edit']);
	return {
		changedMessageId: first(changed.original_message_id),
		customer: customerIn(message),
	};
}

/** Names of older versions of the API included. */
function customerIn({ type, system, identity }: IDataObject): IDataObject | null {
	if (type !== 'system' || !isObject(system)) return null;
	const code = object(identity ?? system.identity);
	return {
		change: first(system.type),
		newPhone: first(system.wa_id, system.new_wa_id),
		newUserId: first(system.user_id),
		identityHash: first(code.hash),
		identityConfirmed: yesOrNo(code.acknowledged),
		identityChangedAt: isoTime(code.created_timestamp),
	};
}
