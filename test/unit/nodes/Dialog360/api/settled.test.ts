import { RefusedError, UnreachableError } from '../../../../../nodes/Dialog360/api/errors';
import { untilSettled } from '../../../../../nodes/Dialog360/api/settled';
import { rejectionOf } from '../../../support/thrown';
import { refusal } from '../../../support/refusal';

/** Answers in turn, the last one for ever; an Error is thrown. */
function looking(...answers: Array<boolean | Error>) {
	const waits: number[] = [];
	let looks = 0;
	const look = async () => {
		const answer = answers[Math.min(looks++, answers.length - 1)]!;
		if (answer instanceof Error) throw answer;
		return await Promise.resolve(answer);
	};
	const wait = async (ms: number) => {
		waits.push(ms);
		await Promise.resolve();
	};
	return { waits, settled: async () => await untilSettled(look, wait) };
}

test('does not wait for what is there', async () => {
	const { settled, waits } = looking(true);
	expect([await settled(), waits]).toEqual([true, []]);
});

test('looks again after longer and longer pauses', async () => {
	const { settled, waits } = looking(false, false, false, true);
	expect([await settled(), waits]).toEqual([true, [1000, 1000, 2000]]);
});

test('gives up after 45 seconds', async () => {
	const { settled, waits } = looking(false);
	expect([await settled(), waits.reduce((sum, ms) => sum + ms)]).toEqual([false, 45_000]);
});

test('goes on when 360dialog cannot answer', async () => {
	const down = new UnreachableError('no answer', 'ECONNRESET', 'try again', true);
	const busy = new RefusedError(refusal(429, { error: 'busy' }));
	expect(await looking(down, busy, true).settled()).toBe(true);
});

test('ends with what 360dialog refuses', async () => {
	const refused = new RefusedError(refusal(400, { error: 'no' }));
	expect(await rejectionOf(looking(refused, true).settled())).toBe(refused);
});
