import { readRefusal } from '../../../../../nodes/Dialog360/api/refusal';
import { facts, refusal } from '../../../support/refusal';

const GRAPH_ERROR = {
	message: '(#131030) Recipient phone number not in allowed list',
	type: 'OAuthException',
	code: 131030,
	error_data: { messaging_product: 'whatsapp', details: 'Add the number to the list' },
	error_subcode: 2655007,
	fbtrace_id: 'AbC123',
};
const GRAPH_FACTS = {
	code: 131030,
	subcode: 2655007,
	message: '(#131030) Recipient phone number not in allowed list',
	details: 'Add the number to the list',
	traceId: 'AbC123',
};
const NOTHING = { code: undefined, subcode: undefined, details: undefined, traceId: undefined };

describe('an answer that is no refusal', () => {
	test.each([
		['a Cloud send', 200, { messaging_product: 'whatsapp', messages: [{ id: 'wamid.A' }] }],
		[
			'an On-Premise send with meta',
			201,
			{ messages: [{ id: 'gBEG' }], meta: { api_status: 'stable', version: '2.35.4' } },
		],
		['meta with success', 200, { meta: { success: true, http_code: 200 } }],
		['mark as read', 200, { success: true }],
		['a setting', 200, { url: 'https://x.example', headers: {} }],
		['a message of multi_webhook', 200, { message: 'Operation started successfully' }],
		['an error that is null', 200, { id: '1', error: null }],
		['an error that is an empty text', 200, { messages: [{ id: 'wamid.A' }], error: '' }],
		['an empty list of errors', 201, { messages: [{ id: 'gBEG' }], errors: [] }],
		['nothing', 204, ''],
		['undefined', 200, undefined],
		['null', 200, null],
		['HTML', 200, '<html></html>'],
		['a list', 200, [{ id: '1' }]],
	])('%s', (_, status, body) => {
		expect(readRefusal(status, body)).toBeUndefined();
	});
});

describe('shape 1: the gateway', () => {
	test('an error text', () => {
		expect(facts(401, { error: 'Invalid api_key' })).toEqual({
			...NOTHING,
			message: 'Invalid api_key',
		});
	});

	test('a message text (409 of multi_webhook)', () => {
		expect(facts(409, { message: 'Multi webhook is already enabled' })).toEqual({
			...NOTHING,
			message: 'Multi webhook is already enabled',
		});
	});
});

describe('shape 2: WhatsApp', () => {
	test('an error object', () => {
		expect(facts(400, { error: GRAPH_ERROR })).toEqual(GRAPH_FACTS);
	});

	test('details may stand in error_user_msg', () => {
		const error = {
			message: 'Invalid parameter',
			code: 100,
			is_transient: false,
			error_user_title: 'Too long',
			error_user_msg: 'The body is too long',
		};
		expect(facts(400, { error })).toEqual({
			...NOTHING,
			code: 100,
			message: 'Invalid parameter',
			details: 'The body is too long',
		});
	});

	test('error_data.details goes before error_user_msg', () => {
		const error = { message: 'm', error_data: { details: 'first' }, error_user_msg: 'second' };
		expect(facts(400, { error }).details).toBe('first');
	});

	test.each([
		['an empty object', {}],
		['an empty message', { message: '  ' }],
		['a message that is no text', { message: { a: 1 } }],
	])('%s gives no reason', (_, error) => {
		expect(facts(400, { error })).toEqual({ ...NOTHING, message: 'No reason given' });
	});

	test.each([null, 'text', [], 7])('error_data may be %j', (error_data) => {
		expect(facts(400, { error: { message: 'm', error_data } })).toEqual({
			...NOTHING,
			message: 'm',
		});
	});
});

describe('shape 3: below detail', () => {
	test('an error object', () => {
		expect(facts(400, { detail: { error: GRAPH_ERROR } })).toEqual(GRAPH_FACTS);
	});

	test('an error text', () => {
		expect(facts(400, { detail: { error: 'Invalid api_key' } }).message).toBe('Invalid api_key');
	});

	test('a text', () => {
		expect(facts(403, { detail: 'Not allowed to send messages using MM API' })).toEqual({
			...NOTHING,
			message: 'Not allowed to send messages using MM API',
		});
	});

	test('an object that says nothing does not hide an error beside it', () => {
		expect(facts(400, { detail: { trace: 'x' }, error: GRAPH_ERROR })).toEqual(GRAPH_FACTS);
	});
});

