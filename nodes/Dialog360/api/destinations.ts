import { RefusedError } from './errors';
import { CLOUD_PATHS } from './hosting';
import { refusalOf } from './refusalOf';
import type { Call } from './client';
import { bodyOf, settingOf } from './webhooks';
import type { WebhookSetting } from './webhooks';

/** One of the webhooks that get a copy of what the number's webhook gets. */
export interface Destination extends WebhookSetting {
	/** Unique for the number; capital letters count. */
	name: string;
}

export interface Destinations {
	enabled: boolean;
	destinations: Destination[];
}

/** "Each phone number is limited to a maximum of 3 unique webhooks." */
export const MAX_DESTINATIONS = 3;

const path = CLOUD_PATHS.destinations;

/**
 * The additional destinations of a number. Like all changes of them, those below take effect a
 * moment after their answer: read again before relying on one.
 *
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/webhooks
 * @see https://docs.360dialog.com/partner/onboarding/webhook-events-and-setup/set-multiple-webhooks-for-phone-number
 */
export async function readDestinations(call: Call): Promise<Destinations> {
	const { enabled, destinations } = await call({ method: 'GET', path });
	const list = Array.isArray(destinations) ? (destinations as unknown[]) : [];
	return {
		enabled: enabled === true,
		destinations: list.filter(isNamed).map((one) => ({ name: one.name, ...settingOf(one) })),
	};
}

/** Switches the feature on, with a first destination. */
export async function enableDestinations(call: Call, first: Destination): Promise<void> {
	const body = { enabled: true, destinations: [entryOf(first)] };
	await call({ method: 'POST', path, body });
}

/** Switches the feature off, and with it all destinations. */
export async function disableDestinations(call: Call): Promise<void> {
	await call({ method: 'POST', path, body: { enabled: false } });
}

export async function appendDestination(call: Call, destination: Destination): Promise<void> {
	await call({ method: 'PUT', path, body: { destinations: [entryOf(destination)] } });
}

/** Changes URL and headers; headers that are left out stay as they are. */
export async function changeDestination(call: Call, destination: Destination): Promise<void> {
	await call({ method: 'PATCH', path, body: entryOf(destination) });
}

/**
 * Removes one destination. The page tells that DELETE does it, but not with what body. So the name
 * is given under every key that the other methods use; whether `destinations` holds names or objects
 * is tried out, as a list of the wrong type is the one thing that such a server refuses.
 *
 * @throws RefusedError when 360dialog takes neither form
 */
export async function deleteDestination(call: Call, name: string): Promise<void> {
	const refusal = await refusalOf(async () => await deleteAs(call, name, [name]));
	if (!refusal) return;
	if (![400, 422].includes(refusal.status)) throw new RefusedError(refusal);
	await deleteAs(call, name, [{ name }]);
}

async function deleteAs(call: Call, name: string, destinations: unknown[]): Promise<void> {
	const body = { name, names: [name], destinations: destinations as string[] };
	await call({ method: 'DELETE', path, body });
}

function entryOf(destination: Destination) {
	return { name: destination.name, ...bodyOf(destination) };
}

function isNamed(value: unknown): value is { name: string } {
	return (
		typeof value === 'object' &&
		value !== null &&
		typeof (value as { name?: unknown }).name === 'string'
	);
}
