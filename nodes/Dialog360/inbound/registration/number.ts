import { readNumberWebhook, writeNumberWebhook } from '../../api/webhooks';
import type { Registration, Scope } from './registration';
import { singleUrl } from './singleUrl';

/** The webhook of the one number that the API key is for. */
export function numberRegistration(scope: Scope): Registration {
	const { call, connection } = scope;
	return singleUrl(scope, {
		name: 'number',
		read: async () => await readNumberWebhook(call, connection.hosting),
		write: async (setting) => await writeNumberWebhook(call, connection.hosting, setting),
	});
}
