import type { IDataObject } from 'n8n-workflow';
import { cloud } from './appendixA';

const PHONE_LEVEL = {
	messaging_product: 'whatsapp',
	metadata: { display_phone_number: '15550783881', phone_number_id: '106540352242922' },
};
const CONTACTS = [
	{ profile: { name: 'Jane' }, wa_id: '16505551234', user_id: 'US.13491208655302741918' },
];
const CALL = { id: 'wacid.X', from: '16505551234', to: '15550783881', timestamp: '1752583107' };
const GROUP = { timestamp: '1750269342', group_id: 'Y2FwaV9ncm91cDox', request_id: '784D' };
const TEMPLATE = {
	message_template_id: 1689556908129832,
	message_template_name: 'order_confirmation',
	message_template_language: 'en_US',
};

const phone = (field: string, value: IDataObject) => cloud(field, { ...PHONE_LEVEL, ...value });
/** Account and template fields have a time at their entry, and no phone number. */
const account = (field: string, value: IDataObject) => cloud(field, value, { time: 1751247548 });

/** The samples of Appendix A that are neither messages nor statuses of messages. */
export const OTHER_BODIES: Record<string, IDataObject> = {
	echo: phone('smb_message_echoes', {
		contacts: CONTACTS,
		message_echoes: [
			{
				from: '15550783881',
				to: '16505551234',
				to_user_id: 'US.13491208655302741918',
				to_parent_user_id: 'US.ENT.1181',
				id: 'wamid.E',
				timestamp: '1697043223',
				type: 'text',
				text: { body: 'sent from the phone' },
			},
		],
	}),
	echoEdited: phone('smb_message_echoes', {
		message_echoes: [
			{
				from: '15550783881',
				to: '16505551234',
				id: 'wamid.E2',
				timestamp: '1697043224',
				type: 'edit',
				edit: {
					original_message_id: 'wamid.E',
					message: {
						type: 'document',
						document: { id: '65463457', filename: 'b.pdf', mime_type: 'application/pdf' },
					},
				},
			},
		],
	}),
	echoRevoked: phone('message_echoes', {
		message_echoes: [
			{
				from: '15550783881',
				to_user_id: 'US.13491208655302741918',
				id: 'wamid.E3',
				timestamp: '1697043225',
				type: 'revoke',
				revoke: { original_message_id: 'wamid.E' },
			},
		],
	}),
	stateSync: phone('smb_app_state_sync', {
		state_sync: [
			{
				type: 'contact',
				contact: { full_name: 'Jane D', first_name: 'Jane', phone_number: '16505551234' },
				action: 'add',
				metadata: { timestamp: '1739321024' },
			},
		],
	}),
	history: phone('history', {
		history: [
			{
				metadata: { phase: 0, chunk_order: 1, progress: 55 },
				threads: [
					{
						id: '16505551234',
						messages: [
							{
								from: '16505551234',
								to: '15550783881',
								id: 'wamid.H',
								timestamp: '1739230955',
								type: 'text',
								text: { body: 'old' },
								history_context: { status: 'READ' },
							},
						],
					},
				],
			},
		],
	}),
	historyDeclined: phone('history', {
		history: [
			{
				errors: [
					{
						code: 2593109,
						title: 'History sync is turned off',
						message: 'Off',
						error_data: { details: 'By the business' },
					},
				],
			},
		],
	}),
	historyOfPartner: {
		id: '5f0c9c1e',
		event: 'history',
		data: { id: '10229', messaging_product: 'whatsapp', history: [{ metadata: { phase: 0 } }] },
	},
	callConnect: phone('calls', {
		contacts: CONTACTS,
		calls: [
			{
				...CALL,
				event: 'connect',
				direction: 'USER_INITIATED',
				session: { sdp_type: 'offer', sdp: 'v=0' },
				cta_payload: 'p',
			},
		],
	}),
	callTerminate: phone('calls', {
		calls: [
			{
				...CALL,
				event: 'terminate',
				direction: 'BUSINESS_INITIATED',
				biz_opaque_callback_data: 'x',
				status: 'COMPLETED',
				start_time: '1671644824',
				end_time: '1671644944',
				duration: 120,
			},
		],
		errors: [{ code: 12455, message: 'm', href: 'h', error_data: { details: 'd' } }],
	}),
	callStatus: phone('calls', {
		statuses: [
			{
				id: 'wacid.X',
				timestamp: '1671644824',
				type: 'call',
				status: 'RINGING',
				recipient_id: '16505551234',
			},
		],
	}),
	groupCreated: phone('group_lifecycle_update', {
		groups: [
			{
				...GROUP,
				type: 'group_create',
				subject: 'S',
				description: 'D',
				invite_link: 'https://chat.whatsapp.com/x',
				join_approval_mode: 'auto_approve',
			},
		],
	}),
	participantRemoved: phone('group_participants_update', {
		groups: [
			{
				...GROUP,
				type: 'group_participants_remove',
				removed_participants: [{ input: '16505551234', wa_id: '16505551234' }],
			},
		],
	}),
	groupSettings: phone('group_settings_update', {
		groups: [
			{
				...GROUP,
				type: 'group_settings_update',
				profile_picture: { mime_type: 'image/jpeg', sha256: 'g0' },
			},
		],
	}),
	joinRequested: phone('group_participants_update', {
		groups: [
			{
				...GROUP,
				type: 'group_join_request_created',
				join_request_id: 'J1',
				wa_id: '16505551234',
				user_id: 'US.13491208655302741918',
			},
		],
	}),
	groupFailed: phone('group_lifecycle_update', {
		groups: [
			{
				...GROUP,
				type: 'group_create',
				errors: [{ code: 131215, title: 'Group not created', error_data: { details: 'Why' } }],
			},
		],
	}),
	groupSuspended: phone('group_status_update', { groups: [{ ...GROUP, type: 'group_suspend' }] }),
	templateApproved: account('message_template_status_update', {
		...TEMPLATE,
		event: 'APPROVED',
		reason: 'NONE',
		message_template_category: 'UTILITY',
	}),
	templateRejected: account('message_template_status_update', {
		...TEMPLATE,
		event: 'REJECTED',
		reason: 'INVALID_FORMAT',
		message_template_category: 'MARKETING',
		rejection_info: { reason: 'r', recommendation: 'c' },
	}),
	templateDisabled: account('message_template_status_update', {
		...TEMPLATE,
		event: 'DISABLED',
		disable_info: { disable_date: '1751247548' },
		other_info: { title: 't', description: 'd' },
	}),
	templateQuality: account('message_template_quality_update', {
		...TEMPLATE,
		previous_quality_score: 'GREEN',
		new_quality_score: 'YELLOW',
	}),
	templateComponents: account('message_template_components_update', {
		...TEMPLATE,
		message_template_element: 'Hi {{1}}',
	}),
	templateCategory: account('template_category_update', {
		...TEMPLATE,
		previous_category: 'UTILITY',
		new_category: 'MARKETING',
	}),
	accountRestricted: account('account_update', {
		event: 'ACCOUNT_RESTRICTION',
		restriction_info: [
			{ restriction_type: 'RESTRICTED_BIZ_INITIATED_MESSAGING', expiration: 1641330498 },
		],
	}),
	accountViolation: account('account_update', {
		event: 'ACCOUNT_VIOLATION',
		violation_info: { violation_type: 'ADULT' },
	}),
	accountDisabled: account('account_update', {
		event: 'DISABLED_UPDATE',
		ban_info: { waba_ban_state: 'REINSTATE', waba_ban_date: 'April 17, 2025' },
	}),
	userPreferences: phone('user_preferences', {
		contacts: CONTACTS,
		user_preferences: [
			{
				wa_id: '16505551234',
				detail: 'User requested to resume marketing messages',
				category: 'marketing_messages',
				value: 'resume',
				timestamp: 1731705721,
			},
		],
	}),
	numberQuality: account('phone_number_quality_update', {
		display_phone_number: '15550783881',
		event: 'UPGRADE',
		current_limit: 'TIER_10K',
	}),
	numberName: account('phone_number_name_update', {
		display_phone_number: '15550783881',
		decision: 'APPROVED',
		requested_verified_name: 'N',
		rejection_reason: null,
	}),
	accountAlert: account('account_alerts', {
		entity_type: 'WABA',
		entity_id: '1',
		alert_severity: 'WARNING',
		alert_status: 'NONE',
		alert_type: 'OBA_APPROVED',
		alert_description: 'd',
	}),
	accountReview: account('account_review_update', { decision: 'APPROVED' }),
	capability: account('business_capability_update', {
		max_daily_conversations_per_business: 2000,
		max_phone_numbers_per_business: 2,
	}),
	accountSettings: account('account_settings_update', {
		timestamp: '1671644824',
		type: 'phone_number_settings',
		phone_number_settings: { phone_number_id: '106540352242922', calling: { status: 'ENABLED' } },
	}),
	security: account('security', {
		display_phone_number: '15550783881',
		event: 'PIN_CHANGED',
		requester: '123',
	}),
	flow: account('flows', {
		event: 'FLOW_STATUS_CHANGE',
		message: 'm',
		flow_id: '1',
		old_status: 'DRAFT',
		new_status: 'PUBLISHED',
	}),
	unknownField: account('consumer_profile', { messages: [{ id: 'x' }], errors: [{ code: 1 }] }),
	valueErrors: phone('messages', {
		errors: [
			{ code: 131000, title: 'Something went wrong', error_data: { details: 'd' }, href: 'h' },
			{ code: 130429, title: 'Rate limit hit' },
		],
	}),
	payment: account('payment_configuration_update', {
		configuration_name: 'cfg',
		provider_name: 'razorpay',
		provider_mid: 'mid',
		status: 'Active',
		created_timestamp: 1720000000,
		updated_timestamp: 1720000001,
	}),
};
