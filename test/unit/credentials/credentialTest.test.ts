import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { Dialog360Api } from '../../../credentials/Dialog360Api.credentials';
import { connectionOf } from '../../../nodes/Dialog360/api/hosting';
import type { Hosting } from '../../../nodes/Dialog360/api/hosting';

const { request, rules = [] } = new Dialog360Api().test;

/** What n8n makes of an expression that knows only `$credentials`. */
function evaluate(expression: string | undefined, credentials: object): string {
	const source = /^=\{\{(.*)\}\}$/s.exec(expression ?? '')?.[1];
	if (source === undefined) throw new Error(`Not an expression: ${expression}`);
	return String(new Function('$credentials', `return (${source})`)(credentials));
}

const testedUrl = (credentials: ICredentialDataDecryptedObject) =>
	new URL(evaluate(request.baseURL, credentials) + evaluate(request.url, credentials)).href;
const PATHS: Record<Hosting, string> = {
	cloud: '/health_status',
	onPremise: '/v1/configs/webhook',
	sandbox: '/v1/configs/webhook',
};
const HOSTINGS = ['cloud', 'onPremise', 'sandbox'] as const;

test('only reads', () => {
	expect(request.method).toBe('GET');
	expect(request.body).toBeUndefined();
});

describe('asks where the node sends', () => {
	test.each([
		['cloud', 'https://waba-v2.360dialog.io/health_status'],
		['onPremise', 'https://waba.360dialog.io/v1/configs/webhook'],
		['sandbox', 'https://waba-sandbox.360dialog.io/v1/configs/webhook'],
	])('for %s', (environment, url) => {
		const credentials = { environment, baseUrl: '', hosting: 'cloud' };
		expect(testedUrl(credentials)).toBe(url);
		expect(url.startsWith(`${connectionOf(credentials).baseUrl}/`)).toBe(true);
	});

	test.each(HOSTINGS)('for %s, whatever the hidden fields hold', (environment) => {
		for (const hosting of HOSTINGS) {
			const credentials = { environment, hosting, baseUrl: 'https://other.example' };
			expect(testedUrl(credentials)).toBe(connectionOf(credentials).baseUrl + PATHS[environment]);
		}
	});

	const custom = HOSTINGS.flatMap((hosting) =>
		[
			'https://proxy.example.com',
			'https://proxy.example.com/',
			'https://proxy.example.com/v1',
			'https://proxy.example.com/v1//',
			'https://proxy.example.com/waba/v1/',
			' https://proxy.example.com:8443/waba \n',
			'HTTPS://PROXY.example.com/Waba',
			'http://127.0.0.1:4010/v1',
			'http://[::1]:4010/',
		].map((baseUrl) => [hosting, baseUrl] as const),
	);
	test.each(custom)('for %s behind %j', (hosting, baseUrl) => {
		const credentials = { environment: 'custom', hosting, baseUrl };
		expect(testedUrl(credentials)).toBe(connectionOf(credentials).baseUrl + PATHS[hosting]);
	});

	test.each(['https://proxy.example.com/v1?tenant=1', 'https://proxy.example.com/#top'])(
		'for the base URL %s, whose query and fragment the node drops',
		(baseUrl) => {
			const credentials = { environment: 'custom', hosting: 'cloud', baseUrl };
			expect(testedUrl(credentials)).toBe(`${connectionOf(credentials).baseUrl}/health_status`);
		},
	);
});

describe('explains', () => {
	const messages = rules.map(({ type, properties }) => ({
		type,
		status: 'value' in properties ? properties.value : undefined,
		message: properties.message,
	}));

	test.each([400, 401, 403, 404, 502])('the status %d', (status) => {
		const found = messages.filter((rule) => rule.status === status);
		expect(found).toHaveLength(1);
		expect(found[0]?.type).toBe('responseCode');
		expect(found[0]?.message).toMatch(/^[A-Z3].*\.$/s);
	});

	test('in words that n8n does not ask to avoid', () => {
		for (const { message } of messages) {
			expect(message).not.toMatch(/\b(errors?|problems?|fail(ed|ures?|s)?|mistakes?)\b/i);
		}
	});
});
