import type { IWebhookFunctions } from 'n8n-workflow';
import type { EventKind } from './kinds';

/** What calls may be put together into one execution while another one is being stored. */
export type Grouping = 'all' | 'notMessages' | 'never';

/** The filters as they stand in the node; what is left out lets everything through. */
export interface FilterSettings {
	messageTypes?: string[];
	statuses?: string[];
	/** Comma-separated phone numbers or user IDs. */
	allowedSenders?: string;
	ignoredSenders?: string;
	/** Comma-separated IDs of business numbers. */
	phoneNumberIds?: string;
	/** In minutes. */
	maxAge?: number;
	groups?: 'all' | 'none' | 'only';
}

export interface OptionSettings {
	downloadMedia?: boolean;
	mediaField?: string;
	group?: Grouping;
	includeRawBody?: boolean;
	markAsRead?: boolean;
	removeDuplicates?: boolean;
	separateOutputs?: boolean;
	showTyping?: boolean;
}

/** The trigger's parameters, as far as the calls of its webhook need them. */
export interface TriggerSettings {
	events: EventKind[];
	filters: FilterSettings;
	options: OptionSettings;
}

/** Reads the parameters once for a call. None of them takes expressions, so this costs next to nothing. */
export function readSettings(context: IWebhookFunctions): TriggerSettings {
	return {
		events: context.getNodeParameter('events', []) as EventKind[],
		filters: context.getNodeParameter('filters', {}) as FilterSettings,
		options: context.getNodeParameter('options', {}) as OptionSettings,
	};
}
