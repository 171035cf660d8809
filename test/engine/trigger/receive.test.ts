import axios from 'axios';
import type { IDataObject } from 'n8n-workflow';
import { startSimulator } from '../../simulator';
import type { HostingName, Simulator } from '../../simulator';
import { credentialFor, HOSTINGS } from '../../support/engine/simulator';
import { runNode } from '../../support/engine/runNode';
import { startTrigger } from '../../support/engine/triggerHost';
import type { TriggerHost } from '../../support/engine/triggerHost';

let simulator: Simulator;
let trigger: TriggerHost;
beforeAll(async () => {
	simulator = await startSimulator({ statusStepMs: 1, retryDelaysMs: [] });
});
afterEach(async () => {
	await simulator.settled();
	await trigger.close();
	simulator.reset();
});
afterAll(async () => await simulator.close());

async function listen(hosting: HostingName = 'cloud', events: string[] = ['message']) {
	trigger = await startTrigger(credentialFor(simulator, hosting), { events });
	await trigger.activate();
}

describe.each(HOSTINGS)('a customer of a number on %s writes', (hosting) => {
	test('and one item with the simplified and the raw message starts the workflow', async () => {
		await listen(hosting);
		const delivery = await simulator.customerSends(hosting, { text: 'Hello 👋' });
		expect(delivery.state).toBe('delivered');
		const { customer, phoneNumberId } = simulator.accounts[hosting];
		expect(trigger.executions).toHaveLength(1);
		expect(trigger.executions[0]).toEqual([
			expect.objectContaining({
				event: 'message',
				from: customer.phone,
				name: customer.name,
				text: 'Hello 👋',
				chatInput: 'Hello 👋',
				type: 'text',
				messageId: expect.stringMatching(/.+/) as string,
				timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/) as string,
				sessionId: hosting === 'cloud' ? customer.userId : customer.phone,
				phoneNumberId: hosting === 'cloud' ? phoneNumberId : null,
				raw: expect.objectContaining({
					message: expect.objectContaining({ text: { body: 'Hello 👋' } }) as IDataObject,
					contact: expect.objectContaining({ wa_id: customer.phone }) as IDataObject,
				}) as IDataObject,
			}),
		]);
	});

	test('and the answer to the item reaches the customer', async () => {
		await listen(hosting);
		await simulator.customerSends(hosting, { text: 'ping' });
		const { json } = await runNode({
			credential: credentialFor(simulator, hosting),
			parameters: {
				resource: 'message',
				operation: 'sendText',
				to: '={{ $json.from }}',
				text: '={{ "You wrote: " + $json.text }}',
				options: { replyToMessageId: '={{ $json.messageId }}' },
			},
			items: trigger.executions[0],
		});
		expect(json).toEqual([expect.objectContaining({ status: 'accepted' })]);
		expect(simulator.requests.at(-1)?.body).toMatchObject({
			to: simulator.accounts[hosting].customer.phone,
			text: { body: 'You wrote: ping' },
		});
	});
});

describe('statuses', () => {
	const send = async () =>
		await runNode({
			credential: credentialFor(simulator),
			parameters: { resource: 'message', operation: 'sendText', to: '491701234567', text: 'Hi' },
		});

	test('start nothing when only messages are asked for', async () => {
		await listen('cloud', ['message']);
		await send();
		await simulator.settled();
		expect(simulator.deliveries.map(({ state }) => state)).toEqual([
			'delivered',
			'delivered',
			'delivered',
		]);
		expect(trigger.executions).toEqual([]);
	});

	test('come one by one when they are asked for, in an order that nobody promises', async () => {
		await listen('cloud', ['status']);
		const { json } = await send();
		await simulator.settled();
		const { messageId } = json[0]!;
		expect(trigger.executions.flat()).toHaveLength(3);
		expect(new Set(trigger.executions.flat().map(({ status }) => status))).toEqual(
			new Set(['sent', 'delivered', 'read']),
		);
		expect(trigger.executions.flat().every((item) => item.messageId === messageId)).toBe(true);
	});
});

describe("a call that is not 360dialog's", () => {
	const BODY = { messages: [{ id: 'x', from: '1', type: 'text', text: { body: 'forged' } }] };
	const call = async (headers: Record<string, string>, body: unknown = BODY) =>
		await axios.post(trigger.productionUrl, body, { headers, validateStatus: () => true });

	test.each<[string, Record<string, string>]>([
		['no secret', {}],
		['a wrong secret', { Authorization: `Basic ${Buffer.from('n8n:guess').toString('base64')}` }],
		[
			'the API key',
			{ Authorization: 'Bearer simulator-cloud-key', 'D360-API-KEY': 'simulator-cloud-key' },
		],
	])('with %s is refused and starts nothing', async (_name, headers) => {
		await listen();
		const answer = await call(headers);
		expect(answer.status).toBe(401);
		expect(answer.data).toEqual({ message: 'The Authorization header is missing or wrong' });
		expect(trigger.executions).toEqual([]);
	});

	test('with the secret of another number is refused', async () => {
		await listen('onPremise');
		const { Authorization } = simulator.webhook('onPremise').headers!;
		await trigger.close();
		await listen('cloud');
		expect((await call({ Authorization: Authorization! })).status).toBe(401);
	});

	test('is told apart also after the workflow has lost its memory', async () => {
		await listen();
		trigger.forget();
		await simulator.customerSends('cloud', { text: 'hello' });
		expect(trigger.executions).toHaveLength(1);
		expect((await call({ Authorization: 'Basic xxx' })).status).toBe(401);
	});

	test('a list instead of an object is answered with 400', async () => {
		await listen();
		const { headers } = simulator.webhook('cloud');
		const answer = await call(headers!, [1, 2]);
		expect([answer.status, answer.data]).toEqual([
			400,
			{ message: 'The body is not a JSON object' },
		]);
	});
});

describe('other events', () => {
	const FLOW_UPDATE = {
		object: 'whatsapp_business_account',
		entry: [
			{
				id: '1',
				time: 1751247548,
				changes: [{ field: 'flows', value: { event: 'FLOW_STATUS_CHANGE' } }],
			},
		],
	};

	test('are passed on whole when they are asked for', async () => {
		await listen('cloud', ['message', 'other']);
		await simulator.deliver('cloud', FLOW_UPDATE);
		expect(trigger.executions).toEqual([
			[
				{
					event: 'other',
					field: 'flows',
					raw: {
						change: {
							field: 'flows',
							value: { event: 'FLOW_STATUS_CHANGE' },
						},
						envelope: {
							object: 'whatsapp_business_account',
							entry: { id: '1', time: 1751247548 },
						},
					},
				},
			],
		]);
	});

	test('are answered with 200 when they are not', async () => {
		await listen('cloud', ['message']);
		const delivery = await simulator.deliver('cloud', FLOW_UPDATE);
		expect(delivery.state).toBe('delivered');
		expect(trigger.executions).toEqual([]);
	});
});
