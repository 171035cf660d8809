import { GroupCommit } from '../../../../../../nodes/Dialog360/inbound/delivery/groupCommit';
import type { Place } from '../../../../../../nodes/Dialog360/inbound/delivery/groupCommit';
import { fakeClock } from '../../../../support/fakeClock';
import type { FakeClock } from '../../../../support/fakeClock';

let clock: FakeClock;
let group: GroupCommit<string>;
beforeEach(() => {
	clock = fakeClock();
	group = new GroupCommit(clock);
});

const join = (value: string, size = 1, gone?: () => boolean) =>
	group.join(value, size, clock.now(), gone);

async function turnOf(place: Place<string>) {
	const turn = place.role === 'leader' ? await place.turn : undefined;
	if (!turn) throw new Error('No turn');
	return turn;
}

/** What a promise has come to by now. */
async function now<T>(promise: Promise<T>): Promise<T | 'open'> {
	await clock.settle();
	return await Promise.race([promise, Promise.resolve('open' as const)]);
}

const answerOf = (place: Place<string>) =>
	place.role === 'rider' ? place.answer : Promise.reject(new Error('A leader'));

test('a call alone leads at once', async () => {
	expect((await turnOf(join('a'))).values).toEqual(['a']);
	expect(clock.sleepers()).toBe(0);
});

test('calls that come meanwhile go together into the next execution, in order', async () => {
	const first = await turnOf(join('a'));
	const [b, c, d] = [join('b'), join('c'), join('d')];
	expect([b, c, d].map(({ role }) => role)).toEqual(['leader', 'rider', 'rider']);
	expect(await now(answerOf(c))).toBe('open');
	first.finish(true);
	const second = await turnOf(b);
	expect(second.values).toEqual(['b', 'c', 'd']);
	expect(await now(answerOf(c))).toBe('open');
	second.finish(true);
	expect(await Promise.all([b.outcome, answerOf(c), answerOf(d), c.outcome])).toEqual([
		true,
		true,
		true,
		true,
	]);
	expect((await turnOf(join('e'))).values).toEqual(['e']);
});

test('all of a group are refused when it could not be stored, and the next one goes ahead', async () => {
	const first = await turnOf(join('a'));
	const [b, c] = [join('b'), join('c')];
	first.finish(true);
	const second = await turnOf(b);
	const d = join('d');
	second.finish(false);
	expect(await Promise.all([b.outcome, answerOf(c), c.outcome])).toEqual([false, false, false]);
	expect((await turnOf(d)).values).toEqual(['d']);
});

test('a group has at most 500 items; further calls make the next one', async () => {
	const first = await turnOf(join('a'));
	const [b, c, d] = [join('b', 300), join('c', 200), join('d', 1)];
	expect([b, c, d].map(({ role }) => role)).toEqual(['leader', 'rider', 'leader']);
	first.finish(true);
	const second = await turnOf(b);
	expect(second.values).toEqual(['b', 'c']);
	second.finish(true);
	expect((await turnOf(d)).values).toEqual(['d']);
});

test('a call that brings more than a group may have goes alone', async () => {
	const first = await turnOf(join('a'));
	const [b, c] = [join('b'), join('c', 900)];
	first.finish(true);
	const second = await turnOf(b);
	expect(second.values).toEqual(['b']);
	second.finish(true);
	expect((await turnOf(c)).values).toEqual(['c']);
});

describe('when n8n stores slowly', () => {
	test('who waits for 3.5 seconds is refused and never stored', async () => {
		const first = await turnOf(join('a'));
		const [b, c] = [join('b'), join('c')];
		await clock.pass(1_000);
		const d = join('d');
		await clock.pass(2_500);
		expect(b.role === 'leader' && (await now(b.turn))).toBe(undefined);
		expect(await Promise.all([b.outcome, answerOf(c), c.outcome])).toEqual([false, false, false]);
		expect(await now(answerOf(d))).toBe('open');
		// The group has lost its leader; the next call takes it over, with those who still wait.
		const e = join('e');
		first.finish(true);
		expect((await turnOf(e)).values).toEqual(['d', 'e']);
	});

	test('a group without a leader is taken over also when nothing is being stored any more', async () => {
		const first = await turnOf(join('a'));
		const b = join('b');
		await clock.pass(1_000);
		const c = join('c');
		await clock.pass(2_500);
		first.finish(true);
		expect(await b.outcome).toBe(false);
		expect((await turnOf(join('d'))).values).toEqual(['c', 'd']);
		expect(await now(answerOf(c))).toBe('open');
	});

	test('what is being stored after 4.3 seconds is answered with no; its outcome is told later', async () => {
		const first = await turnOf(join('a'));
		const [b, c] = [join('b'), join('c')];
		first.finish(true);
		const second = await turnOf(b);
		await clock.pass(4_300);
		expect(await answerOf(c)).toBe(false);
		expect(await now(c.outcome)).toBe('open');
		second.finish(true);
		expect(await c.outcome).toBe(true);
	});

	test('a leader who is never answered holds the others up for 20 seconds', async () => {
		await turnOf(join('a'));
		join('b');
		await clock.pass(19_000);
		const c = join('c');
		await clock.pass(1_100);
		expect((await turnOf(c)).values).toEqual(['c']);
	});

	test('and its outcome is told also after that', async () => {
		const first = join('a');
		const turn = await turnOf(first);
		join('b');
		await clock.pass(20_000);
		turn.finish(true);
		expect(await first.outcome).toBe(true);
	});
});

test('after a large group n8n gets a pause as long as the storing took', async () => {
	const first = await turnOf(join('a'));
	const [leader] = Array.from({ length: 16 }, (_, index) => join(String(index)));
	first.finish(true);
	const large = await turnOf(leader!);
	const next = join('next');
	await clock.pass(120);
	large.finish(true);
	expect(await now(next.outcome)).toBe('open');
	expect(next.role === 'leader' && (await now(next.turn))).toBe('open');
	await clock.pass(120);
	expect((await turnOf(next)).values).toEqual(['next']);
});

test('a caller who hung up while waiting is left out', async () => {
	const first = await turnOf(join('a'));
	const [b, c] = [join('b'), join('c', 1, () => true)];
	first.finish(true);
	expect((await turnOf(b)).values).toEqual(['b']);
	expect(await c.outcome).toBe(false);
});

test('nobody watches the clock when nobody waits', async () => {
	const first = await turnOf(join('a'));
	const b = join('b');
	expect(clock.sleepers()).toBe(1);
	first.finish(true);
	(await turnOf(b)).finish(true);
	await clock.pass(100);
	expect(clock.sleepers()).toBe(0);
});
