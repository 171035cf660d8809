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
