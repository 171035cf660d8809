import { newEntry, refuseWhere } from './batch';
import type { Batch, Entry, Turn } from './batch';
import type { Clock } from './clock';
import { deferred } from './deferred';
import { ANSWER_MS, QUEUE_MS, STORING_MS } from './timing';

/** Where a call found its place: it starts an execution, or rides along in somebody else's. */
export type Place<T> = {
	/** Whether it was stored. Settled exactly once, for a leader too. */
	outcome: Promise<boolean>;
} & (
	| {
			role: 'leader';
			/** Comes at once when nothing is being stored; undefined when it came too late. */
			turn: Promise<Turn<T> | undefined>;
	  }
	| {
			role: 'rider';
			/** What to answer, in time: true only when it was stored. */
			answer: Promise<boolean>;
	  }
);

/** Items of one execution; more would make executions that the editor cannot show any more. */
const MAX_ITEMS = 500;

const TICK_MS = 100;

/**
 * After a group of so many calls n8n gets a pause as long as the storing took, at most a quarter of a
 * second: executions that follow one another without a gap leave it no time to take calls in, and
 * those then wait where nobody can answer them. Measured at 240 calls a second: 0.7 s instead of 3.
 */
const BUSY_CALLS = 16;
const LONGEST_PAUSE_MS = 250;

/**
 * Group commit: while one execution is being stored, further calls gather, and then go into one
 * execution together. Without load each call has its own; under load there are as many executions as
 * n8n can store. Only the first call of a group stays in n8n's hands while it waits, because only it
 * has to hand the items over; the others hold nothing but their response.
 */
export class GroupCommit<T> {
	private storing: Batch<T> | undefined;

	private waiting: Array<Batch<T>> = [];

	private ticking = false;

	constructor(private readonly clock: Clock) {}

	/**
	 * @param size how many items the call brings
	 * @param arrived when it came, for the deadline of its answer
	 * @param gone whether its caller has hung up meanwhile; such a call is left out
	 */
	join(value: T, size: number, arrived: number, gone: () => boolean = () => false): Place<T> {
		const entry = newEntry(value, size, arrived, gone);
		const batch = this.batchFor(size);
		batch.entries.push(entry);
		batch.size += size;
		const outcome = entry.outcome.promise;
		if (batch.leader) {
			this.watch();
			return { role: 'rider', answer: entry.answer.promise, outcome };
		}
		const turn = deferred<Turn<T> | undefined>();
		batch.leader = { entry, turn };
		this.startNext();
		this.watch();
		return { role: 'leader', turn: turn.promise, outcome };
	}

	/** A group that lost its leader comes first, then the last one if there is room, then a new one. */
	private batchFor(size: number): Batch<T> {
		const fits = (batch: Batch<T>) => batch.size + size <= MAX_ITEMS;
		const last = this.waiting.at(-1);
		const found =
			this.waiting.find((batch) => !batch.leader && fits(batch)) ??
			(last && fits(last) ? last : undefined);
		if (found) return found;
		const batch: Batch<T> = { entries: [], size: 0, started: 0 };
		this.waiting.push(batch);
		return batch;
	}

	private startNext(): void {
		const index = this.storing ? -1 : this.waiting.findIndex(({ leader }) => leader);
		const batch = this.waiting[index];
		if (!batch?.leader) return;
		this.waiting.splice(index, 1);
		const { leader } = batch;
		refuseWhere(batch, (entry) => entry !== leader.entry && entry.gone());
		batch.started = this.clock.now();
		this.storing = batch;
		leader.turn.resolve({
			values: batch.entries.map(({ value }) => value),
			finish: (stored) => this.finish(batch, stored),
		});
	}

	private finish(batch: Batch<T>, stored: boolean): void {
		for (const { answer, outcome } of batch.entries) {
			answer.resolve(stored);
			outcome.resolve(stored);
		}
		if (batch.entries.length < BUSY_CALLS) return this.goOn(batch);
		const took = this.clock.now() - batch.started;
		void this.clock.sleep(Math.min(took, LONGEST_PAUSE_MS)).then(() => this.goOn(batch));
	}

	private goOn(batch: Batch<T>): void {
		if (this.storing !== batch) return;
		this.storing = undefined;
		this.startNext();
	}

	/** One ticker for all that wait, and none when nobody does. */
	private watch(): void {
		if (this.ticking || !this.isWatched()) return;
		this.ticking = true;
		void this.tick();
	}

	private async tick(): Promise<void> {
		while (this.isWatched()) {
			await this.clock.sleep(TICK_MS);
			this.expire(this.clock.now());
		}
		this.ticking = false;
	}

	private isWatched(): boolean {
		return this.waiting.length > 0 || (this.storing?.entries.length ?? 0) > 1;
	}

	private expire(now: number): void {
		const isOver = (limit: number) => (entry: Entry<T>) => now - entry.arrived >= limit;
		for (const batch of this.waiting) refuseWhere(batch, isOver(QUEUE_MS));
		this.waiting = this.waiting.filter(({ entries }) => entries.length > 0);
		// What is being stored cannot be called back. Its caller is told to come again all the same.
		for (const entry of this.storing?.entries.filter(isOver(ANSWER_MS)) ?? []) {
			entry.answer.resolve(false);
		}
		if (this.storing && now - this.storing.started >= STORING_MS) {
			this.storing = undefined;
			this.startNext();
		}
	}
}
