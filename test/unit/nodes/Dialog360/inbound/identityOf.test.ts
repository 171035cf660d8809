import type { IDataObject } from 'n8n-workflow';
import { identityOf } from '../../../../../nodes/Dialog360/inbound/identityOf';
import { parseWebhook } from '../../../../../nodes/Dialog360/inbound/parse';
import { AGENT_BODIES, PARTNER_BODIES } from '../../../data/agentBodies';
import { MESSAGES, STATUSES } from '../../../data/appendixA';
import { OTHER_BODIES } from '../../../data/appendixAOther';
import { firstEvent, messageEvent, statusEvent } from '../../../support/items';

const identities = (body: IDataObject | undefined) => parseWebhook(body ?? {}).map(identityOf);

test.each(Object.keys(MESSAGES))('the message %s has its own ID', (name) => {
	expect(identityOf(messageEvent(MESSAGES[name] ?? {}))).toBe('wamid.A');
});

test.each([
	['sent', 'wamid.S:sent:16505551234'],
	['read', 'wamid.S:read:16505551234'],
	['group', 'wamid.S:read:16505551234'],
	['payment', 'wamid.S:captured:16505551234:t:success'],
])('the status %s is told from the others of its message', (name, expected) => {
	expect(identityOf(statusEvent(STATUSES[name] ?? {}))).toBe(expected);
});

test('two participants who read the same message are two events', () => {
	const read = (id: string) =>
		identityOf(
			statusEvent({ id: 'm', status: 'read', recipient_id: 'G', recipient_participant_id: id }),
		);
	expect(read('1')).not.toBe(read('2'));
});

test.each([
	['echo', ['wamid.E']],
	['callConnect', ['wacid.X:connect']],
	['callTerminate', ['wacid.X:terminate']],
	['callStatus', ['wacid.X:RINGING:16505551234']],
])('%s', (name, expected) => {
	expect(identities(OTHER_BODIES[name])).toEqual(expected);
});

test('what the Meta Business Agent gets is not what you get', () => {
	expect(identities(AGENT_BODIES.standbyNested)).toEqual(['standby:wamid.Q', 'standby:wamid.R']);
	expect(identities(AGENT_BODIES.standbyStatus)).toEqual(['standby:wamid.R:read:16505551234']);
});

test.each([
	'stateSync',
	'history',
	'historyOfPartner',
	'groupCreated',
	'templateApproved',
	'accountAlert',
	'userPreferences',
	'valueErrors',
	'unknownField',
])('%s has nothing to tell a repeat by', (name) => {
	expect(identityOf(firstEvent(OTHER_BODIES[name]))).toBeUndefined();
});

test("the ID in 360dialog's envelope may be a client's, so it is none of the event", () => {
	for (const body of Object.values(PARTNER_BODIES)) {
		expect(identityOf(firstEvent(body))).toBeUndefined();
	}
});

test.each([{}, { id: '' }, { id: null }, { id: {} }])('the message %j has none', (content) => {
	expect(identityOf(messageEvent(content as IDataObject))).toBeUndefined();
});
