import { startSimulator } from './index';
import type { HostingName, Simulator, SimulatorOptions } from './index';
import { valueOf } from './testing/client';
import { startReceiver } from './testing/receiver';
import type { Receiver, ReceiverAnswer } from './testing/receiver';

let simulator: Simulator;
let receiver: Receiver;

async function start(
	options: SimulatorOptions = {},
	answer?: (index: number) => ReceiverAnswer,
	hosting: HostingName = 'cloud',
) {
	receiver = await startReceiver(answer);
	simulator = await startSimulator({ retryDelaysMs: [10, 20, 40], ...options });
	simulator.setWebhook(hosting, { url: receiver.url, headers: { Authorization: 'Bearer s' } });
}
afterEach(async () => {
	await simulator.close();
	await receiver.close();
});

describe('a message of a customer', () => {
	it("comes in Meta's envelope from Cloud", async () => {
		await start();
		const delivery = await simulator.customerSends('cloud', { text: 'Hello' });
		const { phoneNumber, phoneNumberId, wabaId, customer } = simulator.accounts.cloud;
		expect(receiver.received[0]?.body).toEqual({
			object: 'whatsapp_business_account',
			entry: [
				{
					id: wabaId,
					changes: [
						{
							field: 'messages',
							value: {
								messaging_product: 'whatsapp',
								metadata: {
									display_phone_number: phoneNumber,
									phone_number_id: phoneNumberId,
								},
								contacts: [
									{
										profile: { name: customer.name },
										wa_id: customer.phone,
										user_id: customer.userId,
									},
								],
								messages: [
									{
										from: customer.phone,
										from_user_id: customer.userId,
										id: expect.stringMatching(/^wamid\./),
										timestamp: expect.stringMatching(/^\d{10}$/),
										type: 'text',
										text: { body: 'Hello' },
									},
								],
							},
						},
					],
				},
			],
		});
		expect(delivery.body).toEqual(receiver.received[0]?.body);
	});

	it.each(['onPremise', 'sandbox'] as const)(
		'comes without an envelope from %s',
		async (hosting) => {
			await start({}, undefined, hosting);
			await simulator.customerSends(hosting, { text: 'Hello' });
			const { customer } = simulator.accounts[hosting];
			expect(receiver.received[0]?.body).toEqual({
				contacts: [{ profile: { name: customer.name }, wa_id: customer.phone }],
				messages: [
					{
						from: customer.phone,
						id: expect.any(String),
						timestamp: expect.stringMatching(/^\d{10}$/),
						type: 'text',
						text: { body: 'Hello' },
					},
				],
			});
		},
	);

	it('may be of any type and from anyone', async () => {
		await start();
		const interactive = { type: 'button_reply', button_reply: { id: 'y', title: 'Yes' } };
		await simulator.customerSends('cloud', {
			type: 'interactive',
			context: { from: '1', id: 'wamid.B' },
			interactive,
			from: '15550001111',
			name: 'Ann',
		});
		const value = valueOf(receiver.received[0]?.body);
		expect(value.contacts).toEqual([{ profile: { name: 'Ann' }, wa_id: '15550001111' }]);
		expect(value.messages).toEqual([
			{
				from: '15550001111',
				id: expect.any(String),
				timestamp: expect.any(String),
				type: 'interactive',
				context: { from: '1', id: 'wamid.B' },
				interactive,
			},
		]);
	});
});

it('any other body is delivered as it is', async () => {
	await start();
	const body = { id: 'x', event: 'history', data: [1, null, { ä: '€' }] };
	const { state } = await simulator.deliver('cloud', body);
	expect([state, receiver.received[0]?.body]).toEqual(['delivered', body]);
});

