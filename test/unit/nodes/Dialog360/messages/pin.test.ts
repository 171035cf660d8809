import { pinContent } from '../../../../../nodes/Dialog360/messages/pin';
import { refusalOf } from '../../../support/thrown';

describe('pinContent', () => {
	test.each([1, 7, 30])('pins for %d days', (days) => {
		expect(pinContent(' wamid.1 ', days)).toEqual({
			type: 'pin',
			pin: { type: 'pin', message_id: 'wamid.1', expiration_days: days },
		});
	});

	test('takes a pin away', () => {
		expect(pinContent('wamid.1', null)).toEqual({
			type: 'pin',
			pin: { type: 'unpin', message_id: 'wamid.1' },
		});
	});

	test.each([0, 31, -1, 1.5, NaN, Infinity])('refuses %d days', (days) => {
		expect(refusalOf(() => pinContent('wamid.1', days))).toEqual({
			field: 'Days',
			message: 'Days must be a whole number from 1 to 30',
			fix: 'Enter e.g. 7',
		});
	});

	test.each(['', ' ', 'a b'])('refuses the message ID %j', (id) => {
		expect(refusalOf(() => pinContent(id, 7)).field).toBe('Message ID');
		expect(refusalOf(() => pinContent(id, null)).field).toBe('Message ID');
	});
});
