import type { ICheckProcessedOptions, IExecuteFunctions } from 'n8n-workflow';

/**
 * How many keys n8n remembers for a node. The store is one row that is read and written as a whole,
 * about 27 bytes a key.
 */
const OPTIONS: ICheckProcessedOptions = { mode: 'entries', maxEntries: 10_000 };

/**
 * n8n's store reads, changes and writes without a lock, so a process must ask it one at a time: by
 * node, the end of the last call.
 */
const lastCalls = new Map<string, Promise<unknown>>();

async function alone<T>(context: IExecuteFunctions, task: () => Promise<T>): Promise<T> {
	const node = `${context.getWorkflow().id} ${context.getNode().id}`;
	const mine = (lastCalls.get(node) ?? Promise.resolve()).then(task);
	lastCalls.set(
		node,
		mine.catch(() => undefined),
	);
	return await mine;
}

/**
 * Takes a key, before the message goes out: better one message too few than one too many.
 *
 * @returns false when it was taken before, by this or an earlier execution
 */
export async function takeKey(context: IExecuteFunctions, key: string): Promise<boolean> {
	return await alone(context, async () => {
		const { new: fresh } = await context.helpers.checkProcessedAndRecord([key], 'node', OPTIONS);
		return fresh.length > 0;
	});
}

/** Gives a key back, because the message was certainly not accepted. */
export async function giveBackKey(context: IExecuteFunctions, key: string): Promise<void> {
	await alone(context, async () => {
		await context.helpers.removeProcessed([key], 'node', OPTIONS);
	});
}
