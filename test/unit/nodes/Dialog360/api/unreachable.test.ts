import { NodeApiError } from 'n8n-workflow';
import type { JsonObject } from 'n8n-workflow';
import { UnreachableError } from '../../../../../nodes/Dialog360/api/errors';
import {
	badGateway,
	notFrom360dialog,
	unreachable,
} from '../../../../../nodes/Dialog360/api/unreachable';
import { everythingIn } from '../../../support/everythingIn';
import { axiosError, systemError } from '../../../support/httpErrors';
import { API_KEY, NODE } from '../../../support/node';

const NOT_FOUND = 'The address of 360dialog could not be found';
const REFUSED = 'The connection to 360dialog was refused';
const NO_WAY = 'There is no way to 360dialog from here';
const TLS = 'The encrypted connection to 360dialog could not be set up';
const TIMEOUT = '360dialog did not answer in time';
const BROKEN = 'The connection to 360dialog broke before the answer came';
const UNKNOWN = '360dialog could not be reached';

/** Code and words of the network, what we make of them, whether the message may have got through. */
const CLASSES: Array<[string, string, string, boolean]> = [
	['ENOTFOUND', 'getaddrinfo ENOTFOUND waba-v2.360dialog.io', NOT_FOUND, false],
	['EAI_AGAIN', 'getaddrinfo EAI_AGAIN waba-v2.360dialog.io', NOT_FOUND, false],
	['ECONNREFUSED', 'connect ECONNREFUSED 127.0.0.1:4010', REFUSED, false],
	['EHOSTUNREACH', 'connect EHOSTUNREACH 10.0.0.1:443', NO_WAY, false],
	['ENETUNREACH', 'connect ENETUNREACH 2001:db8::1:443', NO_WAY, false],
	['ENETDOWN', 'connect ENETDOWN 10.0.0.1:443', NO_WAY, false],
	['EADDRNOTAVAIL', 'connect EADDRNOTAVAIL 10.0.0.1:443', NO_WAY, false],
	['CERT_HAS_EXPIRED', 'certificate has expired', TLS, false],
	['DEPTH_ZERO_SELF_SIGNED_CERT', 'self-signed certificate', TLS, false],
	['SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in certificate chain', TLS, false],
	['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify the first certificate', TLS, false],
	['ERR_TLS_CERT_ALTNAME_INVALID', "Hostname/IP does not match certificate's altnames", TLS, false],
	['EPROTO', 'write EPROTO 00E8: wrong version number', TLS, false],
	[
		'ECONNRESET',
		'Client network socket disconnected before secure TLS connection was established',
		TLS,
		false,
	],
	['ECONNABORTED', 'timeout of 60000ms exceeded', TIMEOUT, true],
	['ETIMEDOUT', 'read ETIMEDOUT', TIMEOUT, true],
	['ESOCKETTIMEDOUT', 'ESOCKETTIMEDOUT', TIMEOUT, true],
	['ECONNRESET', 'read ECONNRESET', BROKEN, true],
	['ECONNRESET', 'socket hang up', BROKEN, true],
	['EPIPE', 'write EPIPE', BROKEN, true],
	['ERR_NEW', 'something new', UNKNOWN, true],
];

describe.each(CLASSES)('%s, "%s"', (code, message, expected, maybeAccepted) => {
	const bare = systemError(code, message);
	const layers: Array<[string, unknown]> = [
		['bare', bare],
		['of axios', axiosError(code, message)],
		['of axios over Node.js', axiosError(code, message, bare)],
		[
			'in an error of n8n',
			new NodeApiError(NODE, axiosError(code, message) as unknown as JsonObject),
		],
		[
			'in an error of n8n over axios over Node.js',
			new NodeApiError(NODE, axiosError(code, message, bare) as unknown as JsonObject),
		],
		['in two layers without a code', new Error('a', { cause: new Error('b', { cause: bare }) })],
	];

	test.each(layers)('%s', (_, error) => {
		const result = unreachable(error);
		expect(result).toBeInstanceOf(UnreachableError);
		expect({ ...result, message: result.message }).toMatchObject({
			message: expected,
			reason: code,
			maybeAccepted,
			fix: expect.stringMatching(/^Check /) as string,
		});
	});

	test.each(layers)('%s holds nothing of the request', (_, error) => {
		const result = unreachable(error);
		expect(everythingIn(result)).not.toContain(API_KEY);
		expect(result.cause).toBeUndefined();
		expect(Object.keys(result).sort()).toEqual(['fix', 'maybeAccepted', 'name', 'reason']);
	});
});

describe('unreachable', () => {
	test.each([
		['the code alone', { code: 'ECONNREFUSED' }, REFUSED],
		['the words alone', { message: 'connect ECONNREFUSED 127.0.0.1:1' }, REFUSED],
		['the description alone', { description: 'socket hang up' }, BROKEN],
	])('goes by %s', (_, error, expected) => {
		expect(unreachable(error).message).toBe(expected);
	});

	test('has the reason NETWORK when there is no code', () => {
		expect(unreachable(new Error('socket hang up')).reason).toBe('NETWORK');
		expect(unreachable(new Error('?')).reason).toBe('NETWORK');
	});

	test.each([undefined, null, 'ECONNREFUSED', 42, [], {}, { code: 7, message: null }])(
		'takes %j, too, and then is careful',
		(error) => {
			const { message, reason, maybeAccepted } = unreachable(error);
			expect({ message, reason, maybeAccepted }).toEqual({
				message: UNKNOWN,
				reason: 'NETWORK',
				maybeAccepted: true,
			});
		},
	);

	test('ends when causes go round in a circle', () => {
		const error = new Error('a');
		error.cause = error;
		expect(unreachable(error).message).toBe(UNKNOWN);
	});

	test('a time-out stays one, and may have got through, when a host name reads like a TLS word', () => {
		const error = axiosError('ETIMEDOUT', 'timeout of 60000ms exceeded at concert.example.com');
		expect(unreachable(error)).toMatchObject({ message: TIMEOUT, maybeAccepted: true });
	});

	test('tells to look before sending again whenever the message may have got through', () => {
		for (const [code, message, , maybeAccepted] of CLASSES) {
			const { fix } = unreachable(systemError(code, message));
			if (maybeAccepted) expect(fix).toMatch(/before you send it again/);
			else expect(fix).not.toMatch(/send it again/);
		}
	});
});

describe('notFrom360dialog', () => {
	test.each([200, 302])('of status %d may have got through', (status) => {
		const { message, reason, fix, maybeAccepted } = notFrom360dialog(status);
		expect({ message, reason, maybeAccepted }).toEqual({
			message: 'The answer did not come from 360dialog',
			reason: `HTTP ${status}`,
			maybeAccepted: true,
		});
		expect(fix).toMatch(/Base URL.+before you send it again/);
	});
});

describe('badGateway', () => {
	test.each([500, 502, 503, 504])('of status %d may have got through', (status) => {
		const { message, reason, fix, maybeAccepted } = badGateway(status);
		expect({ message, reason, maybeAccepted }).toEqual({
			message: `360dialog is not available at the moment (HTTP ${status} from a gateway)`,
			reason: `HTTP ${status}`,
			maybeAccepted: true,
		});
		expect(fix).toMatch(/before you send it again/);
	});
});
