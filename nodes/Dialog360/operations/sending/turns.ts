/** A place in the queue of one recipient. */
export interface Turn {
	/** Resolves when everything before it is done. */
	ready: Promise<void>;
	done: () => void;
}

/** Queues by recipient. A run has its own. */
export type Turns = Map<string, Promise<void>>;

/**
 * Takes the next place for a recipient, so that several messages to one person arrive in the order
 * of their items although others are sent at the same time. `done` must be called in any case.
 */
export function takeTurn(turns: Turns, recipient: string): Turn {
	const ready = turns.get(recipient) ?? Promise.resolve();
	let done = () => {};
	const finished = new Promise<void>((resolve) => {
		done = resolve;
	});
	turns.set(recipient, finished);
	return { ready, done };
}
