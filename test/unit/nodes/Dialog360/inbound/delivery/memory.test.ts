import { DAY_MS, Memory } from '../../../../../../nodes/Dialog360/inbound/delivery/memory';

const NOW = 20_000 * DAY_MS;
const key = (number: number) => String(number).padStart(10, 'k');

test('knows what it was told', () => {
	const memory = new Memory(10, 5);
	memory.add(key(1), NOW);
	expect([memory.has(key(1)), memory.has(key(2))]).toEqual([true, false]);
});

test('keeps the newest ones only', () => {
	const memory = new Memory(3, 2);
	for (let number = 0; number < 1_000; number++) memory.add(key(number), NOW);
	expect(memory.size).toBe(3);
	expect([996, 997, 998, 999].map((number) => memory.has(key(number)))).toEqual([
		false,
		true,
		true,
		true,
	]);
});

test('forgets after seven days, in which 360dialog delivers again', () => {
	const memory = new Memory(10, 5);
	memory.add(key(1), NOW);
	memory.add(key(2), NOW + 7 * DAY_MS);
	expect(memory.has(key(1))).toBe(true);
	memory.add(key(3), NOW + 8 * DAY_MS);
	expect([1, 2, 3].map((number) => memory.has(key(number)))).toEqual([false, true, true]);
});

test('survives being written and read', () => {
	const memory = new Memory(10, 5);
	for (const number of [1, 2]) memory.add(key(number), NOW);
	memory.add(key(3), NOW + DAY_MS);
	const text = memory.encode([key(4)], NOW + DAY_MS);
	expect(text).toBe(`20000:${key(1)}${key(2)}|20001:${key(3)}${key(4)}`);
	const copy = new Memory(10, 5);
	copy.merge(text, NOW + DAY_MS);
	expect([1, 2, 3, 4].map((number) => copy.has(key(number)))).toEqual([true, true, true, true]);
	expect(copy.encode([], NOW + DAY_MS)).toBe(text);
});

test.each(['', 'nonsense', '20000:', '20000:short', '|||', 'x:aaaaaaaaaa'])(
	'reads nothing from %j',
	(text) => {
		const memory = new Memory(10, 5);
		memory.merge(text, NOW);
		expect(memory.size).toBe(0);
	},
);

test('writes only the newest, however many there are', () => {
	const memory = new Memory(1_000, 3);
	for (let number = 0; number < 500; number++) {
		memory.add(key(number), NOW + (number < 498 ? 0 : DAY_MS));
		expect(memory.encode([], NOW).length).toBeLessThan(50);
	}
	expect(memory.encode([], NOW + DAY_MS)).toBe(`20000:${key(497)}|20001:${key(498)}${key(499)}`);
	expect(memory.encode([key(500)], NOW + DAY_MS)).toBe(`20001:${key(498)}${key(499)}${key(500)}`);
});
