import {
	checkSenders,
	readSenders,
	sendersOf,
} from '../../../../../nodes/Dialog360/inbound/senders';
import { AGENT_BODIES } from '../../../data/agentBodies';
import { OTHER_BODIES } from '../../../data/appendixAOther';
import { firstEvent, messageEvent } from '../../../support/items';

describe('a list of senders', () => {
	test.each([
		['+49 (170) 123-4567', ['491701234567']],
		['0049 170 1234567, +1 555 078 3881', ['491701234567', '15550783881']],
		['491701234567;15550783881\nDE.1502576394655843', 3],
		['DE.1502576394655843', ['DE.1502576394655843']],
		['US.ENT.11815799212886844830', ['US.ENT.11815799212886844830']],
		[' , ,, ', []],
		['', []],
	])('%j', (list, expected) => {
		const senders = [...readSenders(list)];
		if (typeof expected === 'number') expect(senders).toHaveLength(expected);
		else expect(senders).toEqual(expected);
	});

	test('with something that is no sender keeps the others', () => {
		expect([...readSenders('0170 1234567, nobody, +49 170 1234567')]).toContain('491701234567');
	});

	test('is read once', () => {
		expect(readSenders('+49 170 7654321')).toBe(readSenders('+49 170 7654321'));
		for (let index = 0; index < 250; index += 1) readSenders(`+49 170 ${1_000_000 + index}`);
		expect([...readSenders('+49 170 7654321')]).toEqual(['491707654321']);
	});

	test.each([
		['Mexico', '+52 1 55 1234 5678', '525512345678'],
		['Argentina', '+54 9 11 1234 5678', '541112345678'],
		['Brazil', '+55 11 91234 5678', '551112345678'],
	])('of %s matches with and without the digit that WhatsApp drops', (_, written, waId) => {
		expect(readSenders(written)).toContain(sendersOf(messageEvent({ from: waId }))[0]);
		expect(readSenders(`+${waId}`)).toContain(
			sendersOf(messageEvent({ from: written.replace(/\D/g, '') }))[0],
		);
	});

	test('is checked with the name of its field', () => {
		expect(() => checkSenders('+49 170 1234567, DE.15', 'Allowed Senders')).not.toThrow();
		expect(() => checkSenders('', 'Allowed Senders')).not.toThrow();
		expect(() => checkSenders('+49 170 1234567, 0170 1', 'Allowed Senders')).toThrow(
			/Allowed Senders has no country code/,
		);
	});
});

describe('the person of an event', () => {
	test.each([
		[{ from: '49' }, undefined, ['49']],
		[{ from_user_id: 'DE.1' }, undefined, ['DE.1']],
		[{}, { wa_id: '49', user_id: 'DE.1' }, ['49', 'DE.1']],
		[{}, undefined, []],
	])('message %j, contact %j', (content, contact, expected) => {
		expect(sendersOf(messageEvent(content, contact))).toEqual(expected);
	});

	test.each([
		['a call', OTHER_BODIES.callConnect],
		['a call that you make', OTHER_BODIES.callStatus],
		['a preference', OTHER_BODIES.userPreferences],
		['a question to the agent', AGENT_BODIES.standby],
		['a handover', AGENT_BODIES.controlPassed],
	])('%s', (_, body) => {
		expect(sendersOf(firstEvent(body))).toContain('16505551234');
	});
});
