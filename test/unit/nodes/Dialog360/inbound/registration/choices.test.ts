import { NodeOperationError } from 'n8n-workflow';
import {
	isRegistered,
	register,
	unregister,
} from '../../../../../../nodes/Dialog360/inbound/registration';
import { fingerprint } from '../../../../../../nodes/Dialog360/inbound/secret';
import { everythingIn } from '../../../../support/everythingIn';
import { hook, PRODUCTION_URL, TEST_URL } from '../../../../support/hookContext';
import { API_KEY } from '../../../../support/node';
import { rejectionOf } from '../../../../support/thrown';
import { AUTHORIZATION } from '../../../../support/webhookContext';

const headers = { Authorization: AUTHORIZATION };
const OURS = { url: PRODUCTION_URL, headers };
const OURS_IN_TEST = { url: TEST_URL, headers };
const THEIRS = { url: 'https://crm.example.com/whatsapp', headers: { 'X-Token': 'abc' } };

describe('another URL', () => {
	const parameters = { whenTaken: 'refuse' };

	test('is kept when the user wants it so, and named without what may be secret', async () => {
		const url = 'https://user:pass@crm.example.com/whatsapp?token=t0k3n';
		const { context, writes, state } = hook({ setting: { url }, parameters });
		const error = (await rejectionOf(register(context))) as NodeOperationError;
		expect(error.message).toContain(
			'The number calls another address already: https://crm.example.com/whatsapp?…',
		);
		// When a workflow is published, n8n shows nothing but the message.
		expect(error.message).toContain('Take Over and Restore Later');
		for (let attempt = 0; attempt < 5; attempt++) await unregister(context);
		expect(writes()).toEqual([]);
		expect(state).toEqual({});
	});

	test.each([
		['no URL', { url: '' }, PRODUCTION_URL],
		['the URL of the published workflow, borrowed for a test', OURS, TEST_URL],
		['the URL of a test run that was left behind', OURS_IN_TEST, PRODUCTION_URL],
	])('is not %s', async (_, setting, url) => {
		const { context, remote } = hook({ setting, url, parameters });
		await register(context);
		expect(remote.setting.url).toBe(url);
	});

	test('is that of another n8n with a copy of the workflow', async () => {
		const setting = { url: PRODUCTION_URL.replace('n8n.', 'staging.') };
		expect(await rejectionOf(register(hook({ setting, parameters }).context))).toBeInstanceOf(
			NodeOperationError,
		);
		const { context, state } = hook({ setting });
		await register(context);
		expect(state.previous).toEqual(setting);
	});
});

describe('a header of the user', () => {
	const parameters = { authentication: 'header', headerName: 'X-Secret', headerValue: 's3cret' };

	test('is registered in the place of the automatic one', async () => {
		const { context, remote, state, log } = hook({ parameters });
		await register(context);
		expect(remote.setting).toEqual({ url: PRODUCTION_URL, headers: { 'X-Secret': 's3cret' } });
		expect(JSON.stringify([state, log])).not.toContain('s3cret');
	});

	test('is recognised whatever letters 360dialog writes it in', async () => {
		const setting = { url: PRODUCTION_URL, headers: { 'x-secret': 's3cret' } };
		expect(await isRegistered(hook({ setting, parameters }).context)).toBe(true);
	});

	test.each([{ headerValue: '' }, { headerName: 'X Secret' }])(
		'that cannot work (%j) is refused before anything is asked for, and cleaned up quietly',
		async (wrong) => {
			const { context, writes } = hook({ parameters: { ...parameters, ...wrong } });
			expect(await rejectionOf(register(context))).toBeInstanceOf(NodeOperationError);
			expect(await unregister(context)).toBe(true);
			expect(writes()).toEqual([]);
		},
	);
});

describe('nowhere', () => {
	const parameters = { registration: 'none', headerValue: 's3cret', headerName: 'X-Secret' };

	test('asks 360dialog for nothing', async () => {
		const { context, requests, state } = hook({ parameters });
		expect(await isRegistered(context)).toBe(false);
		expect(await register(context)).toBe(true);
		expect(state).toEqual({ target: 'none', secret: fingerprint('s3cret') });
		expect(await unregister(context)).toBe(true);
		expect([requests, state]).toEqual([[], {}]);
	});

	test('takes no secret when everybody may call', async () => {
		const { context, state } = hook({ parameters: { ...parameters, authentication: 'none' } });
		await register(context);
		expect(state).toEqual({ target: 'none' });
	});

	test('needs a header unless everybody may call', async () => {
		const { context } = hook({ parameters: { ...parameters, headerValue: '' } });
		expect(await rejectionOf(register(context))).toMatchObject({
			message: expect.stringMatching(/^Header Value is empty\. Enter/) as string,
		});
	});
});

describe('a place that changed', () => {
	test('is left before the new one is taken', async () => {
		const { context, remote, state } = hook({
			setting: OURS,
			state: { target: 'number', previous: THEIRS },
			parameters: { registration: 'none', authentication: 'none' },
		});
		await register(context);
		expect(remote.setting).toEqual(THEIRS);
		expect(state).toEqual({ target: 'none' });
	});

	test('is where n8n removes the webhook, whatever the node says by then', async () => {
		const { context, remote } = hook({
			setting: OURS,
			state: { target: 'number', previous: THEIRS },
			parameters: { registration: 'destination' },
		});
		await unregister(context);
		expect(remote.setting).toEqual(THEIRS);
	});
});

describe.each(['waba', 'destination', 'elsewhere'])('registration %s', (registration) => {
	const credentials = { apiKey: 'k', environment: 'sandbox' };

	test('is refused off the Cloud API, and cleaned up quietly', async () => {
		const { context, requests } = hook({ parameters: { registration }, credentials });
		const error = (await rejectionOf(register(context))) as NodeOperationError;
		expect(error.message).toContain('The Sandbox has only the webhook of a number');
		expect(await unregister(context)).toBe(true);
		expect(requests).toEqual([]);
	});
});

describe.each(['number', 'waba', 'destination'])('what goes wrong at %s', (registration) => {
	test.each([
		['a refusal', { statusCode: 400, body: { error: 'Bad URL' } }],
		['an outage', { statusCode: 502, body: 'Bad gateway' }],
	])('tells no secret: %s', async (_, answer) => {
		const { context, log, state } = hook({
			parameters: { registration },
			intercept: ({ method }) => (method === 'GET' ? undefined : answer),
		});
		const error = await rejectionOf(register(context));
		await unregister(context);
		const told = everythingIn([error, log, state]);
		expect(told).not.toContain(AUTHORIZATION);
		expect(told).not.toContain(API_KEY);
	});
});

describe('a list of senders that cannot be read', () => {
	test.each([
		['Allowed Senders', { allowedSenders: '+49 170 1234567, Jane' }],
		['Ignored Senders', { ignoredSenders: 'Jane' }],
	])('is told before anything is registered: %s', async (field, filters) => {
		const { context, writes } = hook({ parameters: { filters } });
		const error = (await rejectionOf(register(context))) as NodeOperationError;
		expect(error.message).toContain('Jane');
		expect(error.message).toContain(field);
		expect(writes()).toEqual([]);
	});
});
