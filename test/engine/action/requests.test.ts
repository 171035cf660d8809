import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { startSimulator } from '../../simulator';
import type { HostingName, Simulator } from '../../simulator';
import { runNode } from '../../support/engine/runNode';
import { credentialFor } from '../../support/engine/simulator';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
beforeEach(() => simulator.reset());
afterAll(async () => await simulator.close());

interface ExpectedRequest {
	method: string;
	path: string;
	body: IDataObject;
}

interface Case {
	name: string;
	hosting: HostingName;
	parameters: INodeParameters;
	request: ExpectedRequest;
}

const CLOUD = '491701234567';
const ON_PREMISE = '5511987654321';
const SANDBOX = '447700900123';

const text = (to: string, rest: INodeParameters = {}): INodeParameters => ({
	operation: 'sendText',
	to,
	text: 'Hi *there* 👋',
	...rest,
});

/** What arrives at the simulator, to the last key, for each operation on each hosting type. */
const CASES: Case[] = [
	{
		name: 'Send Text',
		hosting: 'cloud',
		parameters: text('+49 (170) 123-4567'),
		request: {
			method: 'POST',
			path: '/messages',
			body: {
				messaging_product: 'whatsapp',
				recipient_type: 'individual',
				to: CLOUD,
				type: 'text',
				text: { body: 'Hi *there* 👋' },
			},
		},
	},
	{
		name: 'Send Text',
		hosting: 'onPremise',
		parameters: text('0055\u00a011\u00a098765\u20114321'),
		request: {
			method: 'POST',
			path: '/onpremise/v1/messages',
			body: {
				recipient_type: 'individual',
				to: ON_PREMISE,
				type: 'text',
				text: { body: 'Hi *there* 👋' },
			},
		},
	},
	{
		name: 'Send Text',
		hosting: 'sandbox',
		parameters: text('+44 7700 900123'),
		request: {
			method: 'POST',
			path: '/sandbox/v1/messages',
			body: {
				recipient_type: 'individual',
				to: SANDBOX,
				type: 'text',
				text: { body: 'Hi *there* 👋' },
			},
		},
	},
	{
		name: 'Send Text with link preview and reply',
		hosting: 'cloud',
		parameters: text(CLOUD, { options: { previewUrl: true, replyToMessageId: ' wamid.QUOTED ' } }),
		request: {
			method: 'POST',
			path: '/messages',
			body: {
				messaging_product: 'whatsapp',
				recipient_type: 'individual',
				to: CLOUD,
				context: { message_id: 'wamid.QUOTED' },
				type: 'text',
				text: { body: 'Hi *there* 👋', preview_url: true },
			},
		},
	},
	{
		name: 'Send Text with link preview and reply',
		hosting: 'onPremise',
		parameters: text(ON_PREMISE, { options: { previewUrl: true, replyToMessageId: 'gBEGQUOTED' } }),
		request: {
			method: 'POST',
			path: '/onpremise/v1/messages',
			body: {
				recipient_type: 'individual',
				to: ON_PREMISE,
				context: { message_id: 'gBEGQUOTED' },
				preview_url: true,
				type: 'text',
				text: { body: 'Hi *there* 👋' },
			},
		},
	},
	{
		name: 'Send Text to a business-scoped user ID',
		hosting: 'cloud',
		parameters: text('DE.13491208655302741918'),
		request: {
			method: 'POST',
			path: '/messages',
			body: {
				messaging_product: 'whatsapp',
				recipient_type: 'individual',
				recipient: 'DE.13491208655302741918',
				type: 'text',
				text: { body: 'Hi *there* 👋' },
			},
		},
	},
	{
		name: 'Send Template with positional variables',
		hosting: 'cloud',
		parameters: {
			operation: 'sendTemplate',
			to: CLOUD,
			templateName: 'order_update',
			templateLanguage: 'en-US',
			bodyParameters: { parameter: [{ text: 'Ann' }, { text: '={{ 17 }}' }] },
		},
		request: {
			method: 'POST',
			path: '/messages',
			body: {
				messaging_product: 'whatsapp',
				recipient_type: 'individual',
				to: CLOUD,
				type: 'template',
				template: {
					name: 'order_update',
					language: { code: 'en_US' },
					components: [
						{
							type: 'body',
							parameters: [
								{ type: 'text', text: 'Ann' },
								{ type: 'text', text: '17' },
							],
						},
					],
				},
			},
		},
	},
	{
		name: 'Send Template without variables',
		hosting: 'cloud',
		parameters: {
			operation: 'sendTemplate',
			to: CLOUD,
			templateName: 'hello_world',
			templateLanguage: 'en_US',
		},
		request: {
			method: 'POST',
			path: '/messages',
			body: {
				messaging_product: 'whatsapp',
				recipient_type: 'individual',
				to: CLOUD,
				type: 'template',
				template: { name: 'hello_world', language: { code: 'en_US' } },
			},
		},
	},
	{
		name: 'Send Template',
		hosting: 'onPremise',
		parameters: {
			operation: 'sendTemplate',
			to: ON_PREMISE,
			templateName: 'order_update',
			templateLanguage: 'en_US',
			bodyParameters: { parameter: [{ text: 'Ann' }, { text: '17' }] },
			options: { namespace: 'c8ae5f90_307a_ca4c_b8f6_d1e2a2573574' },
		},
		request: {
			method: 'POST',
			path: '/onpremise/v1/messages',
			body: {
				recipient_type: 'individual',
				to: ON_PREMISE,
				type: 'template',
				template: {
					namespace: 'c8ae5f90_307a_ca4c_b8f6_d1e2a2573574',
					name: 'order_update',
					language: { policy: 'deterministic', code: 'en_US' },
					components: [
						{
							type: 'body',
							parameters: [
								{ type: 'text', text: 'Ann' },
								{ type: 'text', text: '17' },
							],
						},
					],
				},
			},
		},
	},
	{
		name: 'Send Template',
		hosting: 'sandbox',
		parameters: {
			operation: 'sendTemplate',
			to: SANDBOX,
			templateName: 'first_welcome_messsage',
			templateLanguage: 'de',
			bodyParameters: { parameter: [{ text: 'Sam' }] },
		},
		request: {
			method: 'POST',
			path: '/sandbox/v1/messages',
			body: {
				recipient_type: 'individual',
				to: SANDBOX,
				type: 'template',
				template: {
					name: 'first_welcome_messsage',
					language: { policy: 'deterministic', code: 'de' },
					components: [{ type: 'body', parameters: [{ type: 'text', text: 'Sam' }] }],
				},
			},
		},
	},
	{
		name: 'Send Raw, written as JSON',
		hosting: 'cloud',
		parameters: {
			operation: 'sendRaw',
			body: `{ "to": "${CLOUD}", "recipient_type": "individual", "type": "location",
				"location": { "latitude": 52.5, "longitude": 13.4 } }`,
		},
		request: {
			method: 'POST',
			path: '/messages',
			body: {
				messaging_product: 'whatsapp',
				to: CLOUD,
				recipient_type: 'individual',
				type: 'location',
				location: { latitude: 52.5, longitude: 13.4 },
			},
		},
	},
	{
		name: 'Send Raw, an object from an expression',
		hosting: 'onPremise',
		parameters: {
			operation: 'sendRaw',
			body: `={{ { to: "${ON_PREMISE}", type: "text", text: { body: "raw" } } }}`,
		},
		request: {
			method: 'POST',
			path: '/onpremise/v1/messages',
			body: { to: ON_PREMISE, type: 'text', text: { body: 'raw' } },
		},
	},
	{
		name: 'Send Raw',
		hosting: 'sandbox',
		parameters: {
			operation: 'sendRaw',
			body: `{ "to": "${SANDBOX}", "type": "text", "text": { "body": "raw" } }`,
		},
		request: {
			method: 'POST',
			path: '/sandbox/v1/messages',
			body: { to: SANDBOX, type: 'text', text: { body: 'raw' } },
		},
	},
];

