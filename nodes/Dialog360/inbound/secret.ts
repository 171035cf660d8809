import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/**
 * Makes the Authorization header that 360dialog sends with every webhook call, and by which the
 * trigger knows that a call is 360dialog's. Derived, so that nobody has to type or store a secret:
 * it takes the API key to make it, and the key cannot be found out from it.
 *
 * @param apiKey the credential's key
 * @param webhookId n8n's ID of the trigger's webhook, so that no two triggers share a secret
 * @returns e.g. `Basic bjhuOi4uLg==`
 */
export function authorizationHeader(apiKey: string, webhookId: string): string {
	const password = createHmac('sha256', apiKey.trim())
		.update(`n8n-nodes-360dialog webhook ${webhookId}`)
		.digest('base64url');
	return `Basic ${Buffer.from(`n8n:${password}`).toString('base64')}`;
}

/** What is stored of a secret: enough to recognise it, not enough to use it. */
export function fingerprint(secret: string): string {
	return createHash('sha256').update(secret).digest('hex');
}

/** Compares without telling by the time it takes how much was right. */
export function sameFingerprint(a: string, b: string): boolean {
	const [left, right] = [Buffer.from(a), Buffer.from(b)];
	return left.length === right.length && timingSafeEqual(left, right);
}
