import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import {
	isRegistered,
	register,
	unregister,
} from '../../../../../../nodes/Dialog360/inbound/registration';
import { fingerprint } from '../../../../../../nodes/Dialog360/inbound/secret';
import { hook, PRODUCTION_URL, TEST_URL } from '../../../../support/hookContext';
import { rejectionOf } from '../../../../support/thrown';
import { AUTHORIZATION } from '../../../../support/webhookContext';

const headers = { Authorization: AUTHORIZATION };
const OURS = { url: PRODUCTION_URL, headers };
const OURS_IN_TEST = { url: TEST_URL, headers };
const THEIRS = { url: 'https://crm.example.com/whatsapp', headers: { 'X-Token': 'abc' } };
const SECRET = fingerprint(AUTHORIZATION);
const REFUSED = { statusCode: 400, body: { error: 'Bad URL' } };

describe('isRegistered', () => {
	test('is true when URL and secret are ours, and then remembers the secret', async () => {
		const { context, state, writes } = hook({ setting: OURS });
		expect(await isRegistered(context)).toBe(true);
		expect(state).toEqual({ secret: SECRET, target: 'number' });
		expect(writes()).toEqual([]);
	});

	test.each([
		['nothing is set', { url: '' }],
		['another URL is set', THEIRS],
		['the URL of a test run is set', OURS_IN_TEST],
		['the secret is missing', { url: PRODUCTION_URL }],
		['the secret is an older one', { url: PRODUCTION_URL, headers: { Authorization: 'Basic x' } }],
	])('is false when %s, and changes nothing', async (_, setting) => {
		const { context, state, writes } = hook({ setting });
		expect(await isRegistered(context)).toBe(false);
		expect(state).toEqual({});
		expect(writes()).toEqual([]);
	});

	test.each([{}, { url: null }, { url: 7 }])('takes the answer %j for no URL', async (setting) => {
		expect(await isRegistered(hook({ setting: setting as never }).context)).toBe(false);
	});
});

describe('register', () => {
	test('sets URL and secret, and remembers the fingerprint of the secret', async () => {
		const { context, state, writes } = hook({});
		expect(await register(context)).toBe(true);
		expect(writes()).toEqual([OURS]);
		expect(state).toEqual({ secret: SECRET, target: 'number' });
	});

	test('remembers what was set before, with its headers', async () => {
		const { context, state } = hook({ setting: THEIRS });
		await register(context);
		expect(state).toEqual({ secret: SECRET, previous: THEIRS, target: 'number' });
	});

	test('does not take itself for what was set before', async () => {
		const { context, state } = hook({ setting: OURS, state: { previous: THEIRS } });
		await register(context);
		expect(state.previous).toEqual(THEIRS);
	});

	test('forgets an older memory when nothing is set any more', async () => {
		const { context, state } = hook({ setting: { url: '' }, state: { previous: THEIRS } });
		await register(context);
		expect(state).not.toHaveProperty('previous');
	});

	test('of a test run remembers the published workflow', async () => {
		const { context, state } = hook({ setting: OURS, url: TEST_URL });
		await register(context);
		expect(state.previous).toEqual(OURS);
	});

	test('of a test run does not remember its own URL, left behind by an earlier one', async () => {
		const { context, state } = hook({
			setting: OURS_IN_TEST,
			state: { previous: OURS },
			url: TEST_URL,
		});
		await register(context);
		expect(state.previous).toEqual(OURS);
	});

	test('of a published workflow does not remember a test run that was left behind', async () => {
		const { context, state } = hook({ setting: OURS_IN_TEST, state: { previous: THEIRS } });
		await register(context);
		expect(state.previous).toEqual(THEIRS);
	});

	test.each(['http://localhost:5678/webhook/x', 'https://n8n.example.com:8443/webhook/x'])(
		'asks 360dialog for nothing when it cannot call %s',
		async (url) => {
			const { context, requests } = hook({ url });
			const error = (await rejectionOf(register(context))) as NodeOperationError;
			expect(error).toBeInstanceOf(NodeOperationError);
			expect(error.message).toMatch(/^360dialog cannot call this n8n: /);
			expect(requests).toEqual([]);
		},
	);

	test('says what 360dialog said, and remembers no secret', async () => {
		const { context, state } = hook({
			intercept: ({ method }) => (method === 'POST' ? REFUSED : undefined),
		});
		expect(await rejectionOf(register(context))).toBeInstanceOf(NodeApiError);
		expect(state).not.toHaveProperty('secret');
	});

	test('uses the path of the older dialect on the Sandbox', async () => {
		const { context, requests } = hook({ credentials: { apiKey: 'k', environment: 'sandbox' } });
		await register(context);
		const url = 'https://waba-sandbox.360dialog.io/v1/configs/webhook';
		expect(requests.map((request) => [request.method, request.url])).toEqual([
			['GET', url],
			['POST', url],
		]);
	});
});

