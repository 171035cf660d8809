import type { IDataObject } from 'n8n-workflow';
import type { EventKind } from '../../../../../../nodes/Dialog360/inbound/kinds';
import { EVENT_KINDS } from '../../../../../../nodes/Dialog360/inbound/kinds';
import { parseWebhook } from '../../../../../../nodes/Dialog360/inbound/parse';
import { toItem } from '../../../../../../nodes/Dialog360/inbound/simplify';
import { AGENT_BODIES } from '../../../../data/agentBodies';
import { ODD_BODIES } from '../../../../data/oddBodies';
import { OTHER_BODIES } from '../../../../data/appendixAOther';
import { firstItem } from '../../../../support/items';
import { documentedBodies } from '../../../../support/webhookBodies';

const emptyItem = (kind: EventKind) => toItem({ kind, content: {}, field: null, raw: {} });

describe.each(EVENT_KINDS)('%s', (kind) => {
	test('of nothing has its keys, with null or nothing for what is not known', () => {
		const { event, raw, ...rest } = emptyItem(kind);
		expect(event).toBe(kind);
		expect(raw).toEqual({});
		for (const [key, value] of Object.entries(rest)) {
			expect([key, [null, '', false, []]]).toEqual([key, expect.arrayContaining([value])]);
		}
	});
});

describe.each([...documentedBodies(), ...Object.entries(ODD_BODIES)])('%s', (_, body) => {
	test('has the same keys as everything of its kind, event first and raw last', () => {
		for (const item of parseWebhook(body as IDataObject).map(toItem)) {
			expect(Object.keys(item)).toEqual(Object.keys(emptyItem(item.event as EventKind)));
			expect(Object.keys(item)[0]).toBe('event');
			expect(Object.keys(item).at(-1)).toBe('raw');
			// n8n takes an item with this key for one that went wrong.
			expect(item).not.toHaveProperty('error');
		}
	});
});

/** What is worth a look of each sample. Everything else of the item is null or empty. */
const FACTS: Array<[name: string, facts: IDataObject]> = [
	[
		'callConnect',
		{
			callId: 'wacid.X',
			step: 'connect',
			direction: 'USER_INITIATED',
			from: '16505551234',
			to: '15550783881',
			name: 'Jane',
			userId: 'US.13491208655302741918',
			timestamp: '2025-07-15T12:38:27.000Z',
			buttonPayload: 'p',
			sdpType: 'offer',
			sdp: 'v=0',
		},
	],
	[
		'callTerminate',
		{
			callId: 'wacid.X',
			step: 'terminate',
			direction: 'BUSINESS_INITIATED',
			from: '16505551234',
			to: '15550783881',
			timestamp: '2025-07-15T12:38:27.000Z',
			status: 'COMPLETED',
			startedAt: '2022-12-21T17:47:04.000Z',
			endedAt: '2022-12-21T17:49:04.000Z',
			seconds: 120,
			callbackData: 'x',
			errorCode: 12455,
			errorMessage: 'm',
			errorDetails: 'd',
		},
	],
	[
		'callStatus',
		{
			callId: 'wacid.X',
			step: 'ringing',
			direction: 'BUSINESS_INITIATED',
			to: '16505551234',
			timestamp: '2022-12-21T17:47:04.000Z',
			status: 'RINGING',
		},
	],
	[
		'groupCreated',
		{
			groupId: 'Y2FwaV9ncm91cDox',
			type: 'group_create',
			timestamp: '2025-06-18T17:55:42.000Z',
			subject: 'S',
			description: 'D',
			inviteLink: 'https://chat.whatsapp.com/x',
			joinApprovalMode: 'auto_approve',
			requestId: '784D',
		},
	],
	[
		'participantRemoved',
		{
			groupId: 'Y2FwaV9ncm91cDox',
			type: 'group_participants_remove',
			timestamp: '2025-06-18T17:55:42.000Z',
			removedParticipants: ['16505551234'],
			requestId: '784D',
		},
	],
	[
		'joinRequested',
		{
			groupId: 'Y2FwaV9ncm91cDox',
			type: 'group_join_request_created',
			timestamp: '2025-06-18T17:55:42.000Z',
			participant: '16505551234',
			joinRequestId: 'J1',
			requestId: '784D',
		},
	],
	[
		'userPreferences',
		{
			from: '16505551234',
			name: 'Jane',
			userId: 'US.13491208655302741918',
			preference: 'resume',
			category: 'marketing_messages',
			description: 'User requested to resume marketing messages',
			timestamp: '2024-11-15T21:22:01.000Z',
		},
	],
	[
		'stateSync',
		{
			action: 'add',
			phone: '16505551234',
			name: 'Jane D',
			firstName: 'Jane',
			timestamp: '2025-02-12T00:43:44.000Z',
		},
	],
	[
		'history',
		{
			phase: 0,
			chunkOrder: 1,
			progress: 55,
			messages: [
				{
					chat: '16505551234',
					from: '16505551234',
					to: '15550783881',
					text: 'old',
					type: 'text',
					messageId: 'wamid.H',
					timestamp: '2025-02-10T23:42:35.000Z',
					status: 'READ',
				},
			],
		},
	],
	[
		'historyDeclined',
		{
			errorCode: 2593109,
			errorMessage: 'History sync is turned off',
			errorDetails: 'By the business',
		},
	],
	[
		'valueErrors',
		{
			errorCode: 131000,
			errorMessage: expect.anything(),
			errorDetails: 'd',
			whatToDo: expect.anything(),
		},
	],
];

