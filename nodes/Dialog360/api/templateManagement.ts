import type { IDataObject } from 'n8n-workflow';
import type { ApiRequest } from './client';
import { RefusedError, UnreachableError } from './errors';
import { routesOf } from './hosting';
import type { Hosting } from './hosting';

/** Calls 360dialog with a connection that is known already. */
export type Call = (request: ApiRequest) => Promise<IDataObject>;

/** A page of definitions with all their components is large. */
const PAGE_SIZE = 100;

/** What clients of the older list use; it pages by offset. */
const LEGACY_PAGE_SIZE = 1000;

const CLOUD_PATH = routesOf('cloud').templates;
const LIBRARY_PATH = '/message_template_library';

/**
 * The templates of the account, as they are listed, page after page. A page is fetched when it is needed.
 *
 * @param atMost how many are wanted, to ask for no more than that in a page
 * @throws RefusedError, UnreachableError
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/templates
 */
export function listTemplates(
	call: Call,
	hosting: Hosting,
	atMost = Number.POSITIVE_INFINITY,
): AsyncGenerator<IDataObject, void> {
	return hosting === 'cloud'
		? byCursor(call, CLOUD_PATH, Math.min(PAGE_SIZE, atMost))
		: byOffset(call, routesOf(hosting).templates);
}

/** WhatsApp's library of ready-made templates. */
export function listLibrary(
	call: Call,
	atMost = Number.POSITIVE_INFINITY,
): AsyncGenerator<IDataObject, void> {
	return byCursor(call, LIBRARY_PATH, Math.min(PAGE_SIZE, atMost));
}

async function* byCursor(
	call: Call,
	path: string,
	limit: number,
): AsyncGenerator<IDataObject, void> {
	const seen = new Set<string>();
	let after: string | undefined;
	do {
		if (after !== undefined) seen.add(after);
		const query = { limit, ...(after === undefined ? {} : { after }) };
		const answer = await call({ method: 'GET', path, query });
		const page = entriesOf(answer);
		yield* page;
		after = nextCursor(answer.paging, page.length >= limit);
	} while (after !== undefined && !seen.has(after));
}

/**
 * WhatsApp gives a cursor even on the last page, where `next` is missing. Should 360dialog leave `next`
 * out altogether, a full page says that there may be more.
 */
function nextCursor(paging: unknown, full: boolean): string | undefined {
	const { cursors, next } = (paging ?? {}) as { cursors?: { after?: unknown }; next?: unknown };
	const after = cursors?.after;
	if (typeof after !== 'string' || after === '') return undefined;
	return full || (typeof next === 'string' && next !== '') ? after : undefined;
}

async function* byOffset(call: Call, path: string): AsyncGenerator<IDataObject, void> {
	for (let offset = 0; ; ) {
		const query = { limit: LEGACY_PAGE_SIZE, offset };
		const answer = await call({ method: 'GET', path, query });
		const page = entriesOf(answer);
		yield* page;
		offset += page.length;
		const more =
			typeof answer.total === 'number' ? offset < answer.total : page.length >= LEGACY_PAGE_SIZE;
		if (page.length === 0 || !more) return;
	}
}

function entriesOf(answer: IDataObject): IDataObject[] {
	const list = answer.data ?? answer.waba_templates;
	if (Array.isArray(list)) return list as IDataObject[];
	throw new UnreachableError(
		'The list was answered without a list',
		'neither data nor waba_templates',
		'Check the Environment and the Base URL in the credential',
		false,
	);
}

/** @see https://docs.360dialog.com/docs/messaging-api/api-reference/templates */
export async function getTemplate(call: Call, id: string): Promise<IDataObject> {
	return await call({ method: 'GET', path: `${CLOUD_PATH}/${id}` });
}

/** @returns on Cloud its ID, status and category; on the older list all that was given, and the status */
export async function createTemplate(
	call: Call,
	hosting: Hosting,
	definition: IDataObject,
): Promise<IDataObject> {
	return await call({ method: 'POST', path: routesOf(hosting).templates, body: definition });
}

export async function editTemplate(call: Call, id: string, changes: IDataObject): Promise<void> {
	done(await call({ method: 'POST', path: `${CLOUD_PATH}/${id}`, body: changes }));
}

/** Deletes a name with all its languages. */
export async function deleteByName(call: Call, hosting: Hosting, name: string): Promise<void> {
	const path = routesOf(hosting).templates;
	done(
		await call(
			hosting === 'cloud'
				? { method: 'DELETE', path, query: { name } }
				: { method: 'DELETE', path: `${path}/${encodeURIComponent(name)}` },
		),
	);
}

/**
 * Deletes one language. WhatsApp wants the name along with the ID.
 *
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-management
 */
export async function deleteById(call: Call, id: string, name: string): Promise<void> {
	done(await call({ method: 'DELETE', path: CLOUD_PATH, query: { name, hsm_id: id } }));
}

/** @returns the answer, which names those that were moved and those that were not */
export async function moveToArchive(
	call: Call,
	direction: 'archive' | 'unarchive',
	ids: string[],
): Promise<IDataObject> {
	return await call({
		method: 'POST',
		path: `${CLOUD_PATH}/${direction}`,
		body: { hsm_ids: ids },
	});
}

/**
 * @param start and `end` in seconds since 1970
 * @returns the metrics, each with the values of both templates
 */
export async function compareTemplates(
	call: Call,
	[id, other]: [string, string],
	{ start, end }: { start: number; end: number },
): Promise<IDataObject[]> {
	const query = { template_ids: JSON.stringify([other]), start, end };
	return entriesOf(await call({ method: 'GET', path: `${CLOUD_PATH}/${id}/compare`, query }));
}

/** @throws RefusedError when the answer says that it was not done, in spite of its status */
function done(answer: IDataObject): void {
	if (answer.success !== false) return;
	throw new RefusedError({
		meaning: '360dialog did not do it, and gave no reason',
		fix: 'See the template in the 360dialog Hub, or ask 360dialog support',
		disposition: 'fix',
		status: 200,
		message: 'success: false',
		body: answer,
	});
}
