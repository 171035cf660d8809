import type { IDataObject } from 'n8n-workflow';
import { phoneNumberIdOf } from '../event';
import type { InboundEvent } from '../event';
import { first, objectsIn } from '../json';
import { isoTimeOf } from '../sentAt';
import { firstError } from './errors';

/**
 * A change of a group or of its participants.
 *
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/webhooks
 */
export function groupItem(event: InboundEvent): IDataObject {
	const { content: group } = event;
	return {
		groupId: first(group.group_id),
		type: first(group.type),
		timestamp: isoTimeOf(event),
		subject: first(group.subject),
		description: first(group.description),
		inviteLink: first(group.invite_link),
		joinApprovalMode: first(group.join_approval_mode),
		addedParticipants: people(group.added_participants),
		removedParticipants: people(group.removed_participants),
		failedParticipants: people(group.failed_participants),
		participant: first(group.wa_id, group.user_id),
		joinRequestId: first(group.join_request_id),
		requestId: first(group.request_id),
		...firstError(event),
		phoneNumberId: phoneNumberIdOf(event),
	};
}

/** Phone numbers, or user IDs of those without; null where the event is not about them. */
function people(participants: unknown): Array<string | null> | null {
	if (!Array.isArray(participants)) return null;
	return objectsIn(participants).map(({ wa_id, user_id, input }) => first(wa_id, user_id, input));
}
