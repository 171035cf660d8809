import { EVENT_KINDS, KINDS } from '../../../../../nodes/Dialog360/inbound/kinds';
import { ALL_LISTS } from '../../../../../nodes/Dialog360/inbound/split';
import { isTitleCase } from '../../../support/fields';

const infos = Object.values(KINDS);
const named = (names: Array<string | undefined>) => names.filter((name) => name !== undefined);

test('every kind has a name of its own in title case, and a description', () => {
	expect(new Set(infos.map(({ name }) => name)).size).toBe(EVENT_KINDS.length);
	for (const { name, description } of infos) {
		expect(isTitleCase(name)).toBe(true);
		expect(description).toMatch(/\S/);
	}
});

test('nothing is of two kinds', () => {
	for (const names of [
		infos.flatMap(({ fields = [] }) => fields),
		infos.flatMap(({ messageTypes = [] }) => messageTypes),
		named(infos.map(({ replyType }) => replyType)),
		named(infos.map(({ statusType }) => statusType)),
		named(infos.map(({ list }) => list)),
	]) {
		expect(new Set(names).size).toBe(names.length);
	}
});

test('every list that is taken apart belongs to a kind', () => {
	expect(named(infos.map(({ list }) => list)).sort()).toEqual([...ALL_LISTS].sort());
});

test('messages come first: they are what nearly everybody wants', () => {
	expect(EVENT_KINDS[0]).toBe('message');
	expect(EVENT_KINDS.at(-1)).toBe('other');
});
