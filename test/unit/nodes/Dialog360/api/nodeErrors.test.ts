import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { JsonObject } from 'n8n-workflow';
import {
	GATEWAY_MESSAGES,
	infoByStatus,
	WHATSAPP_CODES,
} from '../../../../../nodes/Dialog360/api/errorCodes';
import { errorDetails, toNodeError } from '../../../../../nodes/Dialog360/api/nodeErrors';
import { badGateway, unreachable } from '../../../../../nodes/Dialog360/api/unreachable';
import { InputError } from '../../../../../nodes/Dialog360/messages/inputError';
import { everythingIn } from '../../../support/everythingIn';
import { axiosError, systemError } from '../../../support/httpErrors';
import { API_KEY, NODE } from '../../../support/node';
import { bare, INPUT, refused } from '../../../support/refused';

describe('an InputError', () => {
	const error = toNodeError(NODE, INPUT, 3);

	test('becomes a NodeOperationError with what to do as its description', () => {
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error.message).toBe('To is empty');
		expect(error.description).toBe('Enter a phone number');
		expect(error.node).toBe(NODE);
		expect(error.level).toBe('warning');
	});

	test('names the item', () => {
		expect(error.context.itemIndex).toBe(3);
		expect(toNodeError(NODE, INPUT, 0).context.itemIndex).toBe(0);
		expect(toNodeError(NODE, INPUT).context.itemIndex).toBeUndefined();
	});
});

describe('a RefusedError', () => {
	const error = toNodeError(NODE, refused(), 2) as NodeApiError;

	test('becomes a NodeApiError with meaning and code', () => {
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error.message).toBe('The recipient is not on the list of allowed numbers (131030)');
		expect(error.httpCode).toBe('400');
		expect(error.node).toBe(NODE);
		expect(error.context.itemIndex).toBe(2);
	});

	test('says what to do, what the answer was, and what support asks for', () => {
		expect(error.description).toBe(
			'Register the recipient. The answer was: (#131030) Not in allowed list — Add the number [HTTP 400, code 131030, subcode 2655007, trace ID AbC]',
		);
	});

	test('carries the answer in its data', () => {
		expect(error.context.data).toEqual({ error: { code: 131030 } });
	});

	test('without a code, details and trace ID does without them', () => {
		const plain = toNodeError(NODE, bare());
		expect(plain.message).toBe('The recipient is not on the list of allowed numbers');
		expect(plain.description).toBe(
			'Register the recipient. The answer was: (#131030) Not in allowed list [HTTP 400]',
		);
	});

	test.each(['Wait.', 'Wait!', 'Wait?'])('does not double the full stop of "%s"', (fix) => {
		expect(toNodeError(NODE, bare({ fix })).description).toMatch(
			new RegExp(`^${fix.replace('?', '\\?')} The answer was: `),
		);
	});

	test.each([0, 131056])('shows the code %d', (code) => {
		expect(toNodeError(NODE, refused({ code })).message).toMatch(new RegExp(` \\(${code}\\)$`));
	});

	test.each([
		['a text', 'Not allowed to send messages using MM API'],
		['nothing', ''],
		['null', null],
		['undefined', undefined],
		['a list', [1]],
		[
			'an answer with words that n8n looks for',
			{ message: 'other', description: 'other', reason: 'x' },
		],
		['an answer like one of axios', { response: { data: { message: 'other' } } }],
	])('whose body is %s keeps our words', (_, body) => {
		const plain = toNodeError(NODE, bare({ body }));
		expect(plain.message).toBe('The recipient is not on the list of allowed numbers');
		expect(plain.description).toMatch(/^Register the recipient\. The answer was: /);
	});

	test.each([
		['throttle', 429, undefined, { cause: 'rate-limited' }],
		['throttle', 429, 7, { cause: 'rate-limited', retryAfterMs: 7000 }],
		['throttle', 429, 0, { cause: 'rate-limited', retryAfterMs: 0 }],
		['later', 503, undefined, { cause: 'temporarily-unavailable' }],
		['later', 503, 1.5, { cause: 'temporarily-unavailable', retryAfterMs: 1500 }],
		['fix', 401, undefined, { cause: 'credential-invalid' }],
		['fix', 400, undefined, { cause: 'configuration-invalid' }],
		['never', 403, undefined, { cause: 'configuration-invalid' }],
	] as const)('to %s, status %d, retry after %s', (disposition, status, seconds, failure) => {
		const refusal = refused({ disposition, status, retryAfterSeconds: seconds });
		expect(toNodeError(NODE, refusal).failure).toStrictEqual(failure);
	});
});

