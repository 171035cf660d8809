import { RefusedError } from '../../api/errors';
import { refusalOf } from '../../api/refusalOf';
import { untilSettled } from '../../api/settled';
import type { WebhookSetting } from '../../api/webhooks';
import { InputError } from '../../messages/inputError';
import { forgetRegistration } from '../state';
import { checkWebhookUrl, shownUrl } from '../webhookUrl';
import { belongsToNode, hasHeaders } from './own';
import type { Registration, Scope } from './registration';

/** A place that holds one URL. */
export interface Place {
	/** As it is called in messages. */
	name: string;
	read: () => Promise<WebhookSetting>;
	write: (setting: WebhookSetting) => Promise<void>;
	/** Changes can be seen some time after they were accepted. */
	settlesLater?: true;
	/** Looks for what would keep the URL from being called, before it is set. */
	check?: () => Promise<void>;
}

/**
 * A place with one URL, which may belong to another system. So the trigger remembers what was set,
 * puts it back when it is switched off, and touches nothing once somebody else has set a URL.
 *
 * @see https://docs.360dialog.com/docs/messaging/webhook/webhook-reference
 */
export function singleUrl(scope: Scope, place: Place): Registration {
	const { context, own, state } = scope;

	return {
		isRegistered: async () => {
			const current = await place.read();
			const registered = current.url === own.url && hasHeaders(current, own);
			if (registered) {
				delete state.pending;
				state.secret = own.secret;
			}
			return registered;
		},
		register: async () => {
			checkWebhookUrl(own.url, scope.connection);
			await place.check?.();
			const current = await place.read();
			if (!isOurs(scope, current.url)) {
				refuseToTake(scope, place, current.url);
				if (current.url === '') delete state.previous;
				else state.previous = current;
			}
			await place.write({ url: own.url, headers: own.headers });
			state.secret = own.secret;
			if (!place.settlesLater) return;
			state.pending = true;
			await confirm(scope, place);
			delete state.pending;
		},
		unregister: async () => {
			const { url } = await place.read();
			const before = state.previous?.url ?? '';
			// Accepted, but not to be seen yet: what is written now overtakes it.
			const isOnItsWay = state.pending === true && url === before;
			if (url === own.url || isOnItsWay) {
				await restore(scope, place, withOwnSecret(scope, state.previous));
			} else {
				context.logger.info(
					'360dialog Trigger: the webhook URL is not ours any more, left as it is',
				);
			}
			forgetRegistration(state);
		},
	};
}

/** In production also the URL that a test run of the same trigger left behind when n8n was killed. */
function isOurs({ context, own }: Scope, url: string): boolean {
	if (url === own.url) return true;
	return context.getActivationMode() !== 'manual' && belongsToNode(context, url);
}

/** A test run borrows the URL from its own published workflow, whatever the user chose for others. */
function refuseToTake({ context }: Scope, { name }: Place, url: string): void {
	const mayTake = context.getNodeParameter('whenTaken', 'takeOver') !== 'refuse';
	if (url === '' || mayTake || belongsToNode(context, url)) return;
	throw new InputError(
		'When Another URL Is Set',
		`The ${name} calls another address already: ${shownUrl(url)}`,
		'Set "When Another URL Is Set" to "Take Over and Restore Later", register an additional destination to receive beside it (Cloud API), or set another address in the 360dialog Hub',
	);
}

async function confirm({ own }: Scope, { name, read }: Place): Promise<void> {
	if (await untilSettled(async () => (await read()).url === own.url)) return;
	throw new InputError(
		'Webhook URL',
		`360dialog accepted the webhook URL of the ${name}, but did not set it within 45 seconds`,
		'Wait a minute and publish again. If it happens again, see the webhook in the 360dialog Hub.',
	);
}

async function restore(
	scope: Scope,
	place: Place,
	previous: WebhookSetting | undefined,
): Promise<void> {
	const { logger } = scope.context;
	const target = previous ?? { url: '' };
	const refusal = await refusalOf(async () => await place.write(target));
	if (refusal && (previous || refusal.disposition !== 'fix')) throw new RefusedError(refusal);
	if (refusal) {
		// 360dialog documents no way to remove a URL: where an empty one is refused, ours has to stay.
		logger.warn(
			'360dialog Trigger: 360dialog did not remove the webhook URL. It goes on calling it until another one is set.',
			{ answer: refusal.message },
		);
		return;
	}
	if (!place.settlesLater) return;
	// Until it can be seen, a next test run would take our URL for what was set before.
	if (await untilSettled(async () => (await place.read()).url === target.url)) return;
	logger.warn(
		`360dialog Trigger: 360dialog accepted to set the webhook URL of the ${place.name} back, but it cannot be seen yet`,
	);
}

/**
 * After a test run the URL of the active workflow comes back. 360dialog does not always tell the
 * headers of a setting, and without its secret the active workflow would refuse every call.
 */
function withOwnSecret(
	{ context, own }: Scope,
	previous: WebhookSetting | undefined,
): WebhookSetting | undefined {
	if (!previous || !belongsToNode(context, previous.url)) return previous;
	return { url: previous.url, headers: { ...own.headers, ...previous.headers } };
}
