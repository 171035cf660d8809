import type { IDataObject } from 'n8n-workflow';
import { isoTime, sentAt } from '../../../../../nodes/Dialog360/inbound/sentAt';
import { cloud } from '../../../data/appendixA';
import { OTHER_BODIES } from '../../../data/appendixAOther';
import { firstEvent, fromMessage, fromStatus } from '../../../support/items';

describe('the time', () => {
	test.each([
		['1697043223', '2023-10-11T16:53:43.000Z'],
		[1697043223, '2023-10-11T16:53:43.000Z'],
		['0', '1970-01-01T00:00:00.000Z'],
		['', null],
		[' ', null],
		['..', null],
		[undefined, null],
		[null, null],
		[{}, null],
		[NaN, null],
		['99999999999999', null],
		[true, null],
	])('%j is %s', (timestamp, expected) => {
		expect(isoTime(timestamp)).toBe(expected);
		expect(fromMessage({ timestamp } as IDataObject).timestamp).toBe(expected);
		expect(fromStatus({ timestamp } as IDataObject).timestamp).toBe(expected);
	});

	test('of a message is its own, also when the entry has one', () => {
		const body = cloud('messages', { messages: [{ id: 'm', timestamp: '5' }] }, { time: 9 });
		expect(sentAt(firstEvent(body))).toBe(5000);
	});

	test('of a synchronised contact is that of its change', () => {
		expect(sentAt(firstEvent(OTHER_BODIES.stateSync))).toBe(1739321024000);
	});

	test("of a change without one is its entry's", () => {
		expect(sentAt(firstEvent(OTHER_BODIES.templateApproved))).toBe(1751247548000);
	});

	test.each(['history', 'historyOfPartner'])('of %s is not known', (name) => {
		expect(sentAt(firstEvent(OTHER_BODIES[name]))).toBeUndefined();
	});
});
