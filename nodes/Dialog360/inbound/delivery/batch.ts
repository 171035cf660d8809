import { deferred } from './deferred';
import type { Deferred } from './deferred';

/** One call that waits, or is being stored with others. */
export interface Entry<T> {
	value: T;
	/** How many items it brings. */
	size: number;
	arrived: number;
	/** Whether the caller has hung up. */
	gone: () => boolean;
	/** What the caller is told, in time. */
	answer: Deferred<boolean>;
	/** What became of it, which may be known only after the caller had to be told something. */
	outcome: Deferred<boolean>;
}

/** Says that n8n is to store the events of a whole group. */
export interface Turn<T> {
	/** In the order of their arrival, the leader's among them. */
	values: T[];
	/** To be called once it is known whether they were stored. */
	finish: (stored: boolean) => void;
}

/** Calls that go into one execution. */
export interface Batch<T> {
	entries: Array<Entry<T>>;
	size: number;
	/** The call that will start the execution; without it the batch waits for a new one. */
	leader?: { entry: Entry<T>; turn: Deferred<Turn<T> | undefined> };
	started: number;
}

export function newEntry<T>(
	value: T,
	size: number,
	arrived: number,
	gone: () => boolean,
): Entry<T> {
	return { value, size, arrived, gone, answer: deferred(), outcome: deferred() };
}

/** Tells an entry that it will not be stored: the caller has to come again. */
export function refuseEntry<T>(entry: Entry<T>): void {
	entry.answer.resolve(false);
	entry.outcome.resolve(false);
}

/** Takes out the entries that a test names and refuses them. The leader's turn never comes then. */
export function refuseWhere<T>(batch: Batch<T>, test: (entry: Entry<T>) => boolean): void {
	const refused = batch.entries.filter(test);
	if (refused.length === 0) return;
	batch.entries = batch.entries.filter((entry) => !refused.includes(entry));
	for (const entry of refused) {
		batch.size -= entry.size;
		refuseEntry(entry);
		if (batch.leader?.entry === entry) {
			batch.leader.turn.resolve(undefined);
			batch.leader = undefined;
		}
	}
}