describe('shape 4: On-Premise', () => {
	test('meta without success', () => {
		const meta = { success: false, http_code: 400, developer_message: 'The URL is not valid' };
		expect(facts(400, { meta })).toEqual({ ...NOTHING, message: 'The URL is not valid' });
	});

	test('meta without success and without a reason', () => {
		expect(facts(400, { meta: { success: false } }).message).toBe('No reason given');
	});

	test('meta that leaves success out of an answer of status 400', () => {
		const meta = { http_code: 400, developer_message: 'The URL is not valid' };
		expect(facts(400, { meta }).message).toBe('The URL is not valid');
	});

	test('errors', () => {
		const errors = [
			{ code: 1009, title: 'Parameter value is not valid', details: 'to is missing' },
		];
		expect(facts(400, { errors, meta: { api_status: 'stable', version: '2.35.4' } })).toEqual({
			...NOTHING,
			code: 1009,
			message: 'Parameter value is not valid',
			details: 'to is missing',
		});
	});

	test('the first of several errors', () => {
		const errors = [
			{ code: 1, title: 'first' },
			{ code: 2, title: 'second' },
		];
		expect(facts(400, { errors })).toMatchObject({ code: 1, message: 'first' });
	});

	test('errors go before meta', () => {
		const meta = { success: false, developer_message: 'meta' };
		expect(facts(400, { errors: [{ code: 1009, title: 'errors' }], meta }).message).toBe('errors');
	});

	test('errors without a title', () => {
		expect(facts(400, { errors: [{ code: 1009 }] })).toMatchObject({
			code: 1009,
			message: 'No reason given',
		});
	});

	test.each([[[null]], [['text']], [{}], ['text']])('errors may be %j', (errors) => {
		expect(facts(400, { errors }).message).toBe('HTTP status 400');
	});
});

describe('shape 5: a result and an error in one', () => {
	test('is a refusal with the whole answer in its body', () => {
		const body = { block_users: { added_users: [{ wa_id: '49' }] }, error: GRAPH_ERROR };
		expect(facts(400, body)).toEqual(GRAPH_FACTS);
		expect(refusal(400, body).body).toBe(body);
	});
});

describe('a 2xx with a refusal inside', () => {
	test.each([
		['an error object', { error: GRAPH_ERROR }],
		['an error text', { error: 'Invalid api_key' }],
		['a detail wrapper', { detail: { error: GRAPH_ERROR } }],
		['meta', { meta: { success: false, developer_message: 'No' } }],
		['errors', { errors: [{ code: 1009, title: 'No' }] }],
	])('%s', (_, body) => {
		expect(refusal(200, body)).toMatchObject({ status: 200, body });
	});
});

describe('an answer without a known shape', () => {
	test.each([
		[
			'a text',
			400,
			'Not allowed to send messages using MM API',
			'Not allowed to send messages using MM API',
		],
		['white space in a text', 400, ' a \n\t b ', 'a b'],
		['nothing', 400, '', 'HTTP status 400'],
		['white space', 404, ' \n ', 'HTTP status 404'],
		['undefined', 403, undefined, 'HTTP status 403'],
		['null', 403, null, 'HTTP status 403'],
		['an empty object', 400, {}, 'HTTP status 400'],
		['a list', 400, [], 'HTTP status 400'],
		['a number', 400, 7, 'HTTP status 400'],
		['an object with a strange message', 400, { message: { a: 1 } }, 'HTTP status 400'],
		[
			'HTML',
			404,
			'<html>\r\n<head><title>404 Not Found</title></head>\r\n<body>\r\n<center><h1>404 Not Found</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n',
			'404 Not Found 404 Not Found nginx',
		],
	])('%s', (_, status, body, message) => {
		expect(facts(status, body)).toEqual({ ...NOTHING, message });
	});

	test('HTML is shown without its styles and scripts', () => {
		const page =
			'<!DOCTYPE html><html><head><style type="text/css">body{margin:0}</style><script>var a=1;</script><title>Attention</title></head><body>Blocked</body></html>';
		expect(facts(403, page).message).toBe('Attention Blocked');
	});

	test('a long text is shortened to 300 characters', () => {
		expect(facts(400, 'x'.repeat(300)).message).toBe('x'.repeat(300));
		expect(facts(400, 'x'.repeat(301)).message).toBe(`${'x'.repeat(300)}…`);
	});

	test.each([199, 300])(
		'of status %d is a refusal, as every status outside 200 to 299',
		(status) => {
			expect(refusal(status, {})).toMatchObject({ status, message: `HTTP status ${status}` });
		},
	);

	test('keeps status and body', () => {
		expect(refusal(418, 'teapot')).toMatchObject({ status: 418, body: 'teapot' });
	});
});
