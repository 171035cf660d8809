/**
 * Takes what fits from a list that is fetched page by page, and fetches no page more than it needs.
 *
 * @param limit Infinity for all
 */
export async function upTo<T>(
	limit: number,
	list: AsyncIterable<T>,
	fits: (entry: T) => boolean,
): Promise<T[]> {
	const found: T[] = [];
	for await (const entry of list) {
		if (fits(entry)) found.push(entry);
		if (found.length >= limit) break;
	}
	return found;
}
