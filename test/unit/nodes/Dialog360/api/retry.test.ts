import { RefusedError, UnreachableError } from '../../../../../nodes/Dialog360/api/errors';
import type { Refusal } from '../../../../../nodes/Dialog360/api/errors';
import { gaveUp, retryAdvice } from '../../../../../nodes/Dialog360/api/retry';

const refused = (more: Partial<Refusal>) =>
	new RefusedError({
		status: 429,
		message: 'Too fast',
		meaning: 'Too fast',
		fix: 'Send slower',
		disposition: 'throttle',
		body: {},
		...more,
	});
const PAIR = refused({ code: 131056 });
const NUMBER = refused({ code: 130429 });

/** The longest wait before each attempt. */
const longest = (error: unknown, attempts: number) =>
	Array.from({ length: attempts }, (_, index) => retryAdvice(error, index + 1, 1)?.waitMs);

describe('what is sent again', () => {
	test.each(['fix', 'later', 'never'] as const)(
		'nothing that was refused with %s',
		(disposition) => {
			expect(retryAdvice(refused({ disposition, retryAfterSeconds: 1 }), 1)).toBeUndefined();
		},
	);

	test.each([true, false])('nothing that did not get through (may be accepted: %j)', (maybe) => {
		expect(retryAdvice(new UnreachableError('m', 'ETIMEDOUT', 'f', maybe), 1)).toBeUndefined();
	});

	test.each([new Error('x'), undefined, null, 'text'])('not after %p', (error) => {
		expect(retryAdvice(error, 1)).toBeUndefined();
	});

	test.each([
		['of WhatsApp for the number', NUMBER],
		['of the gateway, without a code', refused({})],
	])('a throttling answer %s, and the whole number waits', (_, error) => {
		expect(retryAdvice(error, 1, 1)).toEqual({ waitMs: 1_000, wholeNumber: true });
	});

	test('a throttling answer for one person, who alone waits', () => {
		expect(retryAdvice(PAIR, 1, 1)).toEqual({ waitMs: 6_000, wholeNumber: false });
	});
});

describe('how long it waits', () => {
	test('doubles up to a minute', () => {
		expect(longest(NUMBER, 9)).toEqual([
			1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000,
		]);
		expect(longest(PAIR, 6)).toEqual([6_000, 12_000, 24_000, 48_000, 60_000, 60_000]);
		expect(retryAdvice(NUMBER, 5_000, 1)?.waitMs).toBe(60_000);
	});

	test('spreads between half of it and all of it', () => {
		expect(retryAdvice(NUMBER, 3, 0)?.waitMs).toBe(2_000);
		expect(retryAdvice(NUMBER, 3, 0.5)?.waitMs).toBe(3_000);
		expect(retryAdvice(NUMBER, 3, 1)?.waitMs).toBe(4_000);
		for (let i = 0; i < 100; i++) {
			const wait = retryAdvice(NUMBER, 1)?.waitMs ?? 0;
			expect(wait).toBeGreaterThanOrEqual(500);
			expect(wait).toBeLessThanOrEqual(1_000);
		}
	});

	test.each([
		[0, 0],
		[2, 2_000],
		[60, 60_000],
		[3600, 60_000],
	])('does what Retry-After says: %d s, at most a minute', (retryAfterSeconds, waitMs) => {
		expect(retryAdvice(refused({ retryAfterSeconds }), 4, 0)).toEqual({
			waitMs,
			wholeNumber: true,
		});
		expect(retryAdvice(refused({ code: 131056, retryAfterSeconds }), 4, 0)).toEqual({
			waitMs,
			wholeNumber: false,
		});
	});
});

describe('gaveUp', () => {
	test('says how often it was tried', () => {
		const error = gaveUp(NUMBER, 6);
		expect(error).toBeInstanceOf(RefusedError);
		expect(error.refusal).toEqual({
			...NUMBER.refusal,
			fix: 'Send slower. It was tried 6 times with growing pauses in between.',
		});
	});

	test('leaves the error alone after a single attempt', () => {
		expect(gaveUp(NUMBER, 1)).toBe(NUMBER);
	});
});
