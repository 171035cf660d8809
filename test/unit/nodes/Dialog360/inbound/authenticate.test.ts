import { isFrom360dialog } from '../../../../../nodes/Dialog360/inbound/authenticate';
import { authorizationHeader, fingerprint } from '../../../../../nodes/Dialog360/inbound/secret';
import { API_KEY } from '../../../support/node';
import { AUTHORIZATION, WEBHOOK_ID, webhookCall } from '../../../support/webhookContext';
import { rejectionOf } from '../../../support/thrown';

describe('a call with the right header', () => {
	test('is known by the stored fingerprint, without a look at the credential', async () => {
		const { context, seen } = webhookCall({});
		expect(await isFrom360dialog(context)).toBe(true);
		expect(seen.credentialReads).toBe(0);
	});

	test.each([
		['nothing is stored', {}],
		['something else is stored', { secret: fingerprint('other') }],
	])('is known by the credential when %s', async (_, state) => {
		const { context, seen } = webhookCall({ state });
		expect(await isFrom360dialog(context)).toBe(true);
		expect(seen.credentialReads).toBe(1);
	});

	test('is known when the key was stored with white space around it', async () => {
		const { context } = webhookCall({ state: {}, credentials: { apiKey: ` ${API_KEY}\n` } });
		expect(await isFrom360dialog(context)).toBe(true);
	});
});

describe('a call with another header', () => {
	test.each([
		['of another key', authorizationHeader('other', WEBHOOK_ID)],
		['of another webhook', authorizationHeader(API_KEY, 'other')],
		['without the scheme', AUTHORIZATION.replace('Basic ', '')],
		['in other letters', AUTHORIZATION.toLowerCase()],
		['with something behind it', `${AUTHORIZATION} `],
		['that is empty', ''],
		['that is the stored fingerprint itself', fingerprint(AUTHORIZATION)],
	])('%s is refused', async (_, authorization) => {
		const { context } = webhookCall({ headers: { authorization } });
		expect(await isFrom360dialog(context)).toBe(false);
	});

	test.each([[undefined], [null], [7], [[AUTHORIZATION]]])(
		'that is %j is refused without a look at the credential',
		async (authorization) => {
			const { context, seen } = webhookCall({ headers: { authorization } as never });
			expect(await isFrom360dialog(context)).toBe(false);
			expect(seen.credentialReads).toBe(0);
		},
	);
});

test('what goes wrong with the credential is left to the caller', async () => {
	const { context } = webhookCall({ state: {}, credentials: new Error('gone') });
	expect(await rejectionOf(isFrom360dialog(context))).toMatchObject({ message: 'gone' });
});

describe('a header of the user', () => {
	const call = (headers: Record<string, unknown>, parameters: Record<string, unknown> = {}) => {
		const { context, seen } = webhookCall({ headers: headers as never, state: {} });
		const given: Record<string, unknown> = {
			authentication: 'header',
			headerName: 'X-Secret',
			headerValue: 's3cret',
			...parameters,
		};
		context.getNodeParameter = ((name: string) => given[name]) as never;
		return { context, seen };
	};

	test('is known without a look at the credential', async () => {
		const { context, seen } = call({ 'x-secret': 's3cret' });
		expect(await isFrom360dialog(context)).toBe(true);
		expect(seen.credentialReads).toBe(0);
	});

	test.each([
		['missing', {}],
		['wrong', { 'x-secret': 's3cret2' }],
		['empty', { 'x-secret': '' }],
		['a list', { 'x-secret': ['s3cret'] }],
		['the automatic one', { authorization: AUTHORIZATION }],
	])('is refused when it is %s', async (_, headers) => {
		const { context, seen } = call(headers);
		expect(await isFrom360dialog(context)).toBe(false);
		expect(seen.credentialReads).toBe(0);
	});

	test('lets nobody in without a value', async () => {
		const { context } = call({ 'x-secret': '' }, { headerValue: '' });
		expect(await isFrom360dialog(context)).toBe(false);
	});

	test('is not asked for when the user wants none', async () => {
		const open = { registration: 'none', authentication: 'none' };
		expect(await isFrom360dialog(call({}, open).context)).toBe(true);
	});
});
