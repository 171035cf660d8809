import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { placeOf, refuse } from './answer';
import { attachMedia } from './attachMedia';
import { isFrom360dialog } from './authenticate';
import { isUrgent, keyOf } from './delivery/eventKey';
import type { Claim } from './delivery/ledger';
import { recall } from './delivery/remember';
import { scopeOf } from './delivery/scopes';
import type { Scope } from './delivery/scopes';
import { sendAway, storeAlone, storeInGroup } from './delivery/store';
import { MEDIA_MS, QUEUE_MS } from './delivery/timing';
import { readEvents, toItems } from './items';
import type { InboundEvent } from './parse';
import { markReceived } from './readReceipts';
import { readSettings } from './settings';
import type { TriggerSettings } from './settings';
import { isWanted } from './filters';
import { toOutputs } from './outputs';

/**
 * Handles one call of the webhook: refuses what does not come from 360dialog, reads it, and starts
 * the workflow with one item for each event that was asked for. Never throws: n8n would answer 500
 * and make an execution of it. What goes wrong here is answered 503, and delivered again.
 */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const arrived = Date.now();
	let known = false;
	try {
		known = await isFrom360dialog(context);
		if (!known) {
			return refuse(context, 401, 'The Authorization header is missing or wrong');
		}
		const body: unknown = context.getBodyData();
		if (typeof body !== 'object' || body === null || Array.isArray(body)) {
			return refuse(context, 400, 'The body is not a JSON object');
		}
		const settings = readSettings(context);
		const events = readEvents(context, body as IDataObject).filter(isWanted(settings, arrived));
		return events.length > 0 ? await deliver(context, settings, events, arrived) : {};
	} catch (error) {
		return refuse(context, 503, 'It could not be handled. 360dialog delivers it again', {
			// What goes wrong before anything is read is about the credential, and safe to quote.
			cause: known ? placeOf(error) : (error as Error).message,
		});
	}
}

/** Leaves out what was delivered before, and hands the rest to n8n. */
async function deliver(
	context: IWebhookFunctions,
	settings: TriggerSettings,
	events: InboundEvent[],
	arrived: number,
): Promise<IWebhookResponseData> {
	const scope = scopeOf(context);
	if (!scope || settings.options.removeDuplicates === false) {
		return await start(context, settings, { scope, events, claim: undefined, arrived });
	}
	recall(context, scope.ledger);
	const claim = await scope.ledger.claim(events.map(keyOf), arrived + QUEUE_MS);
	if (!claim) return sendAway(context, scope);
	if (claim.fresh.length === 0) return {};
	const fresh = claim.fresh.flatMap((index) => events[index] ?? []);
	let started = false;
	try {
		const result = await start(context, settings, { scope, events: fresh, claim, arrived });
		started = true;
		return result;
	} finally {
		if (!started) claim.settle(false);
	}
}

interface Fresh {
	scope: Scope | undefined;
	events: InboundEvent[];
	claim: Claim | undefined;
	arrived: number;
}

/** Makes the items, and starts the workflow with them: alone, or together with those of other calls. */
async function start(
	context: IWebhookFunctions,
	settings: TriggerSettings,
	{ scope, events, claim, arrived }: Fresh,
): Promise<IWebhookResponseData> {
	const { options } = settings;
	const items = toItems(context, events, settings);
	if (options.downloadMedia) {
		await attachMedia(context, items, options.mediaField || 'data', arrived + MEDIA_MS);
	}
	const outputs = toOutputs(items, settings);
	const settled = (stored: boolean) => {
		claim?.settle(stored);
		if (stored) void markReceived(context, events, options);
	};
	const delivery = { context, scope, outputs, claim, arrived, settled };
	const { group = 'notMessages' } = options;
	const waits = group === 'all' || (group === 'notMessages' && !events.some(isUrgent));
	return scope && waits ? await storeInGroup(delivery, scope) : storeAlone(delivery);
}
