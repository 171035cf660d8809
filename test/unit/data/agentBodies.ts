import type { IDataObject } from 'n8n-workflow';
import { cloud } from './appendixA';

const METADATA = { display_phone_number: '15550783881', phone_number_id: '106540352242922' };
const PHONE_LEVEL = { messaging_product: 'whatsapp', metadata: METADATA };
const CONTACTS = [
	{ profile: { name: 'Jane' }, wa_id: '16505551234', user_id: 'US.13491208655302741918' },
];
const QUESTION = {
	from: '16505551234',
	id: 'wamid.Q',
	timestamp: '1790000000',
	type: 'text',
	text: { body: 'to the agent' },
};
const ECHO = {
	id: 'wamid.R',
	timestamp: '1790000001',
	message: { to: '16505551234', type: 'text', text: { body: "the agent's answer" } },
};

/**
 * Conversations of the Meta Business Agent. The documentation shows the lists in the value itself;
 * others have measured them one level deeper, below `standby`, and handovers without metadata.
 *
 * @see https://docs.360dialog.com/docs/mba/webhooks
 */
export const AGENT_BODIES: Record<string, IDataObject> = {
	standby: cloud('standby', { ...PHONE_LEVEL, contacts: CONTACTS, messages: [QUESTION] }),
	standbyNested: cloud('standby', {
		...PHONE_LEVEL,
		contacts: CONTACTS,
		standby: { messages: [QUESTION], message_echoes: [ECHO] },
	}),
	standbyStatus: cloud('standby', {
		...PHONE_LEVEL,
		statuses: [
			{ id: 'wamid.R', status: 'read', timestamp: '1790000002', recipient_id: '16505551234' },
		],
	}),
	controlPassed: cloud('messaging_handovers', {
		messaging_product: 'whatsapp',
		recipient: METADATA,
		sender: { phone_number: '16505551234' },
		timestamp: '1790000003',
		type: 'control_passed',
		control_passed: {
			metadata: 'Information about the conversation',
			previous_owner_app_id: '17',
			previous_owner_app_role: 'meta_business_agent',
			previous_owner_role: 'ai_agent',
			new_owner_role: 'escalation',
		},
	}),
};

/** What 360dialog tells in its own envelope. Of their data, only that of history is documented. */
export const PARTNER_BODIES: Record<string, IDataObject> = {
	channelRunning: { id: '5f0c9c1e', event: 'channel_running', data: { id: 'AbCdEfWA' } },
	accountViolation: {
		id: '5f0c9c1f',
		event: 'account_violation',
		data: { violation_info: { violation_type: 'ADULT' } },
	},
	templateStatus: {
		id: '5f0c9c20',
		event: 'waba_template_status_changed',
		data: { event: 'APPROVED', message_template_name: 'order_confirmation' },
	},
	contactSync: {
		id: '5f0c9c21',
		event: 'smb_app_state_sync',
		data: {
			metadata: METADATA,
			state_sync: [
				{
					type: 'contact',
					contact: { full_name: 'Jane D', phone_number: '16505551234' },
					action: 'remove',
					metadata: { timestamp: '1739321024' },
				},
			],
		},
	},
};
