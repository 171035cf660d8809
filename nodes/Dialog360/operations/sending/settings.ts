import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import { asObject } from '../scope';

/** How fast a run sends, and what it does when that is too fast. */
export interface SendSettings {
	perSecond: number;
	parallel: number;
	retries: number;
}

/**
 * WhatsApp's own limit for a number, unless it was raised.
 * Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/throughput
 */
const PER_SECOND = 80;
/** By measurement (npm run bench:send): more is hardly faster, and 80 a second need no more at half a second an answer. */
const PARALLEL = 50;
const RETRIES = 5;

/** The options that every operation that sends has. */
export const sendSettingsOptions: INodeProperties[] = [
	{
		displayName: 'Messages per Second',
		name: 'messagesPerSecond',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 1000 },
		default: PER_SECOND,
		description:
			'The most messages that are sent in a second, together with all other workflows of this n8n process that use the same number. WhatsApp allows 80, or 1,000 after an upgrade of the number, and 20 for numbers that also use the WhatsApp Business app. 0 means no limit.',
	},
	{
		displayName: 'Parallel Requests',
		name: 'parallelRequests',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 200 },
		default: PARALLEL,
		description:
			'How many messages may be on their way at the same time. Messages to the same recipient always follow one another.',
	},
	{
		displayName: 'Retries',
		name: 'retries',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 20 },
		default: RETRIES,
		description:
			'How often a message is sent again after WhatsApp said that it came too fast. A message that may have been accepted is never sent again.',
	},
];

/** Reads the settings; they hold for the whole run and come from its first item. */
export function sendSettings(context: IExecuteFunctions): SendSettings {
	const options = asObject(context.getNodeParameter('options', 0, {}));
	return {
		perSecond: number(options.messagesPerSecond, PER_SECOND, 0, 1000),
		parallel: Math.floor(number(options.parallelRequests, PARALLEL, 1, 200)),
		retries: Math.floor(number(options.retries, RETRIES, 0, 20)),
	};
}

function number(value: unknown, fallback: number, min: number, max: number): number {
	// Expressions often give numbers as texts; a limit must not be lost because of that.
	const text = typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
	const given = typeof value === 'number' ? value : text;
	return Number.isFinite(given) ? Math.min(max, Math.max(min, given)) : fallback;
}
