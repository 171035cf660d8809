import type { Clock } from '../../../nodes/Dialog360/inbound/delivery/clock';

export interface FakeClock extends Clock {
	/** Lets time pass, in the steps at which somebody wakes up. */
	pass(milliseconds: number): Promise<void>;
	/** Lets everything happen that needs no time. */
	settle(): Promise<void>;
	/** How many sleep. */
	sleepers(): number;
}

/** Time that passes only when a test says so. */
export function fakeClock(start = 1_000_000): FakeClock {
	let time = start;
	let sleeping: Array<{ until: number; wake: () => void }> = [];
	const settle = async () => {
		for (let turn = 0; turn < 20; turn++) await Promise.resolve();
	};
	return {
		now: () => time,
		sleep: async (milliseconds) =>
			await new Promise<void>((wake) => sleeping.push({ until: time + milliseconds, wake })),
		settle,
		sleepers: () => sleeping.length,
		async pass(milliseconds) {
			const end = time + milliseconds;
			for (;;) {
				const next = Math.min(end, ...sleeping.map(({ until }) => until));
				time = Math.max(time, next);
				const due = sleeping.filter(({ until }) => until <= time);
				sleeping = sleeping.filter(({ until }) => until > time);
				for (const { wake } of due) wake();
				await settle();
				if (time >= end && due.length === 0) return;
			}
		},
	};
}

/** Numbers from 0 to 1 that look like chance and are the same in every run. */
export function chance(seed: number): () => number {
	// Mulberry32: the first numbers of neighbouring seeds differ, too.
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
