/**
 * Spreads the messages of one number evenly over time. All executions of the process that use the
 * same number share one pace, so that two workflows together stay within WhatsApp's limit.
 */
export interface Pace {
	/**
	 * Takes the next free moment.
	 *
	 * @param perSecond messages a second; 0 waits only for a pause
	 * @returns milliseconds to wait until that moment
	 */
	reserve(perSecond: number, now?: number): number;
	/** Lets nobody send for a while, because 360dialog said that it is too fast. */
	pause(milliseconds: number, now?: number): void;
}

/**
 * How many messages may go out at once after a quiet time. A little lets small batches start at
 * once; too much would break a limit that is counted over a sliding second.
 */
const BURST = 5;

/** A pace of its own, at rest. */
export function createPace(): Pace {
	let next = 0;
	return {
		reserve(perSecond, now = Date.now()) {
			if (perSecond <= 0) return Math.max(0, next - now);
			const interval = 1000 / perSecond;
			const moment = Math.max(next, now - (BURST - 1) * interval);
			next = moment + interval;
			return Math.max(0, moment - now);
		},
		pause(milliseconds, now = Date.now()) {
			next = Math.max(next, now + milliseconds);
		},
	};
}

const paces = new Map<string, Pace>();

/** The pace of a number, by whatever identifies the number in this process. */
export function paceOf(number: string): Pace {
	let pace = paces.get(number);
	if (!pace) {
		pace = createPace();
		paces.set(number, pace);
	}
	return pace;
}
