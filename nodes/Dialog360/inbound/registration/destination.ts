import { MAX_DESTINATIONS, readDestinations } from '../../api/destinations';
import type { Destination } from '../../api/destinations';
import { othersThan, removeDestination, setDestination } from '../../api/changeDestinations';
import { RefusedError } from '../../api/errors';
import { refusalOf } from '../../api/refusalOf';
import { untilSettled } from '../../api/settled';
import { InputError } from '../../messages/inputError';
import { forgetRegistration } from '../state';
import { checkWebhookUrl, shownUrl } from '../webhookUrl';
import { warnOfNoMainUrl } from './hints';
import { destinationName, hasHeaders, hasWebhookId } from './own';
import type { Registration, Scope } from './registration';

/**
 * A destination of its own beside the number's webhook, which stays as it is: the way to run n8n
 * beside a CRM. It gets a copy of each call that the number's webhook answered with 200.
 *
 * @see https://docs.360dialog.com/partner/onboarding/webhook-events-and-setup/set-multiple-webhooks-for-phone-number
 */
export function destinationRegistration(scope: Scope): Registration {
	const { context, call, own, state } = scope;
	const ours: Destination = {
		name: destinationName(context, context.getActivationMode() === 'manual'),
		url: own.url,
		headers: own.headers,
	};
	const isInPlace = async () => {
		const { enabled, destinations } = await readDestinations(call);
		const found = destinations.find(({ name }) => name === ours.name);
		return enabled && found?.url === ours.url && hasHeaders(found, own);
	};

	return {
		isRegistered: async () => {
			const registered = await isInPlace();
			if (registered) {
				delete state.pending;
				state.secret = own.secret;
			}
			return registered;
		},
		register: async () => {
			checkWebhookUrl(own.url, scope.connection);
			await put(scope, ours);
			state.secret = own.secret;
			state.pending = true;
			if (!(await untilSettled(isInPlace))) throw notSettled();
			delete state.pending;
			await warnOfNoMainUrl(scope);
		},
		unregister: async () => {
			await remove(scope, ours);
			forgetRegistration(state);
		},
	};
}

async function put(scope: Scope, ours: Destination): Promise<void> {
	const { call } = scope;
	let others = await othersThan(call, ours.name);
	if (others.length >= MAX_DESTINATIONS) others = await withoutLeftover(scope, others);
	if (others.length >= MAX_DESTINATIONS) throw full(others);
	const refusal = await refusalOf(async () => await setDestination(call, ours));
	if (!refusal) return;
	// Whether the number's own webhook counts as one of the three is not documented.
	const mayBeFull =
		others.length === MAX_DESTINATIONS - 1 && [400, 409, 422].includes(refusal.status);
	throw mayBeFull
		? full(others, ` 360dialog answered: ${refusal.message}`)
		: new RefusedError(refusal);
}

/** A test run that n8n did not survive leaves its destination behind, which is ours to remove. */
async function withoutLeftover(
	{ context, call }: Scope,
	others: Destination[],
): Promise<Destination[]> {
	const name = destinationName(context, true);
	const leftover = others.find((one) => one.name === name && hasWebhookId(context, one.url));
	if (!leftover) return others;
	await removeDestination(call, name);
	return await othersThan(call, destinationName(context, false));
}

function full(others: Destination[], answer = ''): InputError {
	const names = others.map(({ name, url }) => `${name} (${shownUrl(url)})`).join(', ');
	return new InputError(
		'Where to Register',
		`The number has no room for another destination. Set are: ${names}.${answer}`,
		'Remove one with the operation Webhook > Remove Destination, or register the URL somewhere else',
	);
}

function notSettled(): InputError {
	return new InputError(
		'Where to Register',
		'360dialog accepted the additional destination, but did not set it within 45 seconds',
		'Wait a minute and publish again. If it happens again, ask 360dialog support.',
	);
}

/** Removes ours if it still is ours. What cannot be removed by itself, the log tells to remove by hand. */
async function remove({ context, call, state }: Scope, ours: Destination): Promise<void> {
	const { logger } = context;
	const { enabled, destinations } = await readDestinations(call);
	const found = enabled ? destinations.find(({ name }) => name === ours.name) : undefined;
	if (!found) {
		if (!state.pending) return;
		logger.warn(
			`360dialog Trigger: the destination "${ours.name}" may still appear at 360dialog. If it does, remove it with the operation Webhook > Remove Destination.`,
		);
		return;
	}
	if (!hasWebhookId(context, found.url)) {
		logger.info(
			`360dialog Trigger: the destination "${ours.name}" leads elsewhere now, left as it is`,
		);
		return;
	}
	const { removed, lost, answer } = await removeDestination(call, ours.name);
	if (removed && lost.length === 0) return;
	logger.warn(
		removed
			? '360dialog Trigger: 360dialog removed other destinations along with ours, and did not take them back. Add them again with the operation Webhook > Set Destination.'
			: `360dialog Trigger: 360dialog did not remove the destination "${ours.name}". It goes on calling this n8n until you remove it, e.g. through 360dialog support.`,
		{
			...(answer ? { answer } : {}),
			...(lost.length > 0 ? { lost: lost.map(({ name, url }) => `${name} ${shownUrl(url)}`) } : {}),
		},
	);
}
