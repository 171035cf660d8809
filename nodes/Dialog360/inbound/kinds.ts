/** The kinds of events that a user can choose from. */
export type EventKind =
	| 'message'
	| 'buttonReply'
	| 'listReply'
	| 'flowReply'
	| 'order'
	| 'reaction'
	| 'edit'
	| 'revoke'
	| 'system'
	| 'status'
	| 'payment'
	| 'call'
	| 'echo'
	| 'contactSync'
	| 'history'
	| 'group'
	| 'templateStatus'
	| 'templateQuality'
	| 'templateCategory'
	| 'templateComponents'
	| 'account'
	| 'numberQuality'
	| 'capability'
	| 'userPreference'
	| 'handover'
	| 'error'
	| 'other';

export interface KindInfo {
	/** What the user chooses by. */
	name: string;
	description: string;
	/** Also comes with "Message Received", because it is something that a customer says. */
	isSaid?: true;
	/** What it is made of: messages of these types, … */
	messageTypes?: readonly string[];
	/** … interactive messages of this type, … */
	replyType?: string;
	/** … statuses of this type, … */
	statusType?: string;
	/** … the entries of this list in the value of a change, one event each, … */
	list?: string;
	/** … or changes of these fields; with a list only where the list is, otherwise as a whole. */
	fields?: readonly string[];
}

/**
 * All kinds, in the order in which they are offered and in which separate outputs stand.
 *
 * @see https://docs.360dialog.com/docs/messaging/webhook/webhook-reference
 * @see https://docs.360dialog.com/docs/mba/webhooks.md
 * @see https://docs.360dialog.com/partner/onboarding/whatsapp-coexistence/coexistence-webhooks
 */
export const KINDS: Readonly<Record<EventKind, KindInfo>> = {
	message: {
		name: 'Message Received',
		description:
			'Somebody wrote to your number: text, media, location, contacts, a tapped button or list row, a filled form, an order',
		isSaid: true,
		list: 'messages',
		fields: ['messages'],
	},
	buttonReply: {
		name: 'Button Tapped',
		description: 'Somebody tapped a reply button or a button of a template',
		isSaid: true,
		messageTypes: ['button'],
		replyType: 'button_reply',
	},
	listReply: {
		name: 'List Row Chosen',
		description: 'Somebody chose a row of a list',
		isSaid: true,
		replyType: 'list_reply',
	},
	flowReply: {
		name: 'Form Filled',
		description: 'Somebody filled in a flow or an address form',
		isSaid: true,
		replyType: 'nfm_reply',
	},
	order: {
		name: 'Order Received',
		description: 'Somebody sent a cart of products',
		isSaid: true,
		messageTypes: ['order'],
	},
	reaction: {
		name: 'Reaction',
		description: 'Somebody put an emoji on a message or took it away',
		messageTypes: ['reaction'],
	},
	edit: {
		name: 'Message Edited',
		description:
			'Somebody changed a message. Only numbers that also use the WhatsApp Business app.',
		messageTypes: ['edit'],
	},
	revoke: {
		name: 'Message Deleted',
		description:
			'Somebody deleted a message for everyone. Only numbers that also use the WhatsApp Business app.',
		messageTypes: ['revoke'],
	},
	system: {
		name: 'Customer Changed',
		description: 'Somebody has a new phone number, user ID or security code',
		messageTypes: ['system'],
	},
	status: {
		name: 'Message Status',
		description:
			'A message of yours was sent, delivered, read, played, or could not be delivered. Up to three for each message.',
		list: 'statuses',
	},
	payment: {
		name: 'Payment Status',
		description: 'What became of a payment that you asked for with order details',
		statusType: 'payment',
	},
	echo: {
		name: 'Message Echo',
		description: 'Your staff wrote to a customer from the WhatsApp Business app',
		list: 'message_echoes',
		fields: ['smb_message_echoes', 'message_echoes'],
	},
	call: {
		name: 'Call',
		description: 'A call comes in, rings, was accepted, rejected, or has ended',
		statusType: 'call',
		list: 'calls',
		fields: ['calls'],
	},
	group: {
		name: 'Group Changed',
		description: 'A group was created, changed, suspended or deleted, or people came and left',
		list: 'groups',
		fields: [
			'group_lifecycle_update',
			'group_participants_update',
			'group_settings_update',
			'group_status_update',
		],
	},
	userPreference: {
		name: 'Marketing Preference',
		description: 'Somebody stopped or resumed your marketing messages',
		list: 'user_preferences',
		fields: ['user_preferences'],
	},
	templateStatus: {
		name: 'Template Status',
		description: 'A template was approved, rejected, paused or disabled',
		fields: ['message_template_status_update', 'waba_template_status_changed'],
	},
	templateQuality: {
		name: 'Template Quality',
		description: 'The quality score of a template changed',
		fields: ['message_template_quality_update'],
	},
	templateCategory: {
		name: 'Template Category',
		description: 'WhatsApp changed the category of a template, and with it the price',
		fields: ['template_category_update'],
	},
	templateComponents: {
		name: 'Template Content',
		description: 'The content of a template was changed',
		fields: ['message_template_components_update'],
	},
	account: {
		name: 'Account Update',
		description:
			'WhatsApp restricts, warns, reviews or re-instates the account, or its settings or PIN changed',
		fields: [
			'account_update',
			'account_alerts',
			'account_review_update',
			'account_settings_update',
			'payment_configuration_update',
			'security',
			'account_violation',
			'account_restriction',
		],
	},
	numberQuality: {
		name: 'Number Quality or Name',
		description: 'The messaging limit, quality or display name of a number changed',
		fields: ['phone_number_quality_update', 'phone_number_name_update'],
	},
	capability: {
		name: 'Account Limits',
		description: 'How many conversations and phone numbers the account may have changed',
		fields: ['business_capability_update'],
	},
	handover: {
		name: 'Handover',
		description:
			'What is said while the Meta Business Agent holds a conversation, and when control changes',
		fields: ['standby', 'messaging_handovers'],
	},
	contactSync: {
		name: 'Contact Sync',
		description: 'A contact was added, changed or removed in the WhatsApp Business app',
		list: 'state_sync',
		fields: ['smb_app_state_sync'],
	},
	history: {
		name: 'History Sync',
		description: 'Chats from before the number joined the API, in portions',
		list: 'history',
		fields: ['history'],
	},
	error: {
		name: 'Error Reported',
		description: 'WhatsApp reports an error that belongs to no message',
	},
	other: {
		name: 'Other Event',
		description: 'Anything else that 360dialog reports, as it comes',
	},
};

/** All kinds in the order of the table. */
export const EVENT_KINDS = Object.keys(KINDS) as EventKind[];
