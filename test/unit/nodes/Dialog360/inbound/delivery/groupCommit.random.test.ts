import { GroupCommit } from '../../../../../../nodes/Dialog360/inbound/delivery/groupCommit';
import type { Turn } from '../../../../../../nodes/Dialog360/inbound/delivery/batch';
import { chance, fakeClock } from '../../../../support/fakeClock';

interface Call {
	id: number;
	arrived: number;
	answered?: { stored: boolean; at: number };
	/** In how many executions that n8n has stored. */
	stored: number;
	/** Whether it had to be answered while it was being stored. */
	inDoubt: boolean;
	isRider: boolean;
	/** n8n never answered it. */
	isLost: boolean;
}

/** n8n that stores within 5 to 9,000 ms and fails now and then, under calls that come at any time. */
async function run(seed: number) {
	const random = chance(seed);
	const clock = fakeClock();
	const group = new GroupCommit<Call>(clock);
	const calls: Call[] = [];
	const executions: number[][] = [];
	const slow = random() < 0.5;
	const stuck = random() < 0.2;

	const store = async (turn: Turn<Call>, leader: Call) => {
		executions.push(turn.values.map(({ id }) => id));
		await clock.sleep(5 + random() * (slow ? 9_000 : 300));
		if (stuck && random() < 0.1) {
			leader.isLost = true;
			return;
		}
		const ok = random() > 0.15;
		if (ok) for (const call of turn.values) call.stored += 1;
		leader.answered = { stored: ok, at: clock.now() };
		turn.finish(ok);
	};
	const call = async (id: number) => {
		const arrived = clock.now();
		const me: Call = {
			id,
			arrived,
			stored: 0,
			inDoubt: false,
			isRider: false,
			isLost: false,
		};
		calls.push(me);
		const place = group.join(me, 1 + Math.floor(random() * 200), arrived);
		if (place.role === 'rider') {
			me.isRider = true;
			const stored = await place.answer;
			me.answered = { stored, at: clock.now() };
			if (!stored) void place.outcome.then((outcome) => (me.inDoubt = outcome));
			return;
		}
		const turn = await place.turn;
		if (turn) await store(turn, me);
		else me.answered = { stored: false, at: clock.now() };
	};
	for (let id = 0; id < 150; id++) {
		void call(id);
		if (random() < 0.7) await clock.pass(Math.floor(random() * 120));
	}
	await clock.pass(60_000);
	return { calls, executions, clock };
}

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1);

describe.each(SEEDS)('under any load (chance %i)', (seed) => {
	test('each event is stored exactly once, or its caller is told to come again', async () => {
		const { calls, clock } = await run(seed);
		for (const { answered, stored, inDoubt, isLost } of calls) {
			expect(stored).toBeLessThanOrEqual(1);
			// Only a leader whom n8n never answers gets no answer.
			expect(answered === undefined).toBe(isLost);
			if (answered?.stored) expect(stored).toBe(1);
			// Refused and stored all the same: only what was in n8n's hands when time was up.
			if (answered?.stored === false) expect(stored === 1).toBe(inDoubt);
		}
		expect(clock.sleepers()).toBe(0);
	});

	test('who rides along is answered in time', async () => {
		const { calls } = await run(seed);
		const waits = calls.flatMap((call) =>
			call.isRider && call.answered ? [call.answered.at - call.arrived] : [],
		);
		expect(Math.max(0, ...waits)).toBeLessThanOrEqual(4_400);
	});

	test('calls keep their order within an execution', async () => {
		const { executions } = await run(seed);
		for (const ids of executions) expect(ids).toEqual([...ids].sort((a, b) => a - b));
	});
});

test('calls do share executions', async () => {
	const { executions } = await run(4);
	expect(Math.max(...executions.map((ids) => ids.length))).toBeGreaterThan(1);
});
