import type { IDataObject } from 'n8n-workflow';
import { CLOUD_PATHS, routesOf } from './hosting';
import type { Hosting } from './hosting';
import type { Call } from './client';

/** A webhook setting as 360dialog gives and takes it. */
export interface WebhookSetting {
	url: string;
	/** What every call of the webhook carries. */
	headers?: Record<string, string>;
}

export interface AccountWebhook extends WebhookSetting {
	wabaId: string | null;
	phoneNumbers: unknown[];
}

/**
 * The webhook of one number.
 *
 * @returns an empty URL where none is set
 * @see https://docs.360dialog.com/docs/messaging/webhook/webhook-reference
 */
export async function readNumberWebhook(call: Call, hosting: Hosting): Promise<WebhookSetting> {
	return settingOf(await call({ method: 'GET', path: routesOf(hosting).webhook }));
}

export async function writeNumberWebhook(
	call: Call,
	hosting: Hosting,
	setting: WebhookSetting,
): Promise<void> {
	await call({ method: 'POST', path: routesOf(hosting).webhook, body: bodyOf(setting) });
}

/**
 * The webhook of a WhatsApp Business Account, for all its numbers that have none of their own.
 *
 * @see https://docs.360dialog.com/docs/hub/webhook-url.md
 */
export async function readAccountWebhook(call: Call): Promise<AccountWebhook> {
	const answer = await call({ method: 'GET', path: CLOUD_PATHS.accountWebhook });
	const { waba_id: wabaId, phone_numbers: phoneNumbers } = answer;
	return {
		...settingOf(answer),
		wabaId: typeof wabaId === 'string' ? wabaId : null,
		phoneNumbers: Array.isArray(phoneNumbers) ? (phoneNumbers as unknown[]) : [],
	};
}

/**
 * Takes effect 15 to 20 seconds later, according to its answer: read it again before relying on it.
 *
 * @param overrideAll whether the URLs of the single numbers give way to this one; nobody can put
 * those of other numbers back, as each number has a key of its own
 */
export async function writeAccountWebhook(
	call: Call,
	setting: WebhookSetting,
	overrideAll = false,
): Promise<void> {
	const body = { ...bodyOf(setting), ...(overrideAll ? { override_all: true } : {}) };
	await call({ method: 'POST', path: CLOUD_PATHS.accountWebhook, body });
}

/** The part of an answer that is a setting. */
export function settingOf({ url, headers }: IDataObject): WebhookSetting {
	const known = textsOf(headers);
	return {
		url: typeof url === 'string' ? url : '',
		...(Object.keys(known).length > 0 ? { headers: known } : {}),
	};
}

export function bodyOf({ url, headers }: WebhookSetting): IDataObject {
	return { url, ...(headers ? { headers } : {}) };
}

function textsOf(headers: unknown): Record<string, string> {
	if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) return {};
	return Object.fromEntries(
		Object.entries(headers).filter(
			(entry): entry is [string, string] => typeof entry[1] === 'string',
		),
	);
}
