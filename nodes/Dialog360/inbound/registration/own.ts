import { createHash } from 'node:crypto';
import type { IHookFunctions } from 'n8n-workflow';
import { apiKeyOf } from '../../api/hosting';
import { CREDENTIAL } from '../../api/client';
import type { WebhookSetting } from '../../api/webhooks';
import { authenticationOf } from '../authentication';
import { authorizationHeader, fingerprint } from '../secret';

/** The trigger's own URL, and the header that proves that a call comes from 360dialog. */
export interface OwnSetting {
	url: string;
	headers: Record<string, string>;
	/** What is stored of the secret. */
	secret: string;
}

/** What the trigger wants to be registered. A header of the user's own is not checked here. */
export async function ownSetting(context: IHookFunctions): Promise<OwnSetting> {
	const authentication = authenticationOf(context);
	const url = context.getNodeWebhookUrl('default') ?? '';
	if (authentication.way === 'none') return { url, headers: {}, secret: '' };
	if (authentication.way === 'header') {
		const { name, value } = authentication;
		return { url, headers: { [name]: value }, secret: fingerprint(value) };
	}
	const apiKey = apiKeyOf(await context.getCredentials(CREDENTIAL));
	const value = authorizationHeader(apiKey, context.getNode().webhookId ?? '');
	return { url, headers: { Authorization: value }, secret: fingerprint(value) };
}

/** Whether a setting carries our header. Servers may write names of headers in other letters. */
export function hasHeaders({ headers = {} }: WebhookSetting, own: OwnSetting): boolean {
	const known = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
	return Object.entries(own.headers).every(([name, value]) =>
		known.some(([other, given]) => other === name.toLowerCase() && given === value),
	);
}

/** Whether a URL leads to this node, in whatever n8n. */
export function hasWebhookId(context: IHookFunctions, url: string): boolean {
	const { webhookId } = context.getNode();
	return webhookId !== undefined && url.includes(`/${webhookId}/`);
}

/**
 * Whether a URL is of this very node: of its published workflow or of a test run. Another n8n that
 * got a copy of the workflow has the same webhook ID, so the host counts too.
 */
export function belongsToNode(context: IHookFunctions, url: string): boolean {
	if (!hasWebhookId(context, url)) return false;
	return hostOf(url) === hostOf(context.getNodeWebhookUrl('default') ?? '');
}

function hostOf(url: string): string {
	return /^\w+:\/\/[^/?#]*/.exec(url.toLowerCase())?.[0] ?? '';
}

/**
 * Name of the additional destination: the same after every restart, and another one in a test run,
 * so that the published workflow goes on receiving.
 */
export function destinationName(context: IHookFunctions, isTest: boolean): string {
	const hash = createHash('sha256')
		.update(context.getNode().webhookId ?? '')
		.digest('hex')
		.slice(0, 8);
	return isTest ? `n8n-test-${hash}` : `n8n-${hash}`;
}
