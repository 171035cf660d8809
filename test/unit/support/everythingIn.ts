/**
 * All texts inside a value, for a search after what must not be there: own properties whether
 * enumerable or not, symbols, causes, maps, and each text once more as base64 and URL decode it.
 */
export function everythingIn(value: unknown): string {
	const seen = new Set<unknown>();
	const found: string[] = [];
	const walk = (node: unknown): void => {
		if (typeof node === 'string') {
			found.push(node, Buffer.from(node, 'base64').toString('latin1'));
			return;
		}
		if (typeof node !== 'object' || node === null || seen.has(node)) return;
		seen.add(node);
		if (node instanceof Map) walk([...node]);
		for (const key of Reflect.ownKeys(node)) {
			found.push(String(key));
			walk((node as Record<PropertyKey, unknown>)[key]);
		}
	};
	walk(value);
	return found.join('\n');
}
