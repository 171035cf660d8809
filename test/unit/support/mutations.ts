const ODD: unknown[] = [
	null,
	'odd',
	7,
	true,
	[],
	{},
	[null],
	['odd'],
	{ odd: 'odd' },
	// What cannot be made a text or a number.
	{ toString: 1, valueOf: 1 },
];

export interface Mutation {
	/** Where and what, e.g. `entry.0.changes := null`. */
	change: string;
	body: unknown;
}

/** Every body that comes of replacing one part of a JSON tree, on whatever level, by something odd. */
export function mutations(body: unknown): Mutation[] {
	return pathsOf(body).flatMap((path) =>
		ODD.map((odd) => ({
			change: `${path.join('.')} := ${JSON.stringify(odd)}`,
			body: replaced(body, path, odd),
		})),
	);
}

function pathsOf(value: unknown): string[][] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, child]) => [
		[key],
		...pathsOf(child).map((path) => [key, ...path]),
	]);
}

function replaced(value: unknown, [key, ...rest]: string[], odd: unknown): unknown {
	if (key === undefined) return odd;
	const copy = (
		Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }
	) as Record<string, unknown>;
	copy[key] = replaced(copy[key], rest, odd);
	return copy;
}
