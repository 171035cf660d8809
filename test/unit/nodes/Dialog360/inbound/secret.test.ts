import {
	authorizationHeader,
	fingerprint,
	sameFingerprint,
} from '../../../../../nodes/Dialog360/inbound/secret';
import { everythingIn } from '../../../support/everythingIn';
import { API_KEY } from '../../../support/node';

const WEBHOOK_ID = '5f0c9c1e-7d0e-4f57-9c1a-2a7f0f9f1b11';

describe('authorizationHeader', () => {
	test('is Basic with the user n8n and a password that needs no escaping', () => {
		const [scheme, encoded] = authorizationHeader(API_KEY, WEBHOOK_ID).split(' ');
		expect(scheme).toBe('Basic');
		const [user, password] = Buffer.from(String(encoded), 'base64').toString().split(':');
		expect(user).toBe('n8n');
		expect(password).toMatch(/^[A-Za-z0-9_-]{43}$/);
	});

	test('is the same after every restart and update: 360dialog has stored it', () => {
		expect(authorizationHeader('key', 'id')).toBe(
			'Basic bjhuOjRFYTQzRGl6MGFXR1FjNGhxOHZJYzBVV185N1RsQTV0NjBVUGtFMlNqMlk=',
		);
	});

	test('differs by key and by webhook', () => {
		const headers = ['key', 'key2', 'KEY'].flatMap((key) =>
			['', 'id', 'id2', 'ID'].map((id) => authorizationHeader(key, id)),
		);
		expect(new Set(headers).size).toBe(12);
	});

	test.each([` ${API_KEY}`, `${API_KEY}\n`, `\t${API_KEY}\r\n`, `\u00a0${API_KEY}`])(
		'does not change with the white space around %j',
		(key) => {
			expect(authorizationHeader(key, WEBHOOK_ID)).toBe(authorizationHeader(API_KEY, WEBHOOK_ID));
		},
	);

	test('does not contain the key, plain or encoded', () => {
		const header = authorizationHeader(API_KEY, WEBHOOK_ID);
		expect(everythingIn(header)).not.toContain(API_KEY);
		expect(everythingIn(header.slice('Basic '.length))).not.toContain(API_KEY);
		expect(header).not.toContain(Buffer.from(API_KEY).toString('base64').slice(0, 12));
		expect(header).not.toContain(Buffer.from(API_KEY).toString('hex'));
	});
});

describe('fingerprint', () => {
	test('is the SHA-256 in hexadecimal', () => {
		expect(fingerprint('abc')).toBe(
			'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
		);
	});

	test('does not contain the secret', () => {
		expect(fingerprint('Basic abcdef')).not.toContain('abcdef');
	});
});

describe('sameFingerprint', () => {
	test('is true for the same', () => {
		expect(sameFingerprint(fingerprint('a'), fingerprint('a'))).toBe(true);
		expect(sameFingerprint('', '')).toBe(true);
	});

	test.each([
		['another', fingerprint('b')],
		['one with a last digit that differs', `${fingerprint('a').slice(0, -1)}0`],
		['a beginning', fingerprint('a').slice(0, 10)],
		['a longer one', `${fingerprint('a')}0`],
		['nothing', ''],
		['as many characters that take more bytes', 'ä'.repeat(64)],
	])('is false for %s', (_, other) => {
		expect(sameFingerprint(fingerprint('a'), other)).toBe(false);
		expect(sameFingerprint(other, fingerprint('a'))).toBe(false);
	});
});
