import type { IDataObject } from 'n8n-workflow';
import { phoneNumberIdOf } from '../event';
import type { InboundEvent } from '../event';
import type { EventKind } from '../kinds';
import { accountItem, capabilityItem, numberQualityItem } from './account';
import { callItem } from './call';
import { errorFacts } from './errors';
import { groupItem } from './group';
import { handoverItem } from './handover';
import { echoItem, messageItem } from './message';
import { paymentItem, statusItem } from './status';
import { contactSyncItem, historyItem, userPreferenceItem } from './sync';
import {
	templateCategoryItem,
	templateComponentsItem,
	templateQualityItem,
	templateStatusItem,
} from './template';

type Simplifier = (event: InboundEvent) => IDataObject;

const SIMPLIFIERS: Readonly<Record<EventKind, Simplifier>> = {
	message: messageItem,
	buttonReply: messageItem,
	listReply: messageItem,
	flowReply: messageItem,
	order: messageItem,
	reaction: messageItem,
	edit: messageItem,
	revoke: messageItem,
	system: messageItem,
	status: statusItem,
	payment: paymentItem,
	echo: echoItem,
	call: callItem,
	group: groupItem,
	userPreference: userPreferenceItem,
	templateStatus: templateStatusItem,
	templateQuality: templateQualityItem,
	templateCategory: templateCategoryItem,
	templateComponents: templateComponentsItem,
	account: accountItem,
	numberQuality: numberQualityItem,
	capability: capabilityItem,
	handover: handoverItem,
	contactSync: contactSyncItem,
	history: historyItem,
	error: (event) => ({ ...errorFacts(event.content), phoneNumberId: phoneNumberIdOf(event) }),
	other: ({ field }) => ({ field }),
};

/**
 * The item for an event: first what nearly every workflow needs, by names that do not change with
 * WhatsApp's, then `raw` with everything. Every key of a kind is always there; what is not known is
 * null. An event that breaks WhatsApp's rules is an item as well: nothing makes this throw.
 */
export function toItem(event: InboundEvent): IDataObject {
	const { kind, raw } = event;
	return { event: kind, ...SIMPLIFIERS[kind](event), raw };
}
