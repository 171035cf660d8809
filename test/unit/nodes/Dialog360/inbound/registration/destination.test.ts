import type { IHttpRequestOptions, NodeOperationError } from 'n8n-workflow';
import {
	isRegistered,
	register,
	unregister,
} from '../../../../../../nodes/Dialog360/inbound/registration';
import { destinationName } from '../../../../../../nodes/Dialog360/inbound/registration/own';
import { hook, PRODUCTION_URL, TEST_URL } from '../../../../support/hookContext';
import type { Hook } from '../../../../support/hookContext';
import { rejectionOf } from '../../../../support/thrown';
import { AUTHORIZATION } from '../../../../support/webhookContext';

const parameters = { registration: 'destination' };
const NAME = destinationName(hook({}).context, false);
const TEST_NAME = destinationName(hook({}).context, true);
const OURS = { name: NAME, url: PRODUCTION_URL, headers: { Authorization: AUTHORIZATION } };
const IN_TEST = { ...OURS, name: TEST_NAME, url: TEST_URL };
const CRM = { name: 'crm', url: 'https://crm.example.com/?key=1', headers: { 'X-Token': 'abc' } };
const BOT = { name: 'bot', url: 'https://bot.example.com' };
const LOG = { name: 'log', url: 'https://log.example.com' };
const REFUSED = { statusCode: 400, body: { error: 'No such field' } };

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const beside = (destinations: Array<typeof BOT>, rest: Hook = {}) =>
	hook({
		parameters,
		setting: { url: 'https://main.example.com' },
		remote: { destinations: { enabled: destinations.length > 0, destinations } },
		...rest,
	});

async function passing<T>(action: Promise<T>): Promise<T> {
	action.catch(() => {});
	await jest.advanceTimersByTimeAsync(300_000);
	return await action;
}

const sent = (requests: IHttpRequestOptions[]) =>
	requests.map(({ method, body }) => [method, body]);

test('has a name that stays the same, and another one for test runs', () => {
	expect([NAME, TEST_NAME]).toEqual([
		expect.stringMatching(/^n8n-[0-9a-f]{8}$/),
		NAME.replace('n8n-', 'n8n-test-'),
	]);
});

describe('registering', () => {
	test('switches the feature on with ours', async () => {
		const { context, changes, state } = beside([]);
		expect(await isRegistered(context)).toBe(false);
		await passing(register(context));
		expect(sent(changes())).toEqual([['POST', { enabled: true, destinations: [OURS] }]]);
		expect(await isRegistered(context)).toBe(true);
		expect(state).toEqual({ target: 'destination', secret: expect.any(String) as string });
	});

	test('adds ours to what is there', async () => {
		const { context, changes, remote } = beside([CRM]);
		await passing(register(context));
		expect(sent(changes())).toEqual([['PUT', { destinations: [OURS] }]]);
		expect(remote.destinations.destinations).toEqual([CRM, OURS]);
	});

	test('changes ours when URL or secret differ', async () => {
		const { context, changes } = beside([CRM, { ...OURS, url: 'https://old.example.com' }]);
		await passing(register(context));
		expect(sent(changes())).toEqual([['PATCH', OURS]]);
	});

	test('looks again when somebody else was faster', async () => {
		let refusals = 1;
		const { context, changes } = beside([CRM], {
			intercept: ({ method }) =>
				method === 'PUT' && refusals-- > 0
					? { statusCode: 409, body: { message: 'Destination name already exists' } }
					: undefined,
		});
		await passing(register(context));
		expect(changes().map(({ method }) => method)).toEqual(['PUT', 'PUT']);
	});

	test('without room names what is set, without secrets', async () => {
		const { context, changes, log } = beside([CRM, BOT, LOG]);
		const error = (await rejectionOf(passing(register(context)))) as NodeOperationError;
		expect(error.message).toContain(
			'The number has no room for another destination. Set are: crm (https://crm.example.com/?…), bot (https://bot.example.com), log (https://log.example.com).',
		);
		for (let attempt = 0; attempt < 5; attempt++) await passing(unregister(context));
		expect(changes()).toEqual([]);
		expect(log).toEqual([]);
	});

	test('names what is set also when 360dialog has room for fewer', async () => {
		const { context } = beside([CRM, BOT], {
			intercept: ({ method }) =>
				method === 'PUT' ? { statusCode: 400, body: { error: 'Too many' } } : undefined,
		});
		expect(await rejectionOf(passing(register(context)))).toMatchObject({
			message: expect.stringMatching(/Set are: crm .* 360dialog answered: Too many\. Remove one/),
		});
	});

	test('takes the place of a test run that n8n did not survive', async () => {
		const { context, remote } = beside([CRM, BOT, IN_TEST]);
		await passing(register(context));
		expect(remote.destinations.destinations).toEqual([CRM, BOT, OURS]);
	});

	test.each([
		['nothing', '', '', 1],
		['the number', 'https://main.example.com', '', 0],
		['the account', '', 'https://main.example.com', 0],
	])('warns when no URL is called before: %s has one', async (_, number, account, warnings) => {
		const { context, log } = hook({
			parameters,
			setting: { url: number },
			remote: { account: { url: account } },
		});
		await passing(register(context));
		expect(log).toHaveLength(warnings);
	});

	test('does not mind when 360dialog refuses to tell', async () => {
		const { context, log } = beside([CRM], {
			intercept: ({ url }) => (url.endsWith('/v1/configs/webhook') ? REFUSED : undefined),
		});
		await passing(register(context));
		expect(log).toEqual([]);
	});

	test('that cannot be seen within 45 seconds is an error', async () => {
		const { context, log } = beside([CRM], {
			intercept: ({ method }) => (method === 'PUT' ? { body: { message: 'ok' } } : undefined),
		});
		expect(await rejectionOf(passing(register(context)))).toMatchObject({
			message: expect.stringMatching(/within 45 seconds\. Wait/),
		});
		await passing(unregister(context));
		expect(log).toEqual([expect.stringMatching(/may still appear/)]);
	});
});

