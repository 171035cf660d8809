import { kindOfEntry, kindOfField } from '../../../../../nodes/Dialog360/inbound/kindOf';
import { EVENT_KINDS } from '../../../../../nodes/Dialog360/inbound/kinds';
import { parseWebhook } from '../../../../../nodes/Dialog360/inbound/parse';
import { AGENT_BODIES, PARTNER_BODIES } from '../../../data/agentBodies';
import { MESSAGE_BODIES, ON_PREMISE_BODIES, STATUS_BODIES } from '../../../data/appendixA';
import { OTHER_BODIES } from '../../../data/appendixAOther';
import { metaExamples } from '../../../support/webhookBodies';

/** What is not in a list below. */
const USUAL = { message: 'message', status: 'status' };

const MESSAGE_KINDS: Record<string, string> = {
	reaction: 'reaction',
	reactionRemoved: 'reaction',
	reactionEmptied: 'reaction',
	button: 'buttonReply',
	buttonReply: 'buttonReply',
	listReply: 'listReply',
	flowReply: 'flowReply',
	addressReply: 'flowReply',
	order: 'order',
	changedUserId: 'system',
	changedIdentity: 'system',
	changedNumber: 'system',
	edit: 'edit',
	revoke: 'revoke',
};

const OTHER_KINDS: Record<string, string> = {
	echo: 'echo',
	echoEdited: 'echo',
	echoRevoked: 'echo',
	stateSync: 'contactSync',
	history: 'history',
	historyDeclined: 'history',
	historyOfPartner: 'history',
	callConnect: 'call',
	callTerminate: 'call',
	callStatus: 'call',
	groupCreated: 'group',
	participantRemoved: 'group',
	groupSettings: 'group',
	joinRequested: 'group',
	groupFailed: 'group',
	groupSuspended: 'group',
	templateApproved: 'templateStatus',
	templateRejected: 'templateStatus',
	templateDisabled: 'templateStatus',
	templateQuality: 'templateQuality',
	templateComponents: 'templateComponents',
	templateCategory: 'templateCategory',
	accountRestricted: 'account',
	accountViolation: 'account',
	accountDisabled: 'account',
	userPreferences: 'userPreference',
	numberQuality: 'numberQuality',
	numberName: 'numberQuality',
	accountAlert: 'account',
	accountReview: 'account',
	capability: 'capability',
	accountSettings: 'account',
	security: 'account',
	flow: 'other',
	unknownField: 'other',
	valueErrors: 'error,error',
	payment: 'account',
};

const kindsOf = (body: Record<string, unknown>) =>
	parseWebhook(body as never)
		.map(({ kind }) => kind)
		.join();
const kindsIn = (bodies: Record<string, object>) =>
	Object.fromEntries(Object.entries(bodies).map(([name, body]) => [name, kindsOf(body as never)]));
const expected = (bodies: object, kinds: Record<string, string>, usual: string) =>
	Object.fromEntries(Object.keys(bodies).map((name) => [name, kinds[name] ?? usual]));

test('messages', () => {
	expect(kindsIn(MESSAGE_BODIES)).toEqual(expected(MESSAGE_BODIES, MESSAGE_KINDS, USUAL.message));
});

test('statuses', () => {
	expect(kindsIn(STATUS_BODIES)).toEqual(
		expected(STATUS_BODIES, { payment: 'payment' }, USUAL.status),
	);
});

test('other fields', () => {
	expect(kindsIn(OTHER_BODIES)).toEqual(OTHER_KINDS);
});

test('On-Premise', () => {
	expect(kindsIn(ON_PREMISE_BODIES)).toEqual({
		message: 'message',
		voice: 'message',
		status: 'status',
		laterStatus: 'status',
		errors: 'error',
	});
});

test('the Meta Business Agent', () => {
	expect(kindsIn(AGENT_BODIES)).toEqual({
		standby: 'handover',
		standbyNested: 'handover,handover',
		standbyStatus: 'handover',
		controlPassed: 'handover',
	});
});

test("360dialog's own events", () => {
	expect(kindsIn(PARTNER_BODIES)).toEqual({
		channelRunning: 'other',
		accountViolation: 'account',
		templateStatus: 'templateStatus',
		contactSync: 'contactSync',
	});
});

test("Meta's examples", () => {
	const kinds = {
		'Reaction Message': 'reaction',
		'Button Message': 'buttonReply',
		'Interactive List Reply Message': 'listReply',
		'Interactive Button Reply Message': 'buttonReply',
		'Order Message': 'order',
		'System Message': 'system',
		'Group Create Message': 'group',
		'Group Settings Update': 'group',
		'Group Remove Participants': 'group',
	};
	const examples = metaExamples();
	expect(kindsIn(examples)).toEqual(expected(examples, kinds, USUAL.message));
});

test('the documented bodies bring every kind', () => {
	const all = [
		MESSAGE_BODIES,
		STATUS_BODIES,
		OTHER_BODIES,
		ON_PREMISE_BODIES,
		AGENT_BODIES,
		PARTNER_BODIES,
	].flatMap((bodies) => Object.values(kindsIn(bodies)).flatMap((kinds) => kinds.split(',')));
	expect([...new Set(all)].sort()).toEqual([...EVENT_KINDS].sort());
});

test.each(['constructor', 'toString', '__proto__', ''])('%j is no kind of anything', (name) => {
	expect(kindOfField(name)).toBeUndefined();
	expect(kindOfEntry('messages', { type: name }, 'messages')).toBe('message');
	expect(kindOfEntry('statuses', { type: name }, 'messages')).toBe('status');
	const interactive = { type: 'interactive', interactive: { type: name } };
	expect(kindOfEntry('messages', interactive, 'messages')).toBe('message');
});

test('a status in the field of calls is about a call, also without a type', () => {
	expect(kindOfEntry('statuses', { status: 'RINGING' }, 'calls')).toBe('call');
	expect(kindOfEntry('statuses', { type: 'call' }, 'messages')).toBe('call');
});
