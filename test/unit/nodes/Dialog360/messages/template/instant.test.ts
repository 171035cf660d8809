import { instantOf } from '../../../../../../nodes/Dialog360/messages/template/instant';

const MOMENT = Date.UTC(2027, 0, 31, 18);

test.each([
	['2027-01-31T18:00:00Z'],
	['2027-01-31T19:00:00+01:00'],
	['2027-01-31T18:00:00.000Z'],
	[' 2027-01-31 18:00 '],
	['2027-01-31T18:00:00'],
	[MOMENT],
	[String(MOMENT)],
	[MOMENT / 1000],
	[new Date(MOMENT)],
	[{ valueOf: () => MOMENT }],
])('%p is the moment', (value) => {
	expect(instantOf(value)).toBe(MOMENT);
});

test.each([
	['2027-01-31T19:00', 'Europe/Berlin', MOMENT],
	['2027-01-31', 'America/New_York', Date.UTC(2027, 0, 31, 5)],
	['2027-07-01T00:00:00', 'Europe/Berlin', Date.UTC(2027, 5, 30, 22)],
	// The hour after the clocks went forward, and the one before they go back.
	['2027-03-28T03:30:00', 'Europe/Berlin', Date.UTC(2027, 2, 28, 1, 30)],
	['2027-10-31T01:30:00', 'Europe/Berlin', Date.UTC(2027, 9, 30, 23, 30)],
])('%s in %s has the offset of that day', (text, timeZone, moment) => {
	expect(instantOf(text, timeZone)).toBe(moment);
});

test.each(['', 'soon', '2027-13-40', 0, -1, Number.NaN, null, undefined, true, {}, []])(
	'%p is no moment',
	(value) => {
		expect(instantOf(value)).toBeUndefined();
	},
);