describe('a delivery', () => {
	it('is a POST of JSON with the configured headers', async () => {
		await start();
		const delivery = await simulator.deliver('cloud', {});
		expect(receiver.received[0]).toMatchObject({
			method: 'POST',
			headers: {
				authorization: 'Bearer s',
				'content-type': 'application/json',
				'user-agent': '360dialog-simulator',
			},
		});
		expect(delivery).toMatchObject({
			hosting: 'cloud',
			url: receiver.url,
			headers: { Authorization: 'Bearer s', 'Content-Type': 'application/json' },
		});
	});

	it('keeps what was answered', async () => {
		await start({}, () => ({ status: 200, body: 'a'.repeat(2_000), afterMs: 20 }));
		const { state, attempts } = await simulator.deliver('cloud', {});
		expect(state).toBe('delivered');
		expect(attempts).toEqual([
			{
				at: expect.stringMatching(/^\d{4}-.*Z$/),
				durationMs: expect.any(Number),
				status: 200,
				response: 'a'.repeat(500),
			},
		]);
		expect(attempts[0]?.durationMs).toBeGreaterThanOrEqual(19);
	});

	it.each([201, 202, 204, 302, 400, 404, 500, 503])('is not accepted with %i', async (status) => {
		await start({ retryDelaysMs: [] }, () => ({ status, headers: { location: '/elsewhere' } }));
		const { state, attempts } = await simulator.deliver('cloud', {});
		expect([state, attempts.map((attempt) => attempt.status)]).toEqual(['givenUp', [status]]);
		expect(receiver.received).toHaveLength(1);
	});

	it('is tried again, with the same bytes, until it is accepted', async () => {
		await start({}, (index) => ({ status: index < 2 ? 500 : 200 }));
		const delivery = await simulator.customerSends('cloud', { text: 'Hello' });
		expect(delivery.state).toBe('delivered');
		expect(delivery.attempts.map(({ status }) => status)).toEqual([500, 500, 200]);
		expect(new Set(receiver.received.map(({ raw }) => raw)).size).toBe(1);
	});

	it('is given up after the last pause, each as long as configured', async () => {
		await start({ retryDelaysMs: [30, 60, 120] }, () => ({ status: 500 }));
		const delivery = await simulator.deliver('cloud', {});
		expect([delivery.state, delivery.attempts.length]).toEqual(['givenUp', 4]);
		const times = receiver.received.map(({ at }) => at);
		const pauses = times.slice(1).map((at, index) => at - (times[index] ?? 0));
		[30, 60, 120].forEach((least, index) => {
			// A timer may fire a millisecond early by the clock.
			expect(pauses[index]).toBeGreaterThanOrEqual(least - 2);
			expect(pauses[index]).toBeLessThan(least + 200);
		});
	});

	it('is given up by time-out when the receiver is silent', async () => {
		await start({ webhookTimeoutMs: 60, retryDelaysMs: [] }, () => ({ isSilent: true }));
		const { state, attempts } = await simulator.deliver('cloud', {});
		expect([state, attempts.map(({ error, status }) => [error, status])]).toEqual([
			'givenUp',
			[['time-out', undefined]],
		]);
		expect(attempts[0]?.durationMs).toBeGreaterThanOrEqual(59);
		expect(attempts[0]?.durationMs).toBeLessThan(1_000);
	});

	it('tells what the connection said when there was no answer', async () => {
		await start({ retryDelaysMs: [] });
		await receiver.close();
		const { state, attempts } = await simulator.deliver('cloud', {});
		expect([state, attempts[0]?.error]).toEqual([
			'givenUp',
			expect.stringContaining('ECONNREFUSED'),
		]);
	});

	it('without a webhook is given up without an attempt', async () => {
		await start();
		simulator.setWebhook('cloud', { url: '' });
		const delivery = await simulator.customerSends('cloud', { text: 'Hello' });
		expect(delivery).toMatchObject({ url: '', state: 'givenUp', attempts: [] });
	});

	it('goes to the webhook that was registered when it began', async () => {
		await start({}, (index) => ({ status: index === 0 ? 500 : 200 }));
		const delivery = simulator.deliver('cloud', {});
		simulator.setWebhook('cloud', { url: 'http://127.0.0.1:9/elsewhere' });
		expect((await delivery).attempts.map(({ status }) => status)).toEqual([500, 200]);
	});
});

it('deliveries of one number go out side by side', async () => {
	await start({}, () => ({ afterMs: 60 }));
	await Promise.all(Array.from({ length: 5 }, () => simulator.deliver('cloud', {})));
	expect(receiver.mostAtOnce).toBe(5);
});

it('one delivery never goes out twice at once', async () => {
	await start({ retryDelaysMs: [1, 1, 1] }, () => ({ status: 500, afterMs: 30 }));
	await simulator.deliver('cloud', {});
	expect([receiver.received.length, receiver.mostAtOnce]).toEqual([4, 1]);
});

it('deliveries are listed in order, with their state', async () => {
	await start({}, () => ({ afterMs: 40 }));
	const last = [simulator.deliver('cloud', { n: 1 }), simulator.deliver('cloud', { n: 2 })];
	expect(simulator.deliveries.map(({ body, state }) => [body, state])).toEqual([
		[{ n: 1 }, 'pending'],
		[{ n: 2 }, 'pending'],
	]);
	await Promise.all(last);
	expect(simulator.deliveries.map(({ state }) => state)).toEqual(['delivered', 'delivered']);
	expect(new Set(simulator.deliveries.map(({ id }) => id)).size).toBe(2);
});
