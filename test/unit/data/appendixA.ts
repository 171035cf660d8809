import type { IDataObject } from 'n8n-workflow';
import { message, MESSAGES } from './messages';
import { STATUSES } from './statuses';

export { message, MESSAGES, STATUSES };

/**
 * The webhook samples of Appendix A of the API reference, typed in one by one: what 360dialog and
 * WhatsApp are known to send. Values are made up, as they are there.
 */

const METADATA = { display_phone_number: '15550783881', phone_number_id: '106540352242922' };
const CONTACTS = [
	{
		profile: { name: 'Jane', username: 'jane_doe' },
		wa_id: '16505551234',
		user_id: 'US.13491208655302741918',
		parent_user_id: 'US.ENT.11815799212886844830',
	},
];
const PHONE_LEVEL = { messaging_product: 'whatsapp', metadata: METADATA };

/** One `entry[0].changes[0]` in its Cloud envelope. */
export function cloud(field: string, value: IDataObject, entry: IDataObject = {}): IDataObject {
	return {
		object: 'whatsapp_business_account',
		entry: [{ id: '102290129340398', ...entry, changes: [{ field, value }] }],
	};
}

const withContacts = (value: IDataObject) => ({ ...PHONE_LEVEL, contacts: CONTACTS, ...value });

/** Bodies with messages, by name. */
export const MESSAGE_BODIES: Record<string, IDataObject> = {
	...Object.fromEntries(
		Object.entries(MESSAGES).map(([name, sample]) => [
			name,
			cloud('messages', withContacts({ messages: [sample] })),
		]),
	),
	changedNumber: cloud('messages', {
		...PHONE_LEVEL,
		messages: [
			message({
				type: 'system',
				system: {
					type: 'user_changed_number',
					body: 'User A changed from 1650.. to 1219..',
					wa_id: '12195555358',
				},
			}),
		],
	}),
	interactiveWithoutObject: cloud(
		'messages',
		withContacts({
			messages: [message({ type: 'interactive' })],
			errors: [
				{
					code: 131000,
					title: 'Something went wrong',
					error_data: { details: 'Unsupported webhook payload' },
				},
			],
		}),
	),
};

/** Bodies with statuses, by name. */
export const STATUS_BODIES: Record<string, IDataObject> = {
	...Object.fromEntries(
		Object.entries(STATUSES).map(([name, sample]) => [
			name,
			cloud('messages', withContacts({ statuses: [sample] })),
		]),
	),
	failedWithoutContacts: cloud('messages', { ...PHONE_LEVEL, statuses: [STATUSES.failed ?? {}] }),
};

/** The two samples of section 1.5 and the other two that the older dialect has. */
export const ON_PREMISE_BODIES: Record<string, IDataObject> = {
	message: {
		contacts: [{ profile: { name: 'Jane' }, wa_id: '4915112345678' }],
		messages: [
			{
				from: '4915112345678',
				id: 'wamid.X',
				text: { body: 'hi' },
				timestamp: '1591955533',
				type: 'text',
			},
		],
	},
	voice: {
		contacts: [{ profile: { name: 'Jane' }, wa_id: '4915112345678' }],
		messages: [
			{
				from: '4915112345678',
				id: 'gBEG',
				timestamp: '1591955533',
				type: 'voice',
				voice: { id: 'b1c6', mime_type: 'audio/ogg; codecs=opus', sha256: 'v0' },
			},
		],
	},
	status: {
		statuses: [{ id: 'gBGG', recipient_id: '55119', status: 'read', timestamp: '1591955668' }],
	},
	laterStatus: {
		statuses: [
			{
				id: 'gBGG',
				message: { recipient_id: '55119' },
				status: 'delivered',
				timestamp: '1591955668',
				type: 'message',
			},
		],
	},
	errors: {
		errors: [{ code: 1014, title: 'Internal', details: 'Queue full', href: 'https://x.example' }],
	},
};
