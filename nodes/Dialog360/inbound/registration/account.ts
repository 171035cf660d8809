import { readAccountWebhook, writeAccountWebhook } from '../../api/webhooks';
import type { WebhookSetting } from '../../api/webhooks';
import { warnOfNumberUrl } from './hints';
import type { Registration, Scope } from './registration';
import { singleUrl } from './singleUrl';

/**
 * The webhook of the WhatsApp Business Account. It is called for those of its numbers that have no
 * URL of their own. `override_all` would take these away too, but nobody could put them back: each
 * is set with a key of its own. So that is left to the operation Webhook > Set, where a user asks for it.
 *
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/override/
 */
export function accountRegistration(scope: Scope): Registration {
	const { call } = scope;
	return singleUrl(scope, {
		name: 'WhatsApp Business Account',
		read: async () => asSetting(await readAccountWebhook(call)),
		write: async (setting) => await writeAccountWebhook(call, setting),
		settlesLater: true,
		check: async () => await warnOfNumberUrl(scope),
	});
}

/** Without what else is told of the account, which is no part of a setting. */
function asSetting({ url, headers }: WebhookSetting): WebhookSetting {
	return { url, ...(headers ? { headers } : {}) };
}
