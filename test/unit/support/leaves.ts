/** Every value of a JSON tree that holds no other, in order. Empty lists and objects have none. */
export function leaves(value: unknown): unknown[] {
	if (typeof value !== 'object' || value === null) return [value];
	return Object.values(value).flatMap(leaves);
}

/** Leaves of the first that the second lacks, each as often as it lacks it. */
export function lostLeaves(before: unknown, after: unknown): unknown[] {
	const rest = new Set(leaves(after));
	return leaves(before).filter((leaf) => !rest.has(leaf));
}

/**
 * A copy in which no leaf is equal to another, so that each can be found again wherever it goes.
 * Texts keep their beginning; what parsing depends on (`field`) is left as it is.
 */
export function withUniqueLeaves(value: unknown, keep: readonly string[] = ['field']): unknown {
	let count = 0;
	const walk = (node: unknown, key: string): unknown => {
		if (Array.isArray(node)) return node.map((child) => walk(child, key));
		if (typeof node === 'object' && node !== null) {
			return Object.fromEntries(
				Object.entries(node).map(([name, child]) => [name, walk(child, name)]),
			);
		}
		count += 1;
		if (keep.includes(key)) return node;
		if (typeof node === 'string') return `${node}#${count}`;
		return typeof node === 'number' ? node + count / 1000 : node;
	};
	return walk(value, '');
}
