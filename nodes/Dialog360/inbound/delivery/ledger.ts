import { randomUUID } from 'node:crypto';
import type { Clock } from './clock';
import { deferred } from './deferred';
import { Memory } from './memory';
import { FORGOTTEN_MS } from './timing';

/** By what an event is known again. Messages have a memory of their own: statuses are many. */
export interface EventKey {
	key: string;
	isMessage: boolean;
}

/** The events of a call that nobody else has stored or is storing. */
export interface Claim {
	/** Positions of the events to be stored. */
	fresh: number[];
	/** Their keys, as far as they have any. */
	keys: EventKey[];
	/** Tells what became of them: they are remembered, or free for the next delivery. */
	settle: (stored: boolean) => void;
}

interface InFlight {
	since: number;
	done: Promise<void>;
}

/** What this process remembers, and what of it goes to n8n's database with every execution. */
const LIMITS = {
	message: { kept: 5_000, written: 2_000 },
	other: { kept: 10_000, written: 1_000 },
};

/**
 * Knows which events were stored and which are being stored, so that a second delivery of the same
 * event starts nothing, and is answered as the first one was. An event counts as stored only after n8n
 * has said so; until then it can still be delivered again.
 */
export class Ledger {
	private readonly messages = new Memory(LIMITS.message.kept, LIMITS.message.written);

	private readonly others = new Memory(LIMITS.other.kept, LIMITS.other.written);

	private readonly inFlight = new Map<string, InFlight>();

	/** Marks what this process has written, which it need not read again. */
	private readonly writer = randomUUID().slice(0, 8);

	private writes = 0;

	private lastRead = '';

	constructor(private readonly clock: Clock) {}

	/**
	 * Takes hold of all the events of a call that are new. Waits as long as one of them is being stored
	 * by another call, without holding the others meanwhile: calls never wait for each other in a circle.
	 *
	 * @param keys undefined for an event that cannot be known again, which is always new
	 * @returns undefined when that took too long
	 */
	async claim(
		keys: ReadonlyArray<EventKey | undefined>,
		until: number,
	): Promise<Claim | undefined> {
		for (;;) {
			const busy = keys.flatMap((key) => (key ? (this.busy(key.key) ?? []) : []));
			if (busy.length === 0) return this.take(keys);
			const left = until - this.clock.now();
			if (left <= 0) return undefined;
			await Promise.race([Promise.all(busy), this.clock.sleep(left)]);
		}
	}

	/** Takes over what another process, or this one before a restart, has stored. */
	read(written: unknown): void {
		if (typeof written !== 'string' || written === this.lastRead) return;
		this.lastRead = written;
		const [writer = '', messages = '', others = ''] = written.split(';');
		if (writer.startsWith(`${this.writer}.`)) return;
		const now = this.clock.now();
		this.messages.merge(messages, now);
		this.others.merge(others, now);
	}

	/**
	 * What to keep in the workflow's static data: the newest events that are stored, and those of the
	 * claims that n8n saves together with the execution.
	 */
	write(claims: readonly Claim[]): string {
		const now = this.clock.now();
		const keys = claims.flatMap((claim) => claim.keys);
		const own = (isMessage: boolean) =>
			keys.filter((key) => key.isMessage === isMessage).map(({ key }) => key);
		return [
			`${this.writer}.${++this.writes}`,
			this.messages.encode(own(true), now),
			this.others.encode(own(false), now),
		].join(';');
	}

	private busy(key: string): Promise<void> | undefined {
		const found = this.inFlight.get(key);
		return found && this.isOpen(found) ? found.done : undefined;
	}

	private isOpen({ since }: InFlight): boolean {
		return this.clock.now() - since < FORGOTTEN_MS;
	}

	/** Lets go of calls that n8n never answered. */
	private forget(): void {
		for (const [key, held] of this.inFlight) {
			// Oldest first.
			if (this.isOpen(held)) return;
			this.inFlight.delete(key);
		}
	}

	private take(keys: ReadonlyArray<EventKey | undefined>): Claim {
		this.forget();
		const { promise, resolve } = deferred<void>();
		const held: InFlight = { since: this.clock.now(), done: promise };
		const fresh: number[] = [];
		const taken: EventKey[] = [];
		keys.forEach((key, index) => {
			if (key && (this.isStored(key) || this.inFlight.get(key.key) === held)) return;
			fresh.push(index);
			if (!key) return;
			taken.push(key);
			this.inFlight.set(key.key, held);
		});
		return {
			fresh,
			keys: taken,
			settle: (stored) => {
				for (const key of taken) {
					if (stored) this.memoryFor(key).add(key.key, this.clock.now());
					if (this.inFlight.get(key.key) === held) this.inFlight.delete(key.key);
				}
				resolve();
			},
		};
	}

	private isStored(key: EventKey): boolean {
		return this.memoryFor(key).has(key.key);
	}

	private memoryFor({ isMessage }: EventKey): Memory {
		return isMessage ? this.messages : this.others;
	}
}
