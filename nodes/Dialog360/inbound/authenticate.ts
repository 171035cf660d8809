import type { IWebhookFunctions } from 'n8n-workflow';
import { CREDENTIAL } from '../api/client';
import { authenticationOf } from './authentication';
import { authorizationHeader, fingerprint, sameFingerprint } from './secret';
import { stateOf } from './state';

/**
 * Tells whether a call carries the secret that the trigger was set up with.
 *
 * No choice but the automatic one reads the credential, and that one only where the fingerprint
 * that was stored does not fit (a test run, a lost state): it costs a database query for every call.
 */
export async function isFrom360dialog(context: IWebhookFunctions): Promise<boolean> {
	const authentication = authenticationOf(context);
	if (authentication.way === 'none') return true;
	const headers = context.getHeaderData();
	if (authentication.way === 'automatic') return await isAutomatic(context, headers.authorization);
	const { name, value } = authentication;
	const given: unknown = headers[name.toLowerCase()];
	// Without a value everybody would know it.
	return value !== '' && typeof given === 'string' && isSame(given, value);
}

async function isAutomatic(context: IWebhookFunctions, authorization: unknown): Promise<boolean> {
	if (typeof authorization !== 'string') return false;
	const { secret } = stateOf(context);
	if (secret && sameFingerprint(fingerprint(authorization), secret)) return true;
	const { apiKey } = await context.getCredentials<{ apiKey: string }>(CREDENTIAL);
	return isSame(authorization, authorizationHeader(apiKey, context.getNode().webhookId ?? ''));
}

function isSame(given: string, expected: string): boolean {
	return sameFingerprint(fingerprint(given), fingerprint(expected));
}
