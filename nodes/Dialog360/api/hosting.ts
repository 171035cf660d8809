import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { InputError } from '../messages/inputError';

/**
 * Where a WhatsApp number lives. The three speak two dialects: `cloud` has paths without a version
 * and wants `messaging_product`; `onPremise` and `sandbox` have everything below `/v1` and do not.
 */
export type Hosting = 'cloud' | 'onPremise' | 'sandbox';

/** Where to call and which dialect to speak there. `baseUrl` has no slash and no `/v1` at its end. */
export interface Connection {
	hosting: Hosting;
	baseUrl: string;
}

export const HOSTING_NAMES: Record<Hosting, string> = {
	cloud: 'Cloud API',
	onPremise: 'On-Premise API',
	sandbox: 'Sandbox',
};

/**
 * Addresses of 360dialog's hosting types, without the `/v1` of the two older ones.
 * Source: https://docs.360dialog.com/docs/whatsapp-api/the-basics and
 * https://docs.360dialog.com/docs/get-started/sandbox
 */
export const BASE_URLS: Record<Hosting, string> = {
	cloud: 'https://waba-v2.360dialog.io',
	onPremise: 'https://waba.360dialog.io',
	sandbox: 'https://waba-sandbox.360dialog.io',
};

/** Paths that differ between the two dialects. */
export interface Routes {
	messages: string;
	/** Where files are uploaded to; the sandbox has no such place. */
	media: string;
	/** What a file is asked for by its ID: on Cloud its address, in the older dialect the file itself. */
	mediaFile: (mediaId: string) => string;
	/** Cloud marks as read with a message body, the older dialect with a path of its own. */
	readMessage: (messageId: string) => string;
	webhook: string;
	/** The list of templates; the sandbox has none. */
	templates: string;
}

const CLOUD_ROUTES: Routes = {
	messages: '/messages',
	media: '/media',
	mediaFile: (mediaId) => `/${encodeURIComponent(mediaId)}`,
	readMessage: () => '/messages',
	webhook: '/v1/configs/webhook',
	templates: '/message_templates',
};

const V1_ROUTES: Routes = {
	messages: '/v1/messages',
	media: '/v1/media',
	mediaFile: (mediaId) => `/v1/media/${encodeURIComponent(mediaId)}`,
	readMessage: (messageId) => `/v1/messages/${encodeURIComponent(messageId)}`,
	webhook: '/v1/configs/webhook',
	templates: '/v1/configs/templates',
};

/**
 * Paths that only the Cloud API has: the webhook of the whole WhatsApp Business Account, and the
 * additional destinations of a number.
 * Source: https://docs.360dialog.com/docs/messaging-api/api-reference/webhooks
 */
export const CLOUD_PATHS = {
	accountWebhook: '/waba_webhook',
	destinations: '/multi_webhook',
} as const;

/** The paths of a hosting type, each to be appended to the connection's base URL. */
export function routesOf(hosting: Hosting): Routes {
	return hosting === 'cloud' ? CLOUD_ROUTES : V1_ROUTES;
}

const LOOPBACK_HOST = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/i;

/**
 * Checks a base URL that a user typed and brings it into the form that paths can be appended to.
 *
 * @param value e.g. `https://waba.example.com/v1/`
 * @returns the URL without slash, `/v1`, query and fragment at its end
 * @throws InputError when it is no URL, holds a user name or password, or is neither https nor
 * on this machine: the API key would travel in the clear
 */
export function normaliseBaseUrl(value: string): string {
	const url = parseUrl(value.trim());
	if (!url) {
		throw new InputError(
			'Base URL',
			'The Base URL in the 360dialog credential is not a valid URL',
			'Enter a full address, e.g. https://waba-v2.360dialog.io',
		);
	}
	const secure = url.protocol === 'https:';
	if (!secure && !(url.protocol === 'http:' && LOOPBACK_HOST.test(url.hostname))) {
		throw new InputError(
			'Base URL',
			'The Base URL in the 360dialog credential must start with https://',
			'Plain http:// is accepted only for this machine (localhost, 127.0.0.1), because the API key would travel unencrypted',
		);
	}
	if (url.username || url.password) {
		throw new InputError(
			'Base URL',
			'The Base URL in the 360dialog credential must not contain a user name or password',
			'Remove the part before the @ sign: the API key alone signs the calls',
		);
	}
	return `${url.origin}${url.pathname}`.replace(/\/*(\/v1)?\/*$/, '');
}

function parseUrl(value: string): URL | undefined {
	try {
		return new URL(value);
	} catch {
		return undefined;
	}
}

/**
 * Reads where to call from a decrypted `dialog360Api` credential.
 *
 * @throws InputError when the environment is unknown, or Custom with a base URL that cannot be used
 */
export function connectionOf(credentials: ICredentialDataDecryptedObject): Connection {
	const environment = credentials.environment ?? 'cloud';
	if (environment !== 'custom') {
		const hosting = hostingOf('Environment', environment);
		return { hosting, baseUrl: BASE_URLS[hosting] };
	}
	return {
		hosting: hostingOf('API Type', credentials.hosting ?? 'cloud'),
		baseUrl: normaliseBaseUrl(String(credentials.baseUrl ?? '')),
	};
}

/** Credentials made through n8n's API or by an expression may hold anything. */
function hostingOf(field: string, value: unknown): Hosting {
	if (typeof value === 'string' && Object.keys(BASE_URLS).includes(value)) return value as Hosting;
	throw new InputError(
		field,
		`The ${field} "${String(value)}" in the 360dialog credential is not known`,
		`Open the credential and choose the ${field}`,
	);
}

/**
 * The API key, without the spaces and line breaks that come along when it is pasted.
 *
 * @throws InputError when it is empty
 */
export function apiKeyOf({ apiKey }: ICredentialDataDecryptedObject): string {
	const key = typeof apiKey === 'string' ? apiKey.trim() : '';
	if (key !== '') return key;
	throw new InputError(
		'API Key',
		'The API Key in the 360dialog credential is empty',
		'Create a key in the 360dialog Hub, next to the number, and paste it into the credential',
	);
}
