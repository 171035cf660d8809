import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import {
	apiKeyOf,
	BASE_URLS,
	connectionOf,
	HOSTING_NAMES,
	normaliseBaseUrl,
	routesOf,
} from '../../../../../nodes/Dialog360/api/hosting';
import { inputErrorOf, refusalOf } from '../../../support/thrown';

const HTTPS_REFUSAL = {
	field: 'Base URL',
	message: 'The Base URL in the 360dialog credential must start with https://',
	fix: 'Plain http:// is accepted only for this machine (localhost, 127.0.0.1), because the API key would travel unencrypted',
};
const INVALID_REFUSAL = {
	field: 'Base URL',
	message: 'The Base URL in the 360dialog credential is not a valid URL',
	fix: 'Enter a full address, e.g. https://waba-v2.360dialog.io',
};
const USER_INFO_REFUSAL = {
	field: 'Base URL',
	message: 'The Base URL in the 360dialog credential must not contain a user name or password',
	fix: 'Remove the part before the @ sign: the API key alone signs the calls',
};

describe('BASE_URLS', () => {
	test('are those of the API reference, section 1.1, without /v1', () => {
		expect(BASE_URLS).toEqual({
			cloud: 'https://waba-v2.360dialog.io',
			onPremise: 'https://waba.360dialog.io',
			sandbox: 'https://waba-sandbox.360dialog.io',
		});
	});

	test('each hosting type has a name', () => {
		expect(HOSTING_NAMES).toEqual({
			cloud: 'Cloud API',
			onPremise: 'On-Premise API',
			sandbox: 'Sandbox',
		});
	});
});

describe('routesOf', () => {
	test('Cloud has no version in its paths, except for the webhook', () => {
		const routes = routesOf('cloud');
		expect(routes.messages).toBe('/messages');
		expect(routes.readMessage('wamid.A=')).toBe('/messages');
		expect(routes.webhook).toBe('/v1/configs/webhook');
		expect(routes.templates).toBe('/message_templates');
	});

	test.each(['onPremise', 'sandbox'] as const)('%s has everything below /v1', (hosting) => {
		const routes = routesOf(hosting);
		expect(routes.messages).toBe('/v1/messages');
		expect(routes.readMessage('wamid.A/+=')).toBe('/v1/messages/wamid.A%2F%2B%3D');
		expect(routes.webhook).toBe('/v1/configs/webhook');
		expect(routes.templates).toBe('/v1/configs/templates');
	});
});

describe('normaliseBaseUrl', () => {
	test.each([
		['https://waba-v2.360dialog.io', 'https://waba-v2.360dialog.io'],
		['https://waba-v2.360dialog.io/', 'https://waba-v2.360dialog.io'],
		['https://waba-v2.360dialog.io//', 'https://waba-v2.360dialog.io'],
		['https://waba.360dialog.io/v1', 'https://waba.360dialog.io'],
		['https://waba.360dialog.io/v1/', 'https://waba.360dialog.io'],
		['https://waba.360dialog.io/v1///', 'https://waba.360dialog.io'],
		['https://proxy.example.com/360dialog', 'https://proxy.example.com/360dialog'],
		['https://proxy.example.com/360dialog/v1/', 'https://proxy.example.com/360dialog'],
		['https://proxy.example.com/v10', 'https://proxy.example.com/v10'],
		['https://proxy.example.com/v1/waba', 'https://proxy.example.com/v1/waba'],
		['https://proxy.example.com/dev1', 'https://proxy.example.com/dev1'],
		['https://proxy.example.com:8443/a', 'https://proxy.example.com:8443/a'],
		['https://proxy.example.com:443', 'https://proxy.example.com'],
		['https://proxy.example.com/?a=b', 'https://proxy.example.com'],
		['https://proxy.example.com/v1?a=b#c', 'https://proxy.example.com'],
		['https://proxy.example.com/#top', 'https://proxy.example.com'],
		['  https://proxy.example.com \n', 'https://proxy.example.com'],
		['\u00a0https://proxy.example.com\u00a0', 'https://proxy.example.com'],
		['HTTPS://Proxy.Example.COM/Path', 'https://proxy.example.com/Path'],
	])('%j becomes %s', (written, expected) => {
		expect(normaliseBaseUrl(written)).toBe(expected);
	});

	test.each([
		'https://x.example',
		'https://x.example/a/b',
		'http://localhost:3000',
		'http://[::1]:99',
	])('brings every spelling of %s into one, and leaves that as it is', (base) => {
		for (const end of ['', '/', '//', '/v1', '/v1/', '/v1//', '/?q=1', '#f', '/v1?q=1', '/v1/#f']) {
			expect(normaliseBaseUrl(`${base}${end}`)).toBe(base);
		}
		expect(normaliseBaseUrl(normaliseBaseUrl(base))).toBe(base);
	});

	test('leaves no slash at the end when more than one stood before /v1', () => {
		expect(normaliseBaseUrl('https://x.example//v1')).toBe('https://x.example');
	});

	test.each([
		['http://localhost:3000/v1', 'http://localhost:3000'],
		['http://LOCALHOST', 'http://localhost'],
		['http://127.0.0.1:4010/', 'http://127.0.0.1:4010'],
		['http://127.8.9.10', 'http://127.8.9.10'],
		['http://[::1]:4010', 'http://[::1]:4010'],
		['http://[0:0:0:0:0:0:0:1]/', 'http://[::1]'],
	])('takes http on this machine: %s', (written, expected) => {
		expect(normaliseBaseUrl(written)).toBe(expected);
	});

	test.each([
		'http://waba-v2.360dialog.io',
		'http://localhost.example.com',
		'http://127.0.0.1.example.com',
		'http://mylocalhost',
		'http://192.168.1.5:3000',
		'http://10.0.0.1',
		'http://0.0.0.0:3000',
		'http://[::2]',
		'http://[::ffff:127.0.0.1]',
		'ftp://waba-v2.360dialog.io',
		'ws://localhost:3000',
		'file:///etc/hosts',
		'javascript:alert(1)',
		'localhost:3000',
	])('refuses %s, over which the key would travel in the clear', (written) => {
		expect(refusalOf(() => normaliseBaseUrl(written))).toEqual(HTTPS_REFUSAL);
	});

	test.each([
		'',
		'  ',
		'waba-v2.360dialog.io',
		'//waba-v2.360dialog.io',
		'https://',
		'https://a b.example',
		'{{ $json.url }}',
	])('refuses %j, which is no URL', (written) => {
		expect(refusalOf(() => normaliseBaseUrl(written))).toEqual(INVALID_REFUSAL);
	});

	test.each([
		'https://user@waba-v2.360dialog.io',
		'https://user:pass@waba-v2.360dialog.io',
		'https://:pass@waba-v2.360dialog.io',
		'https://waba-v2.360dialog.io@evil.example',
		'http://user:pass@localhost:3000',
	])('refuses %s, which holds user info', (written) => {
		expect(refusalOf(() => normaliseBaseUrl(written))).toEqual(USER_INFO_REFUSAL);
	});

	test('does not repeat a password in its refusal', () => {
		const { message, fix } = refusalOf(() => normaliseBaseUrl('https://user:hunter2@x.example'));
		expect(`${message} ${fix}`).not.toContain('hunter2');
	});
});