describe('a test run', () => {
	test('has a destination of its own, so that the published workflow goes on', async () => {
		const { context, remote } = beside([OURS], { url: TEST_URL });
		await passing(register(context));
		expect(remote.destinations.destinations).toEqual([OURS, IN_TEST]);
		await passing(unregister(context));
		expect(remote.destinations.destinations).toEqual([OURS]);
	});
});

describe('unregistering', () => {
	test('removes ours alone, by a body that names it in every likely way', async () => {
		const { context, changes, remote, log } = beside([CRM, OURS]);
		await passing(unregister(context));
		expect(sent(changes())).toEqual([
			['DELETE', { name: NAME, names: [NAME], destinations: [NAME] }],
		]);
		expect(remote.destinations.destinations).toEqual([CRM]);
		expect(log).toEqual([]);
	});

	test('tries objects where names are refused', async () => {
		let refusals = 1;
		const { context, changes } = beside([CRM, OURS], {
			intercept: ({ method }) => (method === 'DELETE' && refusals-- > 0 ? REFUSED : undefined),
		});
		await passing(unregister(context));
		expect(changes().at(-1)?.body).toMatchObject({ destinations: [{ name: NAME }] });
	});

	const refused: Hook['intercept'] = ({ method }) => (method === 'DELETE' ? REFUSED : undefined);

	test('switches the feature off when ours is the only one and cannot be removed', async () => {
		const { context, changes, log } = beside([OURS], { intercept: refused });
		await passing(unregister(context));
		expect(sent(changes()).at(-1)).toEqual(['POST', { enabled: false }]);
		expect(log).toEqual([]);
	});

	test('leaves all as it is, and says what to remove, when there are others', async () => {
		const { context, remote, log } = beside([CRM, OURS], { intercept: refused });
		await passing(unregister(context));
		expect(remote.destinations.destinations).toEqual([CRM, OURS]);
		expect(log).toEqual([expect.stringMatching(`did not remove the destination "${NAME}"`)]);
		expect(log[0]).toContain('No such field');
	});

	test('puts others back, with their headers, that vanished along with ours', async () => {
		const { context, remote, log } = beside([CRM, OURS, BOT], {
			intercept: ({ method }) => {
				if (method !== 'DELETE') return undefined;
				remote.destinations = { enabled: false, destinations: [] };
				return { body: { message: 'ok' } };
			},
		});
		await passing(unregister(context));
		expect(remote.destinations).toEqual({ enabled: true, destinations: [CRM, BOT] });
		expect(log).toEqual([]);
	});

	test('names others that vanished and cannot be put back', async () => {
		const { context, remote, log } = beside([CRM, OURS], {
			intercept: ({ method }) => {
				if (method === 'POST') return REFUSED;
				if (method !== 'DELETE') return undefined;
				remote.destinations = { enabled: false, destinations: [] };
				return { body: { message: 'ok' } };
			},
		});
		await passing(unregister(context));
		expect(log).toEqual([expect.stringMatching(/removed other destinations.*crm/)]);
		expect(log[0]).not.toContain('abc');
	});

	test('leaves a destination of our name alone that leads elsewhere now', async () => {
		const { context, changes, log } = beside([{ ...OURS, url: 'https://crm.example.com' }]);
		await passing(unregister(context));
		expect(changes()).toEqual([]);
		expect(log).toEqual([expect.stringMatching('leads elsewhere now')]);
	});

	test.each([
		['401', { statusCode: 401, body: { error: 'Invalid api_key' } }],
		['500', { statusCode: 500, body: { error: 'Internal error' } }],
		['502', { statusCode: 502, body: '' }],
	])('fails aloud on a %s, so that n8n tries again', async (_, answer) => {
		const { context, remote } = beside([OURS], {
			intercept: ({ method }) => (method === 'DELETE' ? answer : undefined),
		});
		expect(await rejectionOf(passing(unregister(context)))).toBeInstanceOf(Error);
		expect(remote.destinations.destinations).toEqual([OURS]);
	});
});
