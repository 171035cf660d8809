import type { IDataObject, INodeExecutionData, IWebhookFunctions } from 'n8n-workflow';
import { placeOf, whereOf } from './answer';
import { parseWebhook } from './parse';
import type { InboundEvent } from './parse';
import type { TriggerSettings } from './settings';
import { toItem } from './simplify';
import type { EventItem } from './outputs';

/**
 * The events of a body. One that cannot be taken apart is one event with all of it: an exception would
 * make 360dialog deliver the same body for days.
 */
export function readEvents(context: IWebhookFunctions, body: IDataObject): InboundEvent[] {
	try {
		return parseWebhook(body);
	} catch (error) {
		complain(context, 'a webhook body could not be taken apart', error);
		const whole = { kind: 'other' as const, content: body, field: null, raw: { body } };
		return [whole];
	}
}

/** The item for each event. */
export function toItems(
	context: IWebhookFunctions,
	events: InboundEvent[],
	{ options }: TriggerSettings,
): EventItem[] {
	const extra = options.includeRawBody ? { rawBody: rawBodyOf(context) } : {};
	return events.map((event) => ({
		event,
		item: { json: { ...itemFor(context, event), ...extra } } as INodeExecutionData,
	}));
}

function itemFor(context: IWebhookFunctions, event: InboundEvent): IDataObject {
	try {
		return toItem(event);
	} catch (error) {
		complain(context, 'an event could not be simplified', error);
		return { event: 'other', field: null, raw: event.raw };
	}
}

/** The text as it came, for those who check a signature or keep an archive. */
function rawBodyOf(context: IWebhookFunctions): string {
	const { rawBody } = context.getRequestObject() as { rawBody?: Buffer };
	return rawBody ? rawBody.toString('utf8') : JSON.stringify(context.getBodyData());
}

function complain(context: IWebhookFunctions, what: string, error: unknown): void {
	context.logger.error(`360dialog Trigger: ${what}, passed on as it came`, {
		cause: placeOf(error),
		...whereOf(context),
	});
}
