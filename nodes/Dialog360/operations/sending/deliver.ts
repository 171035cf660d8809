import type { IDataObject } from 'n8n-workflow';
import { RefusedError } from '../../api/errors';
import { paceOf } from '../../api/pace';
import { gaveUp, retryAdvice } from '../../api/retry';
import { routesOf } from '../../api/hosting';
import { Stopped } from '../runScope';
import type { ItemScope } from '../scope';
import { wasNotAccepted } from './notAccepted';
import { giveBackKey, takeKey } from './sendOnce';

/** What became of a message. */
export type Delivery = { answer: IDataObject } | { skipped: string };

/**
 * Sends a finished body: at the pace of the number, again after a throttling answer, and only once
 * for a Send Once key.
 *
 * @param key remembered by n8n; empty sends in any case
 * @param path where messages of this kind go
 * @throws RefusedError, UnreachableError
 */
export async function deliver(
	scope: ItemScope,
	body: IDataObject,
	key: string,
	path = routesOf(scope.connection.hosting).messages,
): Promise<Delivery> {
	if (key === '') return { answer: await sendPaced(scope, body, path) };
	if (!(await takeKey(scope.context, key))) return { skipped: key };
	try {
		return { answer: await sendPaced(scope, body, path) };
	} catch (error) {
		if (wasNotAccepted(error)) await giveBackKey(scope.context, key);
		return await Promise.reject(error);
	}
}

async function sendPaced(scope: ItemScope, body: IDataObject, path: string): Promise<IDataObject> {
	const { connection, run } = scope;
	const pace = paceOf(connection.number);
	for (let attempt = 1; ; attempt++) {
		await run.wait(pace.reserve(run.settings.perSecond));
		if (run.stopped()) throw new Stopped();
		try {
			return await scope.call({ method: 'POST', path, body });
		} catch (error) {
			const advice = retryAdvice(error, attempt);
			if (!advice || attempt > run.settings.retries) {
				const final = error instanceof RefusedError && advice ? gaveUp(error, attempt) : error;
				return await Promise.reject(final);
			}
			if (advice.wholeNumber) pace.pause(advice.waitMs);
			else await run.wait(advice.waitMs);
		}
	}
}
