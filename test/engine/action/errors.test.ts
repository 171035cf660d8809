import { startSimulator } from '../../simulator';
import type { Fault, Simulator } from '../../simulator';
import { runNode } from '../../support/engine/runNode';
import { credentialFor } from '../../support/engine/simulator';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
beforeEach(() => simulator.reset());
afterAll(async () => await simulator.close());

const TO = '491701234567';
const SEND = {
	resource: 'message',
	operation: 'sendText',
	to: '={{ $json.to }}',
	text: 'Hi',
	options: { retries: 0 },
};

interface NodeErrorLike {
	name: string;
	message: string;
	description?: string | null;
	httpCode?: string | null;
	context: { itemIndex?: number; data?: unknown };
}

async function failWith(fault?: Fault, items = [{ to: TO }]): Promise<NodeErrorLike> {
	if (fault) simulator.failNext(fault);
	const { error } = await runNode({
		credential: credentialFor(simulator),
		parameters: SEND,
		items,
	});
	expect(error).toBeDefined();
	expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(
		simulator.accounts.cloud.apiKey,
	);
	return error as unknown as NodeErrorLike;
}

const META_ERROR = {
	message: '(#131030) Recipient phone number not in allowed list',
	type: 'OAuthException',
	code: 131030,
	error_data: { messaging_product: 'whatsapp', details: 'Not in the list' },
	fbtrace_id: 'AbCdEf',
};

describe('what 360dialog says no with', () => {
	test.each<[string, Fault, string, string]>([
		[
			'a gateway text',
			{ status: 400, body: { error: 'You have exceeded the endpoint rate limit.' } },
			'Too many calls to this 360dialog endpoint',
			'You have exceeded the endpoint rate limit.',
		],
		[
			'a WhatsApp object',
			{ status: 400, body: { error: META_ERROR } },
			'The recipient is not on the list of allowed numbers (131030)',
			'Not in the list [HTTP 400, code 131030, trace ID AbCdEf]',
		],
		[
			'a FastAPI wrapper',
			{ status: 403, body: { detail: { error: META_ERROR } } },
			'The recipient is not on the list of allowed numbers (131030)',
			'[HTTP 403, code 131030, trace ID AbCdEf]',
		],
		[
			'a FastAPI text',
			{ status: 403, body: { detail: 'Not allowed to send messages using MM API' } },
			'The account may not use the Marketing Messages API',
			'Not allowed to send messages using MM API',
		],
		[
			'an On-Premise meta',
			{ status: 401, body: { meta: { success: false, developer_message: 'Invalid api_key' } } },
			'360dialog does not know this API key',
			'Invalid api_key [HTTP 401]',
		],
		[
			'On-Premise errors',
			{
				status: 400,
				body: { errors: [{ code: 1009, title: 'Parameter value is not valid', details: 'to' }] },
			},
			'Parameter value is not valid (1009)',
			'to [HTTP 400, code 1009]',
		],
		[
			'plain text',
			{ status: 403, body: 'The endpoint is blocked' },
			'360dialog has not opened this function for the account',
			'The endpoint is blocked [HTTP 403]',
		],
		[
			'an error inside a 200',
			{ status: 200, body: { error: META_ERROR } },
			'The recipient is not on the list of allowed numbers (131030)',
			'HTTP 200',
		],
		[
			'a 502 of the gateway',
			{ status: 502, body: { error: 'WhatsApp for Business API not available' } },
			'WhatsApp is not available behind 360dialog',
			'Try again later.',
		],
	])('%s', async (_shape, fault, message, inDescription) => {
		const error = await failWith(fault);
		expect(error.name).toBe('NodeApiError');
		expect(error.message).toBe(message);
		expect(error.description).toContain(inDescription);
		expect(error.httpCode).toBe(String(fault.status));
		expect(error.context.itemIndex).toBe(0);
		expect(error.context.data).toEqual(fault.body);
	});

	test('a wrong API key', async () => {
		const { error } = await runNode({
			credential: { ...credentialFor(simulator), apiKey: 'wrong' },
			parameters: SEND,
			items: [{ to: TO }],
		});
		expect(error?.message).toBe('360dialog does not know this API key');
	});
});

describe('what cannot be reached', () => {
	test('a web page instead of an answer', async () => {
		const error = await failWith({ status: 200, body: '<html><body>Log in</body></html>' });
		expect(error.message).toBe('The answer did not come from 360dialog');
	});

	test('a gateway in between', async () => {
		const error = await failWith({ status: 504, body: '<html>Gateway Time-out</html>' });
		expect(error.message).toBe(
			'360dialog is not available at the moment (HTTP 504 from a gateway)',
		);
		expect(error.httpCode).toBe('504');
	});

	test('a connection that breaks', async () => {
		const error = await failWith({ drop: true });
		expect(error.message).toBe('The connection to 360dialog broke before the answer came');
		expect(error.description).toContain('may have been accepted');
	});

	test('nobody listens', async () => {
		const { error } = await runNode({
			credential: { ...credentialFor(simulator), baseUrl: 'http://127.0.0.1:9' },
			parameters: SEND,
			items: [{ to: TO }],
		});
		expect(error?.message).toBe('The connection to 360dialog was refused');
	});
});

