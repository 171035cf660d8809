import { createPace, paceOf } from '../../../../../nodes/Dialog360/api/pace';

const NOW = 1_700_000_000_000;

/** Waits that a pace gives for a number of messages at one moment. */
const waits = (count: number, perSecond: number, now = NOW, pace = createPace()) =>
	Array.from({ length: count }, () => pace.reserve(perSecond, now));

describe('createPace', () => {
	test('lets a few start at once, and spreads the others evenly', () => {
		expect(waits(10, 10)).toEqual([0, 0, 0, 0, 0, 100, 200, 300, 400, 500]);
	});

	test.each([1, 20, 80, 1000])('never lets more than %d and the burst out in a second', (rate) => {
		const moments = waits(rate * 3 + 10, rate);
		for (const start of moments) {
			const inSecond = moments.filter((moment) => moment >= start && moment < start + 999.999);
			expect(inSecond.length).toBeLessThanOrEqual(rate + 4);
		}
	});

	test('lets one at a time out when they come one by one', () => {
		const pace = createPace();
		const slow = Array.from({ length: 20 }, (_, index) => pace.reserve(10, NOW + index * 100));
		expect(slow.every((wait) => wait === 0)).toBe(true);
	});

	test('saves no more than the burst in a quiet time', () => {
		const pace = createPace();
		waits(10, 10, NOW, pace);
		expect(waits(8, 10, NOW + 3_600_000, pace)).toEqual([0, 0, 0, 0, 0, 100, 200, 300]);
	});

	test('is shared: two runs together keep the rate', () => {
		const pace = createPace();
		waits(5, 10, NOW, pace);
		expect(pace.reserve(10, NOW)).toBe(100);
		expect(pace.reserve(10, NOW + 50)).toBe(150);
	});

	test('takes a slower rate from the next message on', () => {
		const pace = createPace();
		waits(6, 10, NOW, pace);
		expect([pace.reserve(1, NOW), pace.reserve(1, NOW)]).toEqual([200, 1200]);
	});

	test.each([0, -1])('waits for nothing at a rate of %d', (rate) => {
		expect(waits(1000, rate).every((wait) => wait === 0)).toBe(true);
	});
});

describe('pause', () => {
	test('holds everybody back, and then there is no burst', () => {
		const pace = createPace();
		pace.pause(5_000, NOW);
		expect(waits(3, 10, NOW, pace)).toEqual([5_000, 5_100, 5_200]);
	});

	test('holds back also those without a rate', () => {
		const pace = createPace();
		pace.pause(5_000, NOW);
		expect([pace.reserve(0, NOW), pace.reserve(0, NOW + 4_000)]).toEqual([5_000, 1_000]);
		expect(pace.reserve(0, NOW + 5_000)).toBe(0);
	});

	test('never shortens what is there', () => {
		const pace = createPace();
		pace.pause(5_000, NOW);
		pace.pause(1_000, NOW);
		expect(pace.reserve(10, NOW)).toBe(5_000);
	});
});

describe('paceOf', () => {
	test('gives each number its own pace, and always the same one', () => {
		expect(paceOf('one')).toBe(paceOf('one'));
		expect(paceOf('one')).not.toBe(paceOf('two'));
	});

	test('takes the time of day when none is given', () => {
		const pace = paceOf('clock');
		pace.pause(60_000);
		expect(pace.reserve(10)).toBeGreaterThan(59_000);
	});
});
