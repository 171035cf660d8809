import type { IDataObject } from 'n8n-workflow';
import type { Call } from './client';
import { RefusedError } from './errors';
import { routesOf } from './hosting';
import type { Hosting } from './hosting';
import { entriesOf, listIn } from './pages';
import { templateList } from './templates';

const CLOUD_PATH = routesOf('cloud').templates;

const LIBRARY_PAGE_SIZE = 100;

/**
 * The templates of the account, as they are listed, page after page. A page is fetched when it is needed.
 *
 * @param atMost how many are wanted, to ask for no more than that in a page
 * @throws RefusedError, UnreachableError
 */
export function listTemplates(
	call: Call,
	hosting: Hosting,
	atMost?: number,
): AsyncGenerator<IDataObject, void> {
	return entriesOf(call, templateList(hosting, atMost));
}

/** WhatsApp's library of ready-made templates. */
export function listLibrary(
	call: Call,
	atMost = Number.POSITIVE_INFINITY,
): AsyncGenerator<IDataObject, void> {
	const size = Math.min(LIBRARY_PAGE_SIZE, atMost);
	return entriesOf(call, { path: '/message_template_library', size, by: 'cursor' });
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
	return listIn(
		await call({ method: 'GET', path: `${CLOUD_PATH}/${id}/compare`, query }),
	) as IDataObject[];
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
