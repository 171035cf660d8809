/** Random numbers that are the same in every run, so that what was found can be found again. */
export interface Random {
	/** From 0 to below `limit`. */
	below(limit: number): number;
	pick<T>(list: readonly T[]): T;
}

/** Mulberry32: https://github.com/bryc/code/blob/master/jshash/PRNGs.md */
export function seeded(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	const pick = <T>(list: readonly T[]): T => {
		if (list.length === 0) throw new Error('Nothing to pick from');
		return list[below(list.length)] as T;
	};
	return { below, pick };
}
