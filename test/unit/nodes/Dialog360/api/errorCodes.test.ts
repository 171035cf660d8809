import {
	GATEWAY_MESSAGES,
	infoByCode,
	infoByStatus,
	WHATSAPP_CODES,
} from '../../../../../nodes/Dialog360/api/errorCodes';
import type { CodeInfo } from '../../../../../nodes/Dialog360/api/errorCodes';

/** The codes of section 1.4 ("Meta codes worth simulating") that sending, or its status, can bring. */
const SENDING = [
	0, 3, 4, 10, 33, 100, 190, 368, 80007, 130429, 130472, 130497, 131000, 131005, 131008, 131009,
	131016, 131021, 131026, 131030, 131031, 131037, 131042, 131045, 131047, 131048, 131049, 131050,
	131051, 131052, 131053, 131056, 131057, 131062, 131063, 131064, 132000, 132001, 132005, 132007,
	132008, 132012, 132015, 132016, 132068, 132069, 133010, 135000, 137000,
];
/** Section 1.4: groups that a message was sent to. */
const GROUPS = [131020];

const STATUSES = [400, 401, 403, 404, 409, 422, 429, 500, 502, 503];

const ALL: Array<[string, CodeInfo]> = [
	...Object.entries(WHATSAPP_CODES).map<[string, CodeInfo]>(([code, info]) => [
		`code ${code}`,
		info,
	]),
	...GATEWAY_MESSAGES.map<[string, CodeInfo]>((info) => [`message ${info.pattern.source}`, info]),
	...STATUSES.map<[string, CodeInfo]>((status) => [`status ${status}`, infoByStatus(status)]),
];

test.each([...SENDING, ...GROUPS])('code %d of the API reference has an entry', (code) => {
	expect(WHATSAPP_CODES).toHaveProperty([String(code)]);
});

describe.each(ALL)('the text for %s', (_, { meaning, fix, disposition }) => {
	test('says what is wrong and what to do', () => {
		expect(meaning).toMatch(/^\S.*\S$/);
		expect(fix).toMatch(/^\S.*\S$/);
		expect(fix).not.toBe(meaning);
	});

	test('avoids words that n8n asks to avoid', () => {
		expect(`${meaning} ${fix}`).not.toMatch(/\b(errors?|problems?|fail(ed|ures?|s)?|mistakes?)\b/i);
	});

	test('begins with a capital letter or the name 360dialog, and the meaning ends without a full stop', () => {
		expect(meaning).toMatch(/^([A-Z]|360dialog )/);
		expect(fix).toMatch(/^[A-Z]/);
		expect(meaning).not.toMatch(/[.!]$/);
	});

	test('has a disposition', () => {
		expect(['fix', 'throttle', 'later', 'never']).toContain(disposition);
	});
});

describe('infoByCode', () => {
	test.each([...SENDING, ...GROUPS])('finds %d', (code) => {
		expect(infoByCode(code)).toBe(WHATSAPP_CODES[code]);
	});

	test.each([200, 270, 299])('takes %d for a permission that lacks', (code) => {
		expect(infoByCode(code)).toMatchObject({ ...WHATSAPP_CODES[10] });
	});

	test.each([199, 300, 999999, -1, 1.5])('knows no %d', (code) => {
		expect(infoByCode(code)).toBeUndefined();
	});
});

describe('the disposition', () => {
	test('is to throttle for exactly the answers that were not accepted', () => {
		const throttled = Object.keys(WHATSAPP_CODES)
			.map(Number)
			.filter((code) => WHATSAPP_CODES[code]?.disposition === 'throttle');
		expect(throttled.sort((a, b) => a - b)).toEqual([4, 80007, 130429, 131056, 131208]);
	});

	test.each([131048, 131049, 131050, 130472, 368])('is never to send again for %d', (code) => {
		expect(WHATSAPP_CODES[code]?.disposition).toBe('never');
	});

	test.each([131000, 131016, 131057])('is to try later for %d', (code) => {
		expect(WHATSAPP_CODES[code]?.disposition).toBe('later');
	});

	test.each([0, 190, 100, 131008, 131009, 131047, 132000, 132001, 132012])(
		'is to fix the input for %d',
		(code) => {
			expect(WHATSAPP_CODES[code]?.disposition).toBe('fix');
		},
	);

	test.each([
		[400, 'fix'],
		[401, 'fix'],
		[403, 'fix'],
		[404, 'fix'],
		[429, 'throttle'],
		[500, 'later'],
		[502, 'later'],
		[503, 'later'],
		[504, 'later'],
	] as const)('of HTTP %d alone is %s', (status, disposition) => {
		expect(infoByStatus(status).disposition).toBe(disposition);
	});
});

test('131047 points to the operation that helps', () => {
	expect(WHATSAPP_CODES[131047]?.fix).toContain('Send Template');
});