describe('input that cannot be sent', () => {
	test('names the item, and nothing is requested for it', async () => {
		const error = await failWith(undefined, [{ to: TO }, { to: '0170 1234567' }]);
		expect(error.name).toBe('NodeOperationError');
		expect(error.message).toBe('To has no country code: "0170 1234567"');
		expect(error.context.itemIndex).toBe(1);
		expect(simulator.requests.every(({ body }) => (body as { to: string }).to === TO)).toBe(true);
	});

	test.each([
		[
			{ operation: 'sendText', to: TO, text: '🙂'.repeat(4097) },
			'Text is too long: 4097 characters',
		],
		[{ operation: 'sendText', to: TO, text: ' ' }, 'Text is empty'],
		[{ operation: 'sendRaw', body: '[1]' }, 'Body is a list, and must be a JSON object'],
		[{ operation: 'sendRaw', body: '{ "to": ' }, 'Body is not valid JSON'],
		[{ operation: 'markAsRead', messageId: '={{ "" }}' }, 'Message ID is empty'],
		[
			{ operation: 'sendTemplate', to: TO, defineParameters: 'list', templateName: 'Hi there' },
			'cannot be the name',
		],
	])('%j', async (parameters, message) => {
		const { error } = await runNode({
			credential: credentialFor(simulator),
			parameters: { resource: 'message', ...parameters },
		});
		expect(error?.message).toContain(message);
		expect(simulator.requests).toHaveLength(0);
	});

	test.each([
		['onPremise' as const, { operation: 'sendText', to: 'DE.1502576394655843', text: 'Hi' }],
		['sandbox' as const, { operation: 'markAsRead', messageId: 'x', showTyping: true }],
		[
			'onPremise' as const,
			{ operation: 'sendTemplate', to: TO, defineParameters: 'list', templateName: 'order_update' },
		],
	])('%s does not know %j', async (hosting, parameters) => {
		const { error } = await runNode({
			credential: credentialFor(simulator, hosting),
			parameters: { resource: 'message', ...parameters },
		});
		expect(error?.name).toBe('NodeOperationError');
		expect(simulator.requests).toHaveLength(0);
	});

	test('a base URL without encryption gets no key', async () => {
		const { error } = await runNode({
			credential: { ...credentialFor(simulator), baseUrl: 'http://example.com' },
			parameters: SEND,
		});
		expect(error?.message).toContain('must start with https://');
	});
});

describe('Continue On Fail', () => {
	const items = [{ to: TO }, { to: 'nobody' }, { to: '+49 170 1234567' }];

	test('turns the bad item into an error item and sends the others', async () => {
		const { json, outputs, error } = await runNode({
			credential: credentialFor(simulator),
			parameters: SEND,
			items,
			onError: 'continueRegularOutput',
		});
		expect(error).toBeUndefined();
		expect(json).toEqual([
			expect.objectContaining({ status: 'accepted' }),
			{
				error: 'To is neither a phone number nor a business-scoped user ID: "nobody"',
				details: {
					field: 'To',
					whatToDo: expect.stringContaining('+49 170 1234567') as string,
					retryable: false,
				},
			},
			expect.objectContaining({ status: 'accepted' }),
		]);
		expect(outputs[0]!.map(({ pairedItem }) => pairedItem)).toEqual([
			{ item: 0 },
			{ item: 1 },
			{ item: 2 },
		]);
		expect(simulator.requests).toHaveLength(2);
	});

	test('tells what 360dialog said', async () => {
		simulator.failNext({ status: 400, body: { error: META_ERROR } });
		const { json } = await runNode({
			credential: credentialFor(simulator),
			parameters: SEND,
			items: [{ to: TO }],
			onError: 'continueRegularOutput',
		});
		expect(json).toEqual([
			{
				error: 'The recipient is not on the list of allowed numbers (131030)',
				details: {
					code: 131030,
					httpStatus: 400,
					answer: META_ERROR.message,
					details: 'Not in the list',
					traceId: 'AbCdEf',
					whatToDo: expect.stringContaining('Register the recipient') as string,
					retryable: false,
				},
			},
		]);
	});

	test('sends the bad item to the error output, with its input', async () => {
		const { outputs } = await runNode({
			credential: credentialFor(simulator),
			parameters: SEND,
			items,
			onError: 'continueErrorOutput',
		});
		expect(outputs[0]).toHaveLength(2);
		expect(outputs[1]!.map(({ json }) => json)).toEqual([
			expect.objectContaining({ to: 'nobody', error: expect.stringContaining('To is') as string }),
		]);
	});
});
