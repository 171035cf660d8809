import type { IWebhookFunctions } from 'n8n-workflow';
import {
	authenticationOf,
	requireHeader,
	targetOf,
} from '../../../../../nodes/Dialog360/inbound/authentication';
import { thrownBy } from '../../../support/thrown';

const context = (parameters: Record<string, unknown>) =>
	({
		getNodeParameter: (name: string, otherwise: unknown) => parameters[name] ?? otherwise,
	}) as unknown as IWebhookFunctions;

const header = { headerName: ' X-Secret ', headerValue: ' s3cret\n' };
const HEADER = { way: 'header', name: 'X-Secret', value: 's3cret' };

test.each([
	['a node from before there was a choice', {}, { way: 'automatic' }],
	['the automatic secret', { authentication: 'automatic' }, { way: 'automatic' }],
	['an own header', { authentication: 'header' }, HEADER],
	['an own header, registered nowhere', { registration: 'none', authentication: 'header' }, HEADER],
	['no secret', { registration: 'none', authentication: 'none' }, { way: 'none' }],
])('%s', (_, parameters, expected) => {
	expect(authenticationOf(context({ ...header, ...parameters }))).toEqual(expected);
});

test.each([
	['none, of a node that is registered', { authentication: 'none' }, 'automatic'],
	[
		'automatic, of a node that is not',
		{ registration: 'none', authentication: 'automatic' },
		'header',
	],
	['something unknown', { authentication: 'magic' }, 'automatic'],
	['something that is no text', { authentication: ['none'] }, 'automatic'],
	['nothing, of a node that is not registered', { registration: 'none' }, 'header'],
])('what the form does not offer never opens the door: %s', (_, parameters, way) => {
	expect(authenticationOf(context(parameters)).way).toBe(way);
});

test('without a choice the number is registered', () => {
	expect(targetOf(context({}))).toBe('number');
	expect(targetOf(context({ registration: 'waba' }))).toBe('waba');
});

describe('requireHeader', () => {
	test.each(['X-Secret', 'authorization', 'X.1~2'])('takes the name %j', (name) => {
		expect(() => requireHeader({ name, value: 'x' })).not.toThrow();
	});

	test.each(['', 'X Secret', 'X_Secret', 'X-Sécret', 'X:', 'Host', 'Content-Type', 'cookie'])(
		'refuses the name %j',
		(name) => {
			expect(thrownBy(() => requireHeader({ name, value: 'x' }))).toMatchObject({
				field: 'Header Name',
			});
		},
	);

	test.each(['', 'a\nb', 'sécret', 'a\u0000'])(
		'refuses the value %j, and does not show it',
		(value) => {
			const error = thrownBy(() => requireHeader({ name: 'X', value })) as Error;
			expect(error).toMatchObject({ field: 'Header Value' });
			if (value !== '') expect(error.message).not.toContain(value);
		},
	);
});
