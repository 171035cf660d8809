/**
 * Handles a number of jobs, several at once, and keeps the results in the order of the jobs.
 *
 * The first job that throws stops the start of further ones; those on their way are waited for, for
 * they cannot be called back.
 *
 * @param stopped asked before each start; once true, no more are started
 * @throws what the failed job with the lowest index threw
 */
export async function inParallel<T>(
	count: number,
	width: number,
	job: (index: number) => Promise<T>,
	stopped: () => boolean,
): Promise<T[]> {
	const results: T[] = [];
	const failures: Array<{ index: number; error: unknown }> = [];
	let next = 0;
	const work = async () => {
		while (next < count && failures.length === 0 && !stopped()) {
			const index = next++;
			try {
				results[index] = await job(index);
			} catch (error) {
				failures.push({ index, error });
			}
		}
	};
	await Promise.all(Array.from({ length: Math.min(width, count) }, work));
	const first = failures.sort((a, b) => a.index - b.index)[0];
	return first ? await Promise.reject(first.error) : results;
}
