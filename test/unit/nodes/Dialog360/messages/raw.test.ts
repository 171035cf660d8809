import { rawBody } from '../../../../../nodes/Dialog360/messages/raw';
import { refusalOf } from '../../../support/thrown';

const FIX =
	'Enter the body of a message as a JSON object, e.g. { "to": "491701234567", "type": "text", "text": { "body": "Hi" } }';
const BODY = { to: '491701234567', type: 'pin', pin: { nested: [1, null, { a: true }] } };

describe.each([
	['a text', JSON.stringify(BODY)],
	['a text with white space around', `\n ${JSON.stringify(BODY, null, 2)}\n`],
	['an object', BODY],
])('rawBody from %s', (_, given) => {
	test('adds messaging_product on the Cloud API', () => {
		expect(rawBody('cloud', given)).toEqual({ messaging_product: 'whatsapp', ...BODY });
	});

	test.each(['onPremise', 'sandbox'] as const)('adds nothing on %s', (hosting) => {
		expect(rawBody(hosting, given)).toEqual(BODY);
	});
});

describe('rawBody', () => {
	test('leaves a messaging_product as the user wrote it', () => {
		const body = rawBody('cloud', '{"messaging_product":"other","to":"1"}');
		expect(body).toEqual({ messaging_product: 'other', to: '1' });
	});

	test('does not change the object that it was given', () => {
		const given = { to: '1' };
		rawBody('cloud', given);
		expect(given).toEqual({ to: '1' });
	});

	test.each([['{}'], [''], ['   '], [{}]])(
		'refuses %j, with which nothing could be sent',
		(json) => {
			expect(refusalOf(() => rawBody('cloud', json)).message).toBe(
				'Body is empty, and must be a JSON object',
			);
		},
	);

	test.each(['{', "{'to':'1'}", '{"to":"1",}', 'to=1', 'undefined'])(
		'refuses %j, which is no JSON',
		(json) => {
			const refusal = refusalOf(() => rawBody('cloud', json));
			expect(refusal).toMatchObject({ field: 'Body', fix: FIX });
			expect(refusal.message).toMatch(/^Body is not valid JSON: \S/);
		},
	);

	test.each([
		['[]', 'a list'],
		['[{"to":"1"}]', 'a list'],
		['"text"', 'a string'],
		['17', 'a number'],
		['true', 'a boolean'],
		['null', 'empty'],
		[[], 'a list'],
		[17, 'a number'],
		[false, 'a boolean'],
		[null, 'empty'],
		[undefined, 'empty'],
	])('refuses %j', (json, kind) => {
		expect(refusalOf(() => rawBody('cloud', json))).toEqual({
			field: 'Body',
			message: `Body is ${kind}, and must be a JSON object`,
			fix: FIX,
		});
	});
});
