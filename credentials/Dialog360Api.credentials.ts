import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	IHttpRequestOptions,
	INodeProperties,
	Icon,
} from 'n8n-workflow';
import { apiKeyOf, BASE_URLS, connectionOf } from '../nodes/Dialog360/api/hosting';

/**
 * The expressions repeat `connectionOf` in the only form that a credential test can use. `authenticate`
 * runs before the test's request and refuses a custom address that they let through.
 */
const IS_CLOUD =
	'$credentials.environment === "cloud" || ($credentials.environment === "custom" && $credentials.hosting === "cloud")';
const TEST_BASE_URL = `={{ $credentials.environment === "custom" ? $credentials.baseUrl.trim().replace(/[?#].*$/, "").replace(/\\/*(\\/v1)?\\/*$/, "") : ${JSON.stringify(BASE_URLS)}[$credentials.environment] }}`;

export class Dialog360Api implements ICredentialType {
	name = 'dialog360Api';

	displayName = '360dialog API';

	documentationUrl =
		'https://github.com/n8n-nodes-360dialog/n8n-nodes-360dialog#set-up-the-credential';

	icon: Icon = { light: 'file:../icons/dialog360.svg', dark: 'file:../icons/dialog360.dark.svg' };

	properties: INodeProperties[] = [
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description:
				'The D360-API-KEY of your WhatsApp number. Create it in the 360dialog Hub, next to the number. Each key belongs to exactly one number.',
		},
		{
			displayName: 'Environment',
			name: 'environment',
			type: 'options',
			default: 'cloud',
			options: [
				{
					name: 'Cloud API',
					value: 'cloud',
					description: 'The standard for all numbers (waba-v2.360dialog.io)',
				},
				{
					name: 'Custom',
					value: 'custom',
					description: 'An address of your own, e.g. a proxy in front of 360dialog',
				},
				{
					name: 'On-Premise API',
					value: 'onPremise',
					description: 'Old numbers that were not moved to the Cloud API (waba.360dialog.io)',
				},
				{
					name: 'Sandbox',
					value: 'sandbox',
					description:
						'Free test key that can message only your own phone (waba-sandbox.360dialog.io)',
				},
			],
			description: 'Where your WhatsApp number is hosted',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. https://waba-v2.360dialog.io',
			displayOptions: { show: { environment: ['custom'] } },
			description:
				'Address that the paths of the API are appended to. Must start with https://, except on this machine.',
		},
		{
			displayName: 'API Type',
			name: 'hosting',
			type: 'options',
			default: 'cloud',
			displayOptions: { show: { environment: ['custom'] } },
			options: [
				{ name: 'Cloud API', value: 'cloud' },
				{ name: 'On-Premise API', value: 'onPremise' },
				{ name: 'Sandbox', value: 'sandbox' },
			],
			description: 'Which of the 360dialog APIs answers at the base URL',
		},
	];

	/**
	 * Adds the API key to a request. Line breaks and spaces around a pasted key are dropped.
	 *
	 * @throws InputError when the key is empty, or the custom base URL must not get it (not https, for
	 * example)
	 * @see https://docs.360dialog.com/docs/whatsapp-api/the-basics
	 */
	authenticate = async (
		credentials: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> => {
		connectionOf(credentials);
		return {
			...requestOptions,
			headers: { ...requestOptions.headers, 'D360-API-KEY': apiKeyOf(credentials) },
		};
	};

	/**
	 * Reads only, never writes. Cloud: the health status. On-Premise and Sandbox have no health
	 * route that asks for the key, so their webhook setting is read.
	 *
	 * @see https://docs.360dialog.com/docs/messaging/health-status
	 * @see https://docs.360dialog.com/docs/messaging/webhook/webhook-reference
	 */
	test: ICredentialTestRequest = {
		request: {
			baseURL: TEST_BASE_URL,
			url: `={{ ${IS_CLOUD} ? "/health_status" : "/v1/configs/webhook" }}`,
			method: 'GET',
		},
		rules: [
			{
				type: 'responseCode',
				properties: {
					value: 401,
					message:
						'360dialog does not know this API key. Copy it again from the 360dialog Hub and check that the Environment is the one of your number.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 403,
					message:
						'360dialog refuses this API key. It may have been replaced by a newer one: create a key in the 360dialog Hub.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 400,
					message:
						'The API key is known, but 360dialog reports trouble with its account (unpaid invoice, disabled number, rate limit). See the 360dialog Hub.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 404,
					message:
						'The address answers, but it is not the chosen 360dialog API. Check the Environment, the Base URL and the API Type.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 502,
					message: '360dialog answers, but WhatsApp is not available behind it. Try again later.',
				},
			},
		],
	};
}