const credential = (hosting: HostingName) => credentialFor(simulator, hosting);

/** The one request that a run made, without what every request has. */
function onlyRequest() {
	expect(simulator.requests).toHaveLength(1);
	const { method, path, body, headers, query } = simulator.requests[0]!;
	expect(query).toEqual({});
	return { request: { method, path, body }, headers };
}

describe('the request that reaches 360dialog', () => {
	test.each(CASES)('$hosting: $name', async ({ hosting, parameters, request }) => {
		const { error, json } = await runNode({
			credential: credential(hosting),
			parameters: { resource: 'message', ...parameters },
		});
		expect(error).toBeUndefined();
		const { request: arrived, headers } = onlyRequest();
		expect(arrived).toEqual(request);
		expect(headers).toMatchObject({
			'd360-api-key': simulator.accounts[hosting].apiKey,
			'content-type': 'application/json',
		});
		expect(headers.authorization).toBeUndefined();
		expect(json).toEqual([expect.objectContaining({ status: 'accepted' })]);
	});

	test.each<[HostingName, ExpectedRequest]>([
		[
			'cloud',
			{
				method: 'POST',
				path: '/messages',
				body: { messaging_product: 'whatsapp', status: 'read', message_id: 'ID' },
			},
		],
		['onPremise', { method: 'PUT', path: '/onpremise/v1/messages/ID', body: { status: 'read' } }],
	])('%s: Mark as Read', async (hosting, request) => {
		const messageId = await receivedMessage(hosting);
		const { json, error } = await runNode({
			credential: credential(hosting),
			parameters: { resource: 'message', operation: 'markAsRead', messageId },
		});
		expect(error).toBeUndefined();
		const fill = (value: string) => value.replace('ID', encodeURIComponent(messageId));
		expect(onlyRequest().request).toEqual({
			...request,
			path: fill(request.path),
			body: request.body.message_id ? { ...request.body, message_id: messageId } : request.body,
		});
		expect(json).toEqual([{ success: true, messageId }]);
	});

	test('sandbox: Mark as Read is tried as On-Premise has it, for no page says whether it is there', async () => {
		const messageId = await receivedMessage('sandbox');
		const { error } = await runNode({
			credential: credential('sandbox'),
			parameters: { resource: 'message', operation: 'markAsRead', messageId },
		});
		expect(onlyRequest().request).toEqual({
			method: 'PUT',
			path: `/sandbox/v1/messages/${encodeURIComponent(messageId)}`,
			body: { status: 'read' },
		});
		expect(error?.message).toBe('360dialog does not know what was asked for');
	});

	test('cloud: Mark as Read with typing indicator', async () => {
		const messageId = await receivedMessage('cloud');
		const { error } = await runNode({
			credential: credential('cloud'),
			parameters: { resource: 'message', operation: 'markAsRead', messageId, showTyping: true },
		});
		expect(error).toBeUndefined();
		expect(onlyRequest().request.body).toEqual({
			messaging_product: 'whatsapp',
			status: 'read',
			message_id: messageId,
			typing_indicator: { type: 'text' },
		});
	});
});

