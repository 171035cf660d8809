import type { NodeOperationError } from 'n8n-workflow';
import { register, unregister } from '../../../../../../nodes/Dialog360/inbound/registration';
import { hook, PRODUCTION_URL, TEST_URL } from '../../../../support/hookContext';
import type { Hook } from '../../../../support/hookContext';
import { rejectionOf } from '../../../../support/thrown';
import { AUTHORIZATION } from '../../../../support/webhookContext';

const OURS = { url: PRODUCTION_URL, headers: { Authorization: AUTHORIZATION } };
const THEIRS = { url: 'https://crm.example.com/whatsapp', headers: { 'X-Token': 'abc' } };
const parameters = { registration: 'waba' };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const at = (account: { url: string }, rest: Hook = {}) =>
	hook({ parameters, remote: { account }, ...rest });

/** Lets the time pass that is waited for. */
async function passing<T>(action: Promise<T>): Promise<T> {
	action.catch(() => {});
	await jest.advanceTimersByTimeAsync(120_000);
	return await action;
}

/** 360dialog takes changes and does not carry them out. */
const stuck: Hook['intercept'] = ({ method }) =>
	method === 'POST' ? { body: { message: 'will be set' } } : undefined;

test('sets the URL without touching the numbers, and remembers what was set', async () => {
	const { context, remote, state, changes } = at(THEIRS);
	await passing(register(context));
	expect(remote.account).toEqual(OURS);
	expect(changes()).toMatchObject([{ url: expect.stringMatching(/\/waba_webhook$/), body: OURS }]);
	expect(state).toMatchObject({ previous: THEIRS, target: 'waba' });
	expect(state).not.toHaveProperty('pending');
});

test('gives it back', async () => {
	const { context, remote, state } = at(OURS, { state: { previous: THEIRS, target: 'waba' } });
	await passing(unregister(context));
	expect([remote.account, state]).toEqual([THEIRS, {}]);
});

test('warns when the number has a URL of its own, which wins', async () => {
	const { context, log } = at({ url: '' }, { setting: { url: 'https://crm.example.com/?k=1' } });
	await passing(register(context));
	expect(log).toEqual([
		expect.stringMatching(/wins over .*"url":"https:\/\/crm\.example\.com\/\?…"/),
	]);
});

test('keeps a foreign URL when the user wants it so', async () => {
	const { context, changes } = at(THEIRS, { parameters: { ...parameters, whenTaken: 'refuse' } });
	expect(await rejectionOf(passing(register(context)))).toMatchObject({
		message: expect.stringMatching(/^The WhatsApp Business Account calls another address already/),
	});
	for (let attempt = 0; attempt < 5; attempt++) await passing(unregister(context));
	expect(changes()).toEqual([]);
});

test('waits until the change can be seen', async () => {
	let looks = 0;
	const { context, state } = at(THEIRS, {
		intercept: ({ method, url }) => {
			if (method !== 'GET' || !url.endsWith('/waba_webhook')) return undefined;
			looks += 1;
			return looks < 5 ? { body: THEIRS } : undefined;
		},
	});
	const registering = register(context);
	await jest.advanceTimersByTimeAsync(2_000);
	expect(state.pending).toBe(true);
	await passing(registering);
	expect(looks).toBe(5);
	expect(state).not.toHaveProperty('pending');
});

test('an outage while it waits is no answer', async () => {
	let looks = 0;
	const { context, remote } = at(THEIRS, {
		intercept: ({ method, url }) => {
			if (method !== 'GET' || !url.endsWith('/waba_webhook')) return undefined;
			looks += 1;
			return looks === 2 ? { statusCode: 502, body: '' } : undefined;
		},
	});
	await passing(register(context));
	expect(remote.account.url).toBe(PRODUCTION_URL);
});

describe('a change that cannot be seen within 45 seconds', () => {
	test('is an error that says so, and is overtaken by the clean-up', async () => {
		const { context, writes, state } = at(THEIRS, { intercept: stuck });
		const error = (await rejectionOf(passing(register(context)))) as NodeOperationError;
		expect(error.message).toMatch(/did not set it within 45 seconds\. Wait/);
		for (let attempt = 0; attempt < 5; attempt++) await passing(unregister(context));
		expect(writes()).toEqual([OURS, THEIRS]);
		expect(state).toEqual({});
	});

	test('is overtaken by nothing when somebody else has set a URL since', async () => {
		const { context, writes, remote } = at(THEIRS, { intercept: stuck });
		await rejectionOf(passing(register(context)));
		remote.account = { url: 'https://new.example.com' };
		await passing(unregister(context));
		expect(writes()).toEqual([OURS]);
	});

	test('is logged when it gives the URL back', async () => {
		const { context, log } = at(OURS, { state: { previous: THEIRS }, intercept: stuck });
		await passing(unregister(context));
		expect(log).toEqual([expect.stringContaining('cannot be seen yet')]);
	});
});

test('a test run borrows the URL', async () => {
	const { context, remote } = at(OURS, { url: TEST_URL });
	await passing(register(context));
	expect(remote.account.url).toBe(TEST_URL);
	await passing(unregister(context));
	expect(remote.account).toEqual(OURS);
});
