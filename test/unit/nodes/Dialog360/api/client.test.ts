import { callApi, connect, CREDENTIAL } from '../../../../../nodes/Dialog360/api/client';
import type { ApiRequest } from '../../../../../nodes/Dialog360/api/client';
import { RefusedError, UnreachableError } from '../../../../../nodes/Dialog360/api/errors';
import type { Connection } from '../../../../../nodes/Dialog360/api/hosting';
import { InputError } from '../../../../../nodes/Dialog360/messages/inputError';
import { fakeApi } from '../../../support/apiContext';
import type { Answer } from '../../../support/apiContext';
import { everythingIn } from '../../../support/everythingIn';
import { axiosError } from '../../../support/httpErrors';
import { API_KEY } from '../../../support/node';
import { rejectionOf } from '../../../support/thrown';

const CLOUD: Connection = { hosting: 'cloud', baseUrl: 'https://waba-v2.360dialog.io' };
const REQUEST: ApiRequest = { method: 'POST', path: '/messages', body: { to: '49' } };

const call = async (answer: Answer | Error) =>
	await callApi(fakeApi([answer]).context, CLOUD, REQUEST);
const refusedBy = async (answer: Answer) => {
	const error = await rejectionOf(call(answer));
	if (error instanceof RefusedError) return error.refusal;
	throw error;
};
const unreachableBy = async (answer: Answer | Error) => {
	const error = await rejectionOf(call(answer));
	if (error instanceof UnreachableError) return error;
	throw error;
};

describe('connect', () => {
	test('reads the credential', async () => {
		const { context } = fakeApi([], { apiKey: API_KEY, environment: 'sandbox' });
		expect(await connect(context)).toEqual({
			hosting: 'sandbox',
			baseUrl: 'https://waba-sandbox.360dialog.io',
			number: expect.stringMatching(/^[\w+/=]{44}$/) as string,
		});
	});

	test.each([
		['a custom address without https', { environment: 'custom', baseUrl: 'http://x.example' }],
		['an environment that it does not know', { environment: 'moon' }],
		['an empty key', { apiKey: ' ' }],
	])('refuses %s', async (_, fields) => {
		const { context } = fakeApi([], { apiKey: API_KEY, ...fields });
		expect(await rejectionOf(connect(context))).toBeInstanceOf(InputError);
	});
});

describe('a request', () => {
	test('is signed by the credential, follows no redirect and leaves the status to us', async () => {
		const { context, requests, credentialTypes } = fakeApi([{}]);
		await callApi(context, CLOUD, { ...REQUEST, query: { limit: 5 } });
		expect(credentialTypes).toEqual([CREDENTIAL]);
		expect(requests).toEqual([
			{
				method: 'POST',
				url: 'https://waba-v2.360dialog.io/messages',
				body: { to: '49' },
				qs: { limit: 5 },
				json: true,
				returnFullResponse: true,
				ignoreHttpStatusErrors: true,
				disableFollowRedirect: true,
				timeout: 60_000,
			},
		]);
	});

	test('goes out once, however it ends', async () => {
		for (const answer of [{ statusCode: 429 }, { statusCode: 503 }, axiosError('ETIMEDOUT', '')]) {
			const { context, requests } = fakeApi([answer, {}, {}]);
			await rejectionOf(callApi(context, CLOUD, REQUEST));
			expect(requests).toHaveLength(1);
		}
	});
});

describe('an answer', () => {
	test.each([200, 201, 202])('of status %d is returned as it is', async (statusCode) => {
		const body = { messages: [{ id: 'wamid.A' }] };
		expect(await call({ statusCode, body })).toBe(body);
	});

	test.each([
		[400, { error: { message: 'm', code: 131047 } }, 131047],
		[500, { error: { message: 'm', code: 131000 } }, 131000],
		[200, { error: { message: 'm', code: 131056 } }, 131056],
	])('of status %d that says no is a RefusedError', async (statusCode, body, code) => {
		expect(await refusedBy({ statusCode, body })).toMatchObject({ status: statusCode, code, body });
	});

	test.each([400, 403, 404, 429])(
		'of status %d in plain text is a RefusedError',
		async (statusCode) => {
			expect(await refusedBy({ statusCode, body: 'No' })).toMatchObject({
				status: statusCode,
				message: 'No',
			});
		},
	);

	test.each([
		[502, '<html>502 Bad Gateway</html>'],
		[503, ''],
		[504, undefined],
		[500, 'Internal Server Error'],
	])('of status %d without JSON is that of a gateway', async (statusCode, body) => {
		expect(await unreachableBy({ statusCode, body })).toMatchObject({
			reason: `HTTP ${statusCode}`,
			maybeAccepted: true,
		});
	});

	test.each([['<html>Sign in</html>'], [''], [undefined], [[]], [null]])(
		'of status 200 with the body %j did not come from 360dialog',
		async (body) => {
			const error = await unreachableBy({ body });
			expect(error.message).toBe('The answer did not come from 360dialog');
			expect(error.reason).toBe('HTTP 200');
			expect(error.maybeAccepted).toBe(true);
			expect(error.fix).toMatch(/Base URL/);
		},
	);

	test.each([300, 301, 302, 307, 399])(
		'of status %d (a redirect, e.g. to a login page) did not come from 360dialog',
		async (statusCode) => {
			const error = await unreachableBy({ statusCode, body: '', headers: { location: '/login' } });
			expect(error.message).toBe('The answer did not come from 360dialog');
		},
	);
});

describe('Retry-After', () => {
	const wait = async (value: unknown) => {
		const headers = { 'retry-after': value } as Answer['headers'];
		return (await refusedBy({ statusCode: 429, headers, body: {} })).retryAfterSeconds;
	};

	test.each([
		['7', 7],
		[7, 7],
		['0', 0],
		['-5', 0],
		['1.5', 1.5],
		['soon', undefined],
		[undefined, undefined],
		[['7'], undefined],
	])('%j is %s seconds', async (value, seconds) => {
		expect(await wait(value)).toBe(seconds);
	});

	test('may be a date', async () => {
		jest.useFakeTimers({ now: new Date('2026-01-01T00:00:00Z') });
		try {
			expect(await wait('Thu, 01 Jan 2026 00:00:30 GMT')).toBe(30);
			expect(await wait('Wed, 31 Dec 2025 23:59:00 GMT')).toBe(0);
		} finally {
			jest.useRealTimers();
		}
	});
});

test('a network error is rebuilt without the request that carries the key', async () => {
	const error = await unreachableBy(axiosError('ECONNRESET', 'socket hang up'));
	expect(error).toMatchObject({ reason: 'ECONNRESET', maybeAccepted: true });
	expect(everythingIn(error)).not.toContain(API_KEY);
});