describe('connectionOf', () => {
	test.each(['cloud', 'onPremise', 'sandbox'] as const)('%s has a fixed address', (environment) => {
		const leftovers = { apiKey: 'k', baseUrl: 'https://evil.example', hosting: 'sandbox' };
		expect(connectionOf({ ...leftovers, environment })).toEqual({
			hosting: environment,
			baseUrl: BASE_URLS[environment],
		});
	});

	test('is the Cloud API when the credential says nothing', () => {
		expect(connectionOf({ apiKey: 'k' })).toEqual({ hosting: 'cloud', baseUrl: BASE_URLS.cloud });
	});

	test.each(['cloud', 'onPremise', 'sandbox'] as const)('custom speaks %s', (hosting) => {
		const baseUrl = 'http://localhost:4010/v1/';
		expect(connectionOf({ environment: 'custom', baseUrl, hosting })).toEqual({
			hosting,
			baseUrl: 'http://localhost:4010',
		});
	});

	test('custom speaks the Cloud API when the credential does not say', () => {
		expect(connectionOf({ environment: 'custom', baseUrl: 'https://x.example' })).toEqual({
			hosting: 'cloud',
			baseUrl: 'https://x.example',
		});
	});

	test.each<ICredentialDataDecryptedObject>([{}, { baseUrl: '' }, { baseUrl: 'x.example' }])(
		'custom refuses %j',
		(fields) => {
			expect(refusalOf(() => connectionOf({ environment: 'custom', ...fields }))).toEqual(
				INVALID_REFUSAL,
			);
		},
	);

	test.each(['', 'Cloud', 'production', 'constructor'])(
		'refuses the environment %j, which it does not know',
		(environment) => {
			expect(inputErrorOf(() => connectionOf({ environment })).field).toBe('Environment');
		},
	);

	test.each(['', 'Cloud', 'constructor'])(
		'custom refuses the API type %j, which it does not know',
		(hosting) => {
			const credentials = { environment: 'custom', baseUrl: 'https://x.example', hosting };
			expect(inputErrorOf(() => connectionOf(credentials)).field).toBe('API Type');
		},
	);
});

describe('apiKeyOf', () => {
	test.each(['key', ' key', 'key\r\n', '\u00a0key\t'])('trims %j', (apiKey) => {
		expect(apiKeyOf({ apiKey })).toBe('key');
	});

	test.each<ICredentialDataDecryptedObject>([{}, { apiKey: '' }, { apiKey: ' \n' }, { apiKey: 7 }])(
		'refuses %j',
		(credentials) => {
			expect(refusalOf(() => apiKeyOf(credentials))).toEqual({
				field: 'API Key',
				message: 'The API Key in the 360dialog credential is empty',
				fix: 'Create a key in the 360dialog Hub, next to the number, and paste it into the credential',
			});
		},
	);
});
