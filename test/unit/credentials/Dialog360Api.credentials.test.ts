import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { Dialog360Api } from '../../../credentials/Dialog360Api.credentials';
import { CREDENTIAL } from '../../../nodes/Dialog360/api/client';
import { expressionsIn, isTitleCase } from '../support/fields';
import { API_KEY } from '../support/node';
import { rejectionOf } from '../support/thrown';

const credential = new Dialog360Api();
const property = (name: string): INodeProperties => {
	const found = credential.properties.find((one) => one.name === name);
	if (!found) throw new Error(`No property ${name}`);
	return found;
};
const values = (name: string) =>
	(property(name).options as INodePropertyOptions[]).map(({ value }) => value);

describe('the credential', () => {
	test('is the one that the nodes ask for', () => {
		expect(credential.name).toBe(CREDENTIAL);
		expect(credential.displayName).toBe('360dialog API');
	});

	test('links to its documentation, over https', () => {
		expect(credential.documentationUrl).toMatch(/^https:\/\/\S+$/);
	});
});

describe('the properties', () => {
	test('begin with the key', () => {
		expect(credential.properties.map(({ name }) => name)).toEqual([
			'apiKey',
			'environment',
			'baseUrl',
			'hosting',
		]);
	});

	test('mask the key, require it and suggest none', () => {
		expect(property('apiKey')).toMatchObject({
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
		});
		expect(property('apiKey')).not.toHaveProperty('placeholder');
	});

	test('have the Cloud API as default', () => {
		expect(property('environment').default).toBe('cloud');
		expect(values('environment')).toEqual(['cloud', 'custom', 'onPremise', 'sandbox']);
		expect(property('hosting').default).toBe('cloud');
		expect(values('hosting')).toEqual(['cloud', 'onPremise', 'sandbox']);
	});

	test.each(['baseUrl', 'hosting'])('show %s only for Custom', (name) => {
		expect(property(name).displayOptions).toEqual({ show: { environment: ['custom'] } });
	});

	test.each(['apiKey', 'environment'])('always show %s', (name) => {
		expect(property(name)).not.toHaveProperty('displayOptions');
	});

	test('have display names in title case, descriptions, and no expressions', () => {
		for (const one of credential.properties) {
			expect(isTitleCase(one.displayName)).toBe(true);
			expect(one.description).toMatch(/\S/);
			expect(expressionsIn(one.default)).toEqual([]);
			if (one.placeholder !== undefined) expect(one.placeholder).toMatch(/^e\.g\. \S/);
		}
	});
});

describe('authenticate', () => {
	const CLOUD = { apiKey: API_KEY, environment: 'cloud' };
	const OPTIONS = { url: 'https://waba-v2.360dialog.io/messages', method: 'POST' as const };

	test('adds the key and keeps the rest', async () => {
		const options = { ...OPTIONS, headers: { Accept: 'application/json' }, body: { a: 1 } };
		expect(await credential.authenticate(CLOUD, options)).toEqual({
			...options,
			headers: { Accept: 'application/json', 'D360-API-KEY': API_KEY },
		});
	});

	test('does without headers', async () => {
		expect(await credential.authenticate(CLOUD, OPTIONS)).toEqual({
			...OPTIONS,
			headers: { 'D360-API-KEY': API_KEY },
		});
	});

	test.each([` ${API_KEY}`, `${API_KEY}\n`, `\r\n\t${API_KEY} \u00a0`])(
		'trims %j',
		async (apiKey) => {
			const { headers } = await credential.authenticate({ ...CLOUD, apiKey }, OPTIONS);
			expect(headers).toEqual({ 'D360-API-KEY': API_KEY });
		},
	);

	test('does not change what it was given', async () => {
		const options = Object.freeze({ ...OPTIONS, headers: Object.freeze({ Accept: '*/*' }) });
		const credentials = Object.freeze({ ...CLOUD, apiKey: ` ${API_KEY} ` });
		await credential.authenticate(credentials, options);
		expect(options).toEqual({ ...OPTIONS, headers: { Accept: '*/*' } });
	});

	test('sends no Authorization of its own', async () => {
		const { headers, auth } = await credential.authenticate(CLOUD, OPTIONS);
		expect(Object.keys(headers ?? {})).toEqual(['D360-API-KEY']);
		expect(auth).toBeUndefined();
	});

	test.each([
		'http://waba-v2.360dialog.io',
		'http://proxy.example.com',
		'https://user:pass@proxy.example.com',
		'no URL',
		'',
	])('does not give the key to the custom base URL %j', async (baseUrl) => {
		const credentials = { apiKey: API_KEY, environment: 'custom', baseUrl, hosting: 'cloud' };
		const error = await rejectionOf(credential.authenticate(credentials, OPTIONS));
		expect(error).toMatchObject({ name: 'InputError', field: 'Base URL' });
	});

	test.each(['http://127.0.0.1:4010', 'https://proxy.example.com/v1'])(
		'gives the key to the custom base URL %s',
		async (baseUrl) => {
			const credentials = { apiKey: API_KEY, environment: 'custom', baseUrl };
			const { headers } = await credential.authenticate(credentials, OPTIONS);
			expect(headers).toEqual({ 'D360-API-KEY': API_KEY });
		},
	);

	test.each([undefined, null, '', '  '])(
		'refuses the key %j instead of sending it',
		async (apiKey) => {
			const error = await rejectionOf(
				credential.authenticate({ environment: 'cloud', apiKey } as never, OPTIONS),
			);
			expect(error).toMatchObject({ name: 'InputError', field: 'API Key' });
		},
	);
});