describe('unregister', () => {
	test('puts back what was set before, and forgets', async () => {
		const { context, remote, state } = hook({
			setting: OURS,
			state: { secret: SECRET, previous: THEIRS },
		});
		expect(await unregister(context)).toBe(true);
		expect(remote.setting).toEqual(THEIRS);
		expect(state).toEqual({});
	});

	test('removes the URL when none was set before', async () => {
		const { context, remote } = hook({ setting: OURS, state: { secret: SECRET } });
		await unregister(context);
		expect(remote.setting).toEqual({ url: '' });
	});

	test('leaves a URL alone that somebody else has set since', async () => {
		const { context, writes, state, log } = hook({
			setting: THEIRS,
			state: { secret: SECRET, previous: { url: 'https://old.example' } },
		});
		expect(await unregister(context)).toBe(true);
		expect(writes()).toEqual([]);
		expect(state).toEqual({});
		expect(log).toHaveLength(1);
	});

	test('is fine, and logged, when 360dialog does not let the URL be removed', async () => {
		const { context, state, log } = hook({
			setting: OURS,
			state: { secret: SECRET },
			intercept: ({ method }) => (method === 'POST' ? REFUSED : undefined),
		});
		expect(await unregister(context)).toBe(true);
		expect(state).toEqual({});
		expect(log).toHaveLength(1);
	});

	test('is not fine when 360dialog could not be asked to remove the URL', async () => {
		const { context, state } = hook({
			setting: OURS,
			state: { secret: SECRET },
			intercept: ({ method }) => (method === 'POST' ? { statusCode: 502, body: '' } : undefined),
		});
		expect(await rejectionOf(unregister(context))).toBeInstanceOf(NodeApiError);
		expect(state).toEqual({ secret: SECRET });
	});

	test('keeps its memory when what was set before cannot be put back', async () => {
		const { context, state } = hook({
			setting: OURS,
			state: { secret: SECRET, previous: THEIRS },
			intercept: ({ method }) => (method === 'POST' ? REFUSED : undefined),
		});
		expect(await rejectionOf(unregister(context))).toBeInstanceOf(NodeApiError);
		expect(state).toEqual({ secret: SECRET, previous: THEIRS });
	});

	test('of a test run gives the published workflow its secret back, which 360dialog may not tell', async () => {
		const { context, remote } = hook({
			setting: OURS_IN_TEST,
			state: { previous: { url: PRODUCTION_URL } },
			url: TEST_URL,
		});
		await unregister(context);
		expect(remote.setting).toEqual(OURS);
	});

	test('gives the secret to nobody else', async () => {
		const previous = { url: 'https://crm.example.com/whatsapp' };
		const { context, remote } = hook({ setting: OURS, state: { previous } });
		await unregister(context);
		expect(remote.setting).toEqual(previous);
	});

	test('twice changes nothing the second time: n8n calls it up to five times', async () => {
		const { context, remote, writes } = hook({ setting: OURS, state: { previous: THEIRS } });
		await unregister(context);
		await unregister(context);
		expect(remote.setting).toEqual(THEIRS);
		expect(writes()).toHaveLength(1);
	});
});