describe('our words', () => {
	const meanings = [
		...Object.values(WHATSAPP_CODES),
		...GATEWAY_MESSAGES,
		...[400, 401, 403, 404, 429, 500].map(infoByStatus),
	].map(({ meaning }) => meaning);

	test.each([...new Set(meanings)])('"%s" are not replaced by n8n', (meaning) => {
		expect(toNodeError(NODE, bare({ meaning })).message).toBe(meaning);
	});

	// n8n looks an httpCode up in a list of its own: for a time-out it tells to switch on Retry On Fail.
	test.each([
		'ENOTFOUND',
		'EAI_AGAIN',
		'ECONNREFUSED',
		'EHOSTUNREACH',
		'EADDRNOTAVAIL',
		'ECONNABORTED',
		'ETIMEDOUT',
		'ECONNRESET',
		'EPIPE',
		'NETWORK',
	])('about %s are not replaced by n8n', (code) => {
		const cause = unreachable(systemError(code, code));
		expect(toNodeError(NODE, cause).message).toBe(cause.message);
	});

	test('are not replaced by n8n because the input that they quote holds "enoent"', () => {
		const error = new InputError('To', 'To is no phone number: "enoent"', 'Correct it');
		expect(toNodeError(NODE, error).message).toBe('To is no phone number: "enoent"');
	});
});

describe('an UnreachableError', () => {
	const cause = unreachable(axiosError('EPROTO', 'write EPROTO'));

	test('becomes a NodeApiError that says what to do', () => {
		const error = toNodeError(NODE, cause, 4) as NodeApiError;
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error.message).toBe('The encrypted connection to 360dialog could not be set up');
		expect(error.description).toBe(`${cause.fix} [EPROTO]`);
		expect(error.context.itemIndex).toBe(4);
	});

	test.each([502, 503])('of a gateway has the HTTP status %d', (status) => {
		const error = toNodeError(NODE, badGateway(status)) as NodeApiError;
		expect(error.httpCode).toBe(String(status));
		expect(error.message).toBe(badGateway(status).message);
		// It may have let the message through.
		expect(error.failure).toBeUndefined();
	});
});

describe('an error of n8n', () => {
	test.each([
		['NodeApiError', new NodeApiError(NODE, { message: 'x' })],
		['NodeOperationError', new NodeOperationError(NODE, 'x')],
	])('%s is passed on, with the item', (_, original) => {
		expect(toNodeError(NODE, original, 5)).toBe(original);
		expect(original.context.itemIndex).toBe(5);
	});

	test('keeps the item that it has when there is none to name', () => {
		const original = new NodeOperationError(NODE, 'x', { itemIndex: 8 });
		expect(toNodeError(NODE, original).context.itemIndex).toBe(8);
	});
});

describe('anything else that was thrown', () => {
	test('an Error becomes a NodeOperationError with its message', () => {
		const error = toNodeError(NODE, new TypeError('x is not a function'), 1);
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error.message).toBe('x is not a function');
		expect(error.cause).toBeInstanceOf(TypeError);
		expect(error.context.itemIndex).toBe(1);
	});

	test.each([
		['a text'],
		[undefined],
		[null],
		[42],
		[{ message: 'no Error' }],
		[{ message: '' }],
		[{ message: 7 }],
	])('%j becomes a NodeOperationError with a message', (thrown) => {
		const error = toNodeError(NODE, thrown, 1);
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error.message).toMatch(/\S/);
	});
});

describe('the API key', () => {
	const original = axiosError('ERR_NEW', 'something new', systemError('ERR_NEW', 'something new'));
	const wrapped = new NodeApiError(NODE, original as unknown as JsonObject);

	test.each([
		['an unreachable 360dialog', unreachable(original)],
		['an unreachable 360dialog behind an error of n8n', unreachable(wrapped)],
		['a refusal', refused()],
		['an input', INPUT],
		['a raw HTTP error', original],
		['an error with a request alone', Object.assign(new Error('x'), { request: { a: API_KEY } })],
		['an error with a configuration alone', Object.assign(new Error('x'), { config: [API_KEY] })],
	])('is in no property of the error for %s', (_, thrown) => {
		const error = toNodeError(NODE, thrown, 0);
		expect(JSON.stringify(error)).not.toContain(API_KEY);
		expect(String(error.stack)).not.toContain(API_KEY);
		expect(everythingIn(error)).not.toContain(API_KEY);
		expect(everythingIn(errorDetails(thrown))).not.toContain(API_KEY);
	});
});
