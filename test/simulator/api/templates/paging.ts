import type { Problem } from '../../errors';

export interface Page<T> {
	data: T[];
	paging?: {
		cursors: { before: string; after: string };
		next?: string;
		previous?: string;
	};
}

interface PageQuery {
	limit?: string;
	after?: string;
	before?: string;
}

/** Meta's own when no limit is asked for. */
const PAGE_SIZE = 25;
const MAX_PAGE_SIZE = 1000;

/** Cursors tell places in the list; their text is nobody's business. */
const cursorOf = (place: number): string => Buffer.from(`place:${place}`).toString('base64url');

function placeOf(cursor: string): number | undefined {
	const [, place] = /^place:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
	return place === undefined ? undefined : Number(place);
}

/**
 * One page the way the Graph API cuts them (https://developers.facebook.com/docs/graph-api/results). `next` is
 * there only when there is more, and leads to Meta's host, where a 360dialog key is worth nothing: go by the cursor.
 */
export function pageOf<T>(
	all: T[],
	{ limit, after, before }: PageQuery,
	graphPath: string,
): { page: Page<T> } | { problem: Problem } {
	const size = limit === undefined ? PAGE_SIZE : Number(limit);
	if (!Number.isInteger(size) || size < 1) {
		return { problem: { code: 100, details: 'Param limit must be an integer greater than 0' } };
	}
	const length = Math.min(size, MAX_PAGE_SIZE);
	const cursor = after ?? before;
	const place = cursor === undefined ? -1 : placeOf(cursor);
	if (place === undefined) return { problem: { code: 100, details: 'Invalid cursors values' } };
	const isBackwards = after === undefined && before !== undefined;
	const start = isBackwards ? Math.max(0, place - length) : place + 1;
	const end = isBackwards ? place : start + length;
	const data = all.slice(start, end);
	if (data.length === 0) return { page: { data } };
	const cursors = { before: cursorOf(start), after: cursorOf(start + data.length - 1) };
	const link = (name: string, cursor: string) =>
		`https://graph.facebook.com/v23.0/${graphPath}?limit=${length}&${name}=${cursor}`;
	return {
		page: {
			data,
			paging: {
				cursors,
				...(start + data.length < all.length && { next: link('after', cursors.after) }),
				...(start > 0 && { previous: link('before', cursors.before) }),
			},
		},
	};
}