const ACCOUNT = { timestamp: '2025-06-30T01:39:08.000Z', accountId: '102290129340398' };
const TEMPLATE = {
	templateId: '1689556908129832',
	templateName: 'order_confirmation',
	language: 'en_US',
	...ACCOUNT,
};
const ACCOUNT_FACTS: Array<[name: string, facts: IDataObject]> = [
	['templateApproved', { ...TEMPLATE, status: 'APPROVED', category: 'UTILITY' }],
	[
		'templateRejected',
		{
			...TEMPLATE,
			status: 'REJECTED',
			category: 'MARKETING',
			reason: 'INVALID_FORMAT',
			explanation: 'r',
			whatToDo: 'c',
		},
	],
	[
		'templateDisabled',
		{
			...TEMPLATE,
			status: 'DISABLED',
			explanation: 'd',
			disabledAt: '2025-06-30T01:39:08.000Z',
		},
	],
	['templateQuality', { ...TEMPLATE, quality: 'YELLOW', previousQuality: 'GREEN' }],
	['templateCategory', { ...TEMPLATE, category: 'MARKETING', previousCategory: 'UTILITY' }],
	['templateComponents', { ...TEMPLATE, body: 'Hi {{1}}' }],
	[
		'accountRestricted',
		{
			...ACCOUNT,
			field: 'account_update',
			type: 'ACCOUNT_RESTRICTION',
			details: [{ restriction_type: 'RESTRICTED_BIZ_INITIATED_MESSAGING', expiration: 1641330498 }],
		},
	],
	[
		'accountAlert',
		{
			...ACCOUNT,
			field: 'account_alerts',
			type: 'OBA_APPROVED',
			status: 'NONE',
			severity: 'WARNING',
			description: 'd',
		},
	],
	['accountReview', { ...ACCOUNT, field: 'account_review_update', status: 'APPROVED' }],
	['security', { ...ACCOUNT, field: 'security', type: 'PIN_CHANGED', phone: '15550783881' }],
	['payment', { ...ACCOUNT, field: 'payment_configuration_update', type: 'cfg', status: 'Active' }],
	[
		'numberQuality',
		{
			...ACCOUNT,
			field: 'phone_number_quality_update',
			phone: '15550783881',
			type: 'UPGRADE',
			limit: 'TIER_10K',
		},
	],
	[
		'numberName',
		{
			...ACCOUNT,
			field: 'phone_number_name_update',
			phone: '15550783881',
			decision: 'APPROVED',
			name: 'N',
		},
	],
	['capability', { ...ACCOUNT, maxDailyConversations: 2000, maxPhoneNumbers: 2 }],
	['flow', { field: 'flows' }],
];

/** The simplified part without what is null or empty. */
const known = (item: IDataObject) =>
	Object.fromEntries(
		Object.entries(item).filter(([key, value]) => {
			const isEmpty =
				value === null || value === '' || (Array.isArray(value) && value.length === 0);
			return key !== 'event' && key !== 'raw' && !isEmpty;
		}),
	);

test.each(FACTS)('%s', (name, facts) => {
	expect(known(firstItem(OTHER_BODIES[name]).item)).toEqual({
		...facts,
		phoneNumberId: '106540352242922',
	});
});

test.each(ACCOUNT_FACTS)('%s', (name, facts) => {
	expect(known(firstItem(OTHER_BODIES[name]).item)).toEqual(facts);
});

describe('a conversation of the Meta Business Agent', () => {
	const items = (name: string) =>
		parseWebhook(AGENT_BODIES[name] ?? {}).map((event) => known(toItem(event)));

	test('what the customer says and what the agent answers', () => {
		expect(items('standbyNested')).toEqual([
			{
				type: 'message',
				from: '16505551234',
				name: 'Jane',
				userId: 'US.13491208655302741918',
				text: 'to the agent',
				messageType: 'text',
				messageId: 'wamid.Q',
				timestamp: '2026-09-21T14:13:20.000Z',
				phoneNumberId: '106540352242922',
			},
			{
				type: 'echo',
				to: '16505551234',
				text: "the agent's answer",
				messageType: 'text',
				messageId: 'wamid.R',
				timestamp: '2026-09-21T14:13:21.000Z',
				phoneNumberId: '106540352242922',
			},
		]);
	});

	test('a status', () => {
		expect(items('standbyStatus')).toMatchObject([
			{ type: 'status', to: '16505551234', messageId: 'wamid.R', status: 'read' },
		]);
	});

	test('a change of control', () => {
		expect(items('controlPassed')).toEqual([
			{
				type: 'control_passed',
				from: '16505551234',
				previousOwner: 'ai_agent',
				newOwner: 'escalation',
				metadata: 'Information about the conversation',
				timestamp: '2026-09-21T14:13:23.000Z',
				phoneNumberId: '106540352242922',
			},
		]);
	});
});
