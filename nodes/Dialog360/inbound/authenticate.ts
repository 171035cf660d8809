import type { IWebhookFunctions } from 'n8n-workflow';
import { CREDENTIAL } from '../api/client';
import { authorizationHeader, fingerprint, sameFingerprint } from './secret';
import { stateOf } from './state';

/**
 * Tells whether a call carries the Authorization header that the trigger registered.
 *
 * The stored fingerprint decides in nearly all cases, without a look at the credential: it costs a
 * database query for every call. Where it does not fit (a test run, a lost state), the header is derived again.
 */
export async function isFrom360dialog(context: IWebhookFunctions): Promise<boolean> {
	const { authorization } = context.getHeaderData();
	if (typeof authorization !== 'string') return false;
	const given = fingerprint(authorization);
	const { secret } = stateOf(context);
	if (secret && sameFingerprint(given, secret)) return true;
	const { apiKey } = await context.getCredentials<{ apiKey: string }>(CREDENTIAL);
	const expected = authorizationHeader(apiKey, context.getNode().webhookId ?? '');
	return sameFingerprint(given, fingerprint(expected));
}
