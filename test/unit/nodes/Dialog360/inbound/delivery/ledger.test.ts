import { Ledger } from '../../../../../../nodes/Dialog360/inbound/delivery/ledger';
import type { EventKey } from '../../../../../../nodes/Dialog360/inbound/delivery/ledger';
import { chance, fakeClock } from '../../../../support/fakeClock';
import type { FakeClock } from '../../../../support/fakeClock';

let clock: FakeClock;
let ledger: Ledger;
beforeEach(() => {
	clock = fakeClock();
	ledger = new Ledger(clock);
});

const key = (name: string, isMessage = true): EventKey => ({
	key: name.padEnd(10, '_'),
	isMessage,
});

async function claim(...names: Array<string | undefined>) {
	const keys = names.map((name) => (name === undefined ? undefined : key(name)));
	const found = await ledger.claim(keys, clock.now() + 3_500);
	if (!found) throw new Error('Too late');
	return found;
}

test('an event is new until it was stored', async () => {
	const first = await claim('a', 'b');
	expect(first.fresh).toEqual([0, 1]);
	first.settle(true);
	expect((await claim('a', 'c', 'b')).fresh).toEqual([1]);
});

test('an event that could not be stored can be delivered again', async () => {
	(await claim('a')).settle(false);
	expect((await claim('a')).fresh).toEqual([0]);
});

test('the same event twice in one call counts once', async () => {
	expect((await claim('a', 'a', 'b')).fresh).toEqual([0, 2]);
});

test('an event that nothing identifies is always new', async () => {
	(await claim(undefined)).settle(true);
	expect((await claim(undefined, undefined)).fresh).toEqual([0, 1]);
});

describe('a second delivery while the first is being stored', () => {
	test.each([
		['nothing is left to store when it was stored', true, []],
		['it is stored when the first one was not', false, [0]],
	])('waits for the outcome: %s', async (_, stored, fresh) => {
		const first = await claim('a');
		let found: number[] | undefined;
		void claim('a').then((second) => (found = second.fresh));
		await clock.pass(1_000);
		expect(found).toBeUndefined();
		first.settle(stored);
		await clock.settle();
		expect(found).toEqual(fresh);
	});

	test('gives up when it takes too long', async () => {
		await claim('a');
		const second = ledger.claim([key('a')], clock.now() + 3_500);
		await clock.pass(3_500);
		expect(await second).toBeUndefined();
	});

	test('holds nothing while it waits, so that two calls never wait for each other', async () => {
		const first = await claim('a');
		const second = ledger.claim([key('b'), key('a')], clock.now() + 3_500);
		const third = await claim('b');
		expect(third.fresh).toEqual([0]);
		first.settle(true);
		third.settle(true);
		expect((await second)?.fresh).toEqual([]);
	});

	test('does not wait for ever for a call that n8n never answered', async () => {
		const first = await claim('a');
		await clock.pass(600_000);
		expect((await claim('a')).fresh).toEqual([0]);
		// An answer that comes after all still counts.
		first.settle(true);
		expect(first.fresh).toEqual([0]);
	});
});

describe('what is written with the workflow', () => {
	test('holds what is stored and what is saved with it, and nothing that may still fail', async () => {
		(await claim('stored')).settle(true);
		const open = await claim('open');
		const own = await claim('own');
		const text = ledger.write([own]);
		expect(text).toContain('stored____');
		expect(text).toContain('own_______');
		expect(text).not.toContain('open______');
		open.settle(true);
		expect(ledger.write([])).toContain('open______');
	});

	test('is known after a restart', async () => {
		const text = ledger.write([await claim('a', 'b')]);
		ledger = new Ledger(clock);
		ledger.read(text);
		expect((await claim('a', 'b', 'c')).fresh).toEqual([2]);
	});

	test('is taken over from another process, and not from oneself', async () => {
		const other = new Ledger(clock);
		const theirs = await other.claim([key('theirs')], clock.now());
		ledger.read(other.write(theirs ? [theirs] : []));
		expect((await claim('theirs')).fresh).toEqual([]);
		const own = await claim('own');
		const text = ledger.write([own]);
		own.settle(false);
		ledger.read(text);
		expect((await claim('own')).fresh).toEqual([0]);
	});

	test.each([undefined, null, 7, {}, '', 'x', ';;', '1;2;3'])('may be anything: %j', (written) => {
		expect(() => ledger.read(written)).not.toThrow();
	});

	test('stays small, and a flood of statuses does not push messages out', async () => {
		(await claim('hello')).settle(true);
		for (let number = 0; number < 12_000; number++) {
			const found = await ledger.claim([key(`s${number}`, false)], clock.now());
			found?.settle(true);
		}
		const text = ledger.write([]);
		expect(text).toContain('hello_____');
		expect(text.length).toBeLessThan(11_000);
	});
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
	'whatever comes when, each event is stored once and none is lost (chance %i)',
	async (seed) => {
		const random = chance(seed);
		const stored = new Map<string, number>();
		const missing = new Set<string>();
		const deliver = async (names: string[]): Promise<void> => {
			const found = await ledger.claim(
				names.map((name) => key(name)),
				clock.now() + 3_500,
			);
			const fresh = found?.fresh.map((index) => names[index]!) ?? [];
			await clock.sleep(random() * 2_000);
			const ok = found !== undefined && random() > 0.3;
			if (ok) for (const name of fresh) stored.set(name, (stored.get(name) ?? 0) + 1);
			found?.settle(ok);
			if (ok) for (const name of names) missing.delete(name);
			// 360dialog delivers again what was refused, and sometimes what was not.
			if (!ok || random() < 0.2) {
				await clock.sleep(random() * 3_000);
				await deliver(names);
			}
		};
		for (let call = 0; call < 120; call++) {
			const names = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
				String(Math.floor(random() * 60)),
			);
			for (const name of names) missing.add(name);
			void deliver(names);
			await clock.pass(Math.floor(random() * 100));
		}
		await clock.pass(100_000);
		expect([...missing]).toEqual([]);
		expect([...stored.values()].every((times) => times === 1)).toBe(true);
	},
);
