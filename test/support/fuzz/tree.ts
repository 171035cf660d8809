import type { Random } from './random';

type Branch = Record<string, unknown>;

/** Changes one random part of a JSON tree, and leaves the tree that it was given as it is. */
export function changed(tree: object, random: Random): object {
	const copy = structuredClone(tree);
	let parent = copy as Branch;
	for (;;) {
		const key = random.pick(Object.keys(parent));
		const child = parent[key];
		// Most of what matters is far down.
		if (!isBranch(child) || random.below(8) === 0) {
			random.pick(CHANGES)(parent, key, random);
			return copy;
		}
		parent = child;
	}
}

/** With something in it to go on to. */
const isBranch = (value: unknown): value is Branch =>
	typeof value === 'object' && value !== null && Object.keys(value).length > 0;

type Change = (parent: Branch, key: string, random: Random) => void;

const ODD: unknown[] = [
	...[null, true, false, 0, -1, 1e308, 1.5, '', ' ', 'odd', '0', '1697043223', 'NaN'],
	...[[], {}, [null], [[]], [{}], ['odd'], { odd: 'odd' }, [null, {}, 'odd', 7]],
	...['\u0000', '\ud800', '\u202e', '__proto__', '{{ $json }}', '={{ 1 + 1 }}', '<b>'],
];

/** Names that mean something to JavaScript, to n8n or to its database. */
const NAMES = [
	...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'toJSON'],
	...['length', 'then', '', ' ', '$json', 'json', 'binary', 'pairedItem', 'a.b', 'a[0]', '\u0000'],
];

const replace: Change = (parent, key, { pick }) => {
	parent[key] = pick(ODD);
};

const remove: Change = (parent, key) => {
	if (Array.isArray(parent)) parent.splice(Number(key), 1);
	else delete parent[key];
};

/** A list for an object, text for a number, and the other way round. */
const swapType: Change = (parent, key) => {
	const value = parent[key];
	if (Array.isArray(value)) parent[key] = { ...(value as unknown[]) };
	else if (typeof value === 'object' && value !== null) parent[key] = Object.values(value);
	else if (typeof value === 'number') parent[key] = String(value);
	else parent[key] = Number(value);
};

const rename: Change = (parent, key, { pick }) => {
	define(parent, pick(NAMES), parent[key]);
	if (!Array.isArray(parent)) delete parent[key];
};

/** `__proto__` as a key of its own, as JSON.parse makes it too. */
const addName: Change = (parent, key, { pick }) => {
	const value = parent[key];
	const into = typeof value === 'object' && value !== null ? (value as Branch) : parent;
	define(into, pick(NAMES), pick([{ polluted: 'yes' }, 'odd', null, []]));
};

const nest: Change = (parent, key, { pick }) => {
	let value = parent[key];
	const asList = pick([true, false]);
	for (let depth = pick([2, 20, 200, 500]); depth > 0; depth--) {
		value = asList ? [value] : { value };
	}
	parent[key] = value;
};

const repeat: Change = (parent, key, { pick }) => {
	const value = parent[key];
	const times = pick([2, 10, 100]);
	parent[key] = Array.isArray(value)
		? Array.from({ length: times }, () => value as unknown[]).flat()
		: Array<unknown>(times).fill(value);
};

const swell: Change = (parent, key, { pick }) => {
	parent[key] = pick(['x', 'ä', '👋', '\\', '\n']).repeat(pick([1_000, 10_000, 100_000]));
};

const CHANGES = [
	...[replace, replace, replace, swapType, swapType, remove, remove],
	...[rename, addName, addName, nest, repeat, swell],
];

/** A list in JSON has nothing but its entries. */
function define(into: object, name: string, value: unknown): void {
	if (Array.isArray(into)) into.push(value);
	else {
		const field = { value, enumerable: true, configurable: true, writable: true };
		Object.defineProperty(into, name, field);
	}
}
