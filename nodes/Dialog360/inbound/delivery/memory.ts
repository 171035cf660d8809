/** 360dialog delivers again for up to seven days. */
const DAYS = 7;

export const DAY_MS = 86_400_000;

/** Length of a key, see `keyOf`. */
const KEY_LENGTH = 10;

/**
 * Remembers the keys of the newest events, in the order in which they came. Bounded by number and by
 * age, so that it never grows.
 */
export class Memory {
	/** By key the day on which it came. */
	private readonly keys = new Map<string, number>();

	/** By day its keys, one after the other: what is written, kept ready because it is written often. */
	private readonly texts = new Map<number, string>();

	/**
	 * @param kept how many keys are known
	 * @param written how many of them are written down
	 */
	constructor(
		private readonly kept: number,
		private readonly written: number,
	) {}

	get size(): number {
		return this.keys.size;
	}

	has(key: string): boolean {
		return this.keys.has(key);
	}

	add(key: string, now: number): void {
		this.put(key, dayOf(now));
		this.prune(now);
	}

	/**
	 * The newest keys as text: `day:keys|day:keys`, oldest first.
	 *
	 * @param extra keys that are written, but not known yet
	 */
	encode(extra: readonly string[], now: number): string {
		const today = dayOf(now);
		const texts = new Map(this.texts);
		if (extra.length > 0) texts.set(today, (texts.get(today) ?? '') + extra.join(''));
		const groups: string[] = [];
		let left = this.written * KEY_LENGTH;
		for (const [day, text] of [...texts].sort(([a], [b]) => b - a)) {
			if (left <= 0) break;
			groups.unshift(`${day}:${text.slice(-left)}`);
			left -= text.length;
		}
		return groups.join('|');
	}

	/** Adds what such a text holds. Anything else in it is passed over. */
	merge(text: string, now: number): void {
		for (const group of text.split('|')) {
			const [, day, keys] = /^(\d{1,6}):(.*)$/.exec(group) ?? [];
			for (let at = 0; keys && at + KEY_LENGTH <= keys.length; at += KEY_LENGTH) {
				this.put(keys.slice(at, at + KEY_LENGTH), Number(day));
			}
		}
		this.prune(now);
	}

	private put(key: string, day: number): void {
		if (this.keys.has(key)) return;
		this.keys.set(key, day);
		const text = (this.texts.get(day) ?? '') + key;
		const longest = this.written * KEY_LENGTH;
		this.texts.set(day, text.length > 2 * longest ? text.slice(-longest) : text);
	}

	private prune(now: number): void {
		const oldest = dayOf(now) - DAYS;
		for (const day of this.texts.keys()) if (day < oldest) this.texts.delete(day);
		for (const [key, day] of this.keys) {
			if (this.keys.size <= this.kept && day >= oldest) return;
			this.keys.delete(key);
		}
	}
}

function dayOf(time: number): number {
	return Math.floor(time / DAY_MS);
}
