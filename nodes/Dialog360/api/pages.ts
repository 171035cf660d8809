import type { IDataObject } from 'n8n-workflow';
import { isPlainObject } from '../messages/jsonInput';
import type { Call } from './client';
import { UnreachableError } from './errors';

/** A list that 360dialog gives in pages. */
export interface PagedList {
	path: string;
	/** How many entries a page is asked for. */
	size: number;
	/** The Cloud API has cursors; the older API counts. */
	by: 'cursor' | 'offset';
}

export interface Page<T = IDataObject> {
	entries: T[];
	/** Where the next page starts; undefined after the last one. */
	next?: string;
}

/** More pages than this is no account but a list that never ends. */
const MAX_PAGES = 500;

/**
 * One page.
 *
 * @param after where the page starts, from the page before
 * @throws RefusedError, UnreachableError
 */
export async function fetchPage(call: Call, list: PagedList, after?: string): Promise<Page> {
	const { path, size: limit, by } = list;
	const start = by === 'offset' ? { offset: Number(after ?? 0) } : after ? { after } : {};
	const answer = await call({ method: 'GET', path, query: { limit, ...start } });
	const given = listIn(answer);
	const full = given.length >= limit;
	const next =
		by === 'cursor'
			? nextCursor(answer.paging, full)
			: nextOffset(answer.total, Number(after ?? 0), given.length, full);
	return { entries: given.filter(isPlainObject), ...(next === undefined ? {} : { next }) };
}

/** All pages, each fetched when it is wanted. A start that comes again ends the list. */
export async function* pagesOf(
	call: Call,
	list: PagedList,
	after?: string,
): AsyncGenerator<Page, void> {
	const seen = new Set<string>();
	let start = after;
	for (let count = 0; count < MAX_PAGES; count += 1) {
		if (start !== undefined) seen.add(start);
		const page = await fetchPage(call, list, start);
		yield page;
		start = page.next;
		if (start === undefined || seen.has(start)) return;
	}
}

/** All entries, page after page. */
export async function* entriesOf(call: Call, list: PagedList): AsyncGenerator<IDataObject, void> {
	for await (const { entries } of pagesOf(call, list)) yield* entries;
}

/**
 * The list in an answer. The Cloud API calls it `data`, the older one `waba_templates`.
 *
 * @throws UnreachableError when there is none: an answer without a list is not an empty list
 */
export function listIn(answer: IDataObject): unknown[] {
	const list: unknown = answer.data ?? answer.waba_templates;
	if (Array.isArray(list)) return list;
	throw new UnreachableError(
		'The list was answered without a list',
		'neither data nor waba_templates',
		'Check the Environment and the Base URL in the credential',
		false,
	);
}

/**
 * WhatsApp gives a cursor even on the last page, where `next` is missing; a page before it may be short
 * or empty. Not all proxies pass `next` on, so a full page says too that there may be more.
 *
 * @see https://developers.facebook.com/docs/graph-api/results
 */
function nextCursor(paging: unknown, full: boolean): string | undefined {
	const { cursors, next } = isPlainObject(paging) ? paging : {};
	const after = isPlainObject(cursors) ? cursors.after : undefined;
	if (typeof after !== 'string' || after === '') return undefined;
	return full || (typeof next === 'string' && next !== '') ? after : undefined;
}

/** Without a total, a full page says that there may be more. An empty page ends the list in any case. */
function nextOffset(
	total: unknown,
	offset: number,
	count: number,
	full: boolean,
): string | undefined {
	const reached = offset + count;
	const more = typeof total === 'number' ? reached < total : full;
	return more && count > 0 ? String(reached) : undefined;
}
