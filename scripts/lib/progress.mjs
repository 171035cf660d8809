const HEARTBEAT_MS = 20_000;

/** Something the user can do something about: shown without a stack. */
export class Failure extends Error {}

/** Says what is being done, that it is still going on, and how long it took. */
export async function step(title, work) {
	const started = Date.now();
	const took = () => `${Math.round((Date.now() - started) / 1000)} s`;
	console.log(`… ${title}`);
	const heartbeat = setInterval(() => console.log(`… ${title}: ${took()} so far`), HEARTBEAT_MS);
	try {
		const result = await work();
		console.log(`✓ ${title} (${took()})`);
		return result;
	} catch (error) {
		console.log(`✗ ${title} (${took()})`);
		throw error;
	} finally {
		clearInterval(heartbeat);
	}
}

export function explain(error) {
	return error instanceof Failure ? error.message : (error.stack ?? String(error));
}