describe('the answer', () => {
	test('is simplified, or as 360dialog gave it', async () => {
		const parameters = { resource: 'message', operation: 'sendText', to: CLOUD, text: 'Hi' };
		const simple = await runNode({ credential: credential('cloud'), parameters });
		const { userId } = simulator.accounts.cloud.customer;
		expect(simple.json).toEqual([
			{
				messageId: expect.stringMatching(/^wamid\./) as string,
				status: 'accepted',
				recipient: CLOUD,
				waId: CLOUD,
				userId,
			},
		]);
		const raw = await runNode({
			credential: credential('cloud'),
			parameters: { ...parameters, simplify: false },
		});
		expect(raw.json).toEqual([simulator.requests[1]!.response]);
	});
});

/** Lets the customer write, and returns the ID of that message. */
async function receivedMessage(hosting: HostingName): Promise<string> {
	const { body } = await simulator.customerSends(hosting, { text: 'hello' });
	const value = (
		hosting === 'cloud' ? (body as CloudBody).entry[0]!.changes[0]!.value : body
	) as InboundValue;
	return value.messages[0]!.id;
}

interface InboundValue {
	messages: Array<{ id: string }>;
}

interface CloudBody {
	entry: Array<{ changes: Array<{ value: InboundValue }> }>;
}
