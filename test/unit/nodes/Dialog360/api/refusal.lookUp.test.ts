import { WHATSAPP_CODES } from '../../../../../nodes/Dialog360/api/errorCodes';
import { facts, refusal } from '../../../support/refusal';

describe('a code', () => {
	test.each([
		[131030, 131030],
		['131030', 131030],
		[0, 0],
		['0', 0],
	])('%j is read as %d', (code, expected) => {
		expect(facts(400, { error: { message: 'm', code } }).code).toBe(expected);
	});

	test.each([null, undefined, 'abc', 1.5, '1.5', true, {}, [], NaN, '', ' '])(
		'%j is none',
		(code) => {
			expect(facts(400, { error: { message: 'm', code } }).code).toBeUndefined();
		},
	);

	test.each([
		[2655007, 2655007],
		['2655007', 2655007],
		['x', undefined],
		['', undefined],
	])('subcode %j is read as %j', (error_subcode, expected) => {
		expect(facts(400, { error: { message: 'm', error_subcode } }).subcode).toBe(expected);
	});

	test.each(Object.keys(WHATSAPP_CODES).map(Number))('%d is looked up', (code) => {
		const entry = WHATSAPP_CODES[code];
		expect(refusal(400, { error: { message: 'm', code } })).toMatchObject({ ...entry, code });
		expect(refusal(400, { errors: [{ title: 'm', code: String(code) }] })).toMatchObject({
			...entry,
			code,
		});
	});

	test.each([
		[400, 'fix'],
		[403, 'fix'],
		[429, 'throttle'],
		[500, 'later'],
	] as const)(
		"that is unknown, with status %d, has WhatsApp's words and is to %s",
		(status, to) => {
			expect(refusal(status, { error: { message: 'Something new', code: 999999 } })).toMatchObject({
				code: 999999,
				meaning: 'Something new',
				message: 'Something new',
				disposition: to,
				fix: expect.stringMatching(/\S/) as string,
			});
		},
	);

	test.each([200, 210, 299])(
		'%d (200 to 299: permissions) is to fix even with status 500, not to try later',
		(code) => {
			expect(refusal(500, { error: { message: 'Permissions', code } }).disposition).toBe('fix');
		},
	);

	test('counts for more than the words and the status', () => {
		const error = { message: 'You have exceeded the endpoint rate limit.', code: 131047 };
		expect(refusal(500, { error })).toMatchObject({ ...WHATSAPP_CODES[131047] });
	});
});

describe("360dialog's own table", () => {
	test.each([
		[400, 'Your WhatsApp for Business API has been disabled', 'never', /disabled/],
		[400, 'You have exceeded the endpoint rate limit.', 'throttle', /[Tt]oo many calls/],
		[
			400,
			'Could not send message due to lack of payment. Messaging can resume once overdue invoices towards 360dialog are settled. Please reach out to our integration partner.',
			'fix',
			/invoice/,
		],
		[401, 'Invalid api_key', 'fix', /does not know this API key/],
		[403, 'The endpoint is blocked', 'fix', /has not opened this function/],
		[500, 'Internal server error', 'later', /could not handle/],
		[502, 'WhatsApp for Business API not available', 'later', /not available/],
		[403, 'Permission denied for partner x', 'fix', /does not allow/],
		[400, 'Not allowed to send messages using MM API', 'fix', /Marketing Messages API/],
		[429, 'Too many requests - Rate limit exceeded', 'throttle', /[Tt]oo many calls/],
	] as const)('%d %s', (status, message, disposition, meaning) => {
		const shapes = [
			{ error: message },
			{ message },
			{ detail: message },
			{ meta: { success: false, http_code: status, developer_message: message } },
			message,
		];
		for (const body of shapes) {
			expect(refusal(status, body)).toMatchObject({
				status,
				message,
				disposition,
				meaning: expect.stringMatching(meaning) as string,
			});
		}
	});

	test('does not hand out the pattern that matched', () => {
		expect(refusal(401, { error: 'Invalid api_key' })).not.toHaveProperty('pattern');
	});
});
