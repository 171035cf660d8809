import type { INodeExecutionData, INodeTypeDescription } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import type { InboundEvent } from './event';
import { EVENT_KINDS, KINDS } from './kinds';
import type { EventKind } from './kinds';
import type { TriggerSettings } from './settings';

/** An event and the item that is made of it. */
export interface EventItem {
	event: InboundEvent;
	item: INodeExecutionData;
}

interface OutputParameters {
	events?: string[];
	options?: { separateOutputs?: boolean };
}

/**
 * The outputs of the node, worked out by the editor and by n8n's engine in a sandbox that holds
 * nothing but the text of this function: so it takes all that it needs as arguments.
 */
function configuredOutputs(
	{ events, options }: OutputParameters,
	names: Array<[kind: string, name: string]>,
	type: string,
) {
	const chosen = names.filter(([kind]) => Array.isArray(events) && events.includes(kind));
	if (!options?.separateOutputs || chosen.length === 0) return [type];
	return chosen.map(([, displayName]) => ({ type, displayName }));
}

const NAMES = EVENT_KINDS.map((kind) => [kind, KINDS[kind].name]);

/** One output, or one for each chosen event in the order of the table. */
export const outputs: INodeTypeDescription['outputs'] = `={{(${String(configuredOutputs)})($parameter, ${JSON.stringify(NAMES)}, "${NodeConnectionTypes.Main}")}}`;

/**
 * Puts items to the outputs that the node has with these settings: an event goes to the output of its
 * own kind where that was chosen, otherwise to that of "Message Received", which stands for it.
 */
export function toOutputs(
	entries: EventItem[],
	{ events, options }: Pick<TriggerSettings, 'events' | 'options'>,
): INodeExecutionData[][] {
	const chosen = EVENT_KINDS.filter((kind) => events.includes(kind));
	if (!options.separateOutputs || chosen.length === 0) return [entries.map(({ item }) => item)];
	const lists = new Map<EventKind, INodeExecutionData[]>(chosen.map((kind) => [kind, []]));
	for (const { event, item } of entries) {
		const list = lists.get(event.kind) ?? lists.get('message') ?? lists.get(chosen[0]!)!;
		list.push(item);
	}
	return [...lists.values()];
}
