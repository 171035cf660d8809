import { startSimulator } from './index';
import type { HostingName, Simulator, SimulatorOptions } from './index';
import { send, text, valueOf } from './testing/client';
import { startReceiver } from './testing/receiver';
import type { Receiver } from './testing/receiver';

let simulator: Simulator;
let receiver: Receiver;

async function start(options: SimulatorOptions = {}, hosting: HostingName = 'cloud') {
	receiver = await startReceiver();
	simulator = await startSimulator({ statusStepMs: 15, ...options });
	simulator.setWebhook(hosting, { url: receiver.url });
}
afterEach(async () => {
	await simulator.close();
	await receiver.close();
});

type Status = Record<string, unknown>;
const cloudStatuses = (): Status[] =>
	receiver.received.flatMap(({ body }) => valueOf(body).statuses as Status[]);

it('follow a message: sent, delivered, read, each a step after the other', async () => {
	await start({ statusStepMs: 40 });
	const before = Date.now();
	const { data } = await send(simulator, { ...text(), biz_opaque_callback_data: 'order-17' });
	await simulator.settled();
	const { customer } = simulator.accounts.cloud;
	const status = (name: string) => ({
		id: data.messages[0].id,
		status: name,
		timestamp: expect.stringMatching(/^\d{10}$/),
		recipient_id: customer.phone,
		recipient_user_id: customer.userId,
		biz_opaque_callback_data: 'order-17',
		pricing: {
			billable: false,
			pricing_model: 'PMP',
			category: 'service',
			type: 'free_customer_service',
		},
	});
	expect(cloudStatuses()).toEqual([status('sent'), status('delivered'), status('read')]);
	expect(Date.now() - before).toBeGreaterThanOrEqual(118);
});

it('of a template carry its category', async () => {
	await start();
	const template = { name: 'hello_world', language: { code: 'en_US' } };
	await send(simulator, { type: 'template', template });
	await simulator.settled();
	expect(cloudStatuses()[0]).toMatchObject({
		pricing: { billable: true, category: 'utility', type: 'regular' },
	});
});

it('of a group name the group and the participant', async () => {
	await start();
	await send(simulator, { ...text(), recipient_type: 'group', to: 'Y2FwaV9ncm91cDox' });
	await simulator.settled();
	expect(cloudStatuses()[0]).toMatchObject({
		recipient_id: 'Y2FwaV9ncm91cDox',
		recipient_type: 'group',
		recipient_participant_id: simulator.accounts.cloud.customer.phone,
	});
});

it('of a business-scoped recipient have no phone number', async () => {
	await start();
	const { userId } = simulator.accounts.cloud.customer;
	await send(simulator, { ...text(), to: undefined, recipient: userId });
	await simulator.settled();
	expect(cloudStatuses()[0]).toMatchObject({ recipient_user_id: userId });
	expect(cloudStatuses()[0]).not.toHaveProperty('recipient_id');
});

it.each(['onPremise', 'sandbox'] as const)('come without an envelope from %s', async (hosting) => {
	await start({}, hosting);
	const { data } = await send(simulator, text(), hosting);
	await simulator.settled();
	expect(receiver.received.map(({ body }) => body)).toEqual(
		['sent', 'delivered', 'read'].map((status) => ({
			statuses: [
				{
					id: data.messages[0].id,
					status,
					timestamp: expect.any(String),
					recipient_id: simulator.accounts[hosting].customer.phone,
				},
			],
		})),
	);
});

it('can be switched off', async () => {
	await start({ statuses: false });
	await send(simulator, text());
	await simulator.settled();
	expect(simulator.deliveries).toEqual([]);
});

it('do not come for a message that was refused', async () => {
	await start();
	await send(simulator, { type: 'text', text: {} });
	await simulator.settled();
	expect(simulator.deliveries).toEqual([]);
});

it('fail with 131026 for a phone without WhatsApp, even when switched off', async () => {
	await start({ statuses: false });
	expect((await send(simulator, { ...text(), to: '999123456' })).status).toBe(200);
	await simulator.settled();
	expect(cloudStatuses()).toMatchObject([
		{ status: 'failed', errors: [{ code: 131026, title: 'Message undeliverable' }] },
	]);
});

describe('the 24 h window', () => {
	const failed = [
		{
			status: 'failed',
			errors: [
				{
					code: 131047,
					title: 'Re-engagement message',
					message: 'Re-engagement message',
					error_data: { details: expect.stringContaining('24 hours') },
					href: expect.stringMatching(/^https:/),
				},
			],
		},
	];

	it('is open for everyone by default', async () => {
		await start();
		await send(simulator, text());
		await simulator.settled();
		expect(cloudStatuses().map(({ status }) => status)).toEqual(['sent', 'delivered', 'read']);
	});

	it('when enforced, fails what was accepted for a customer who never wrote', async () => {
		await start({ closedWindow: true });
		expect((await send(simulator, text())).status).toBe(200);
		await simulator.settled();
		expect(cloudStatuses()).toMatchObject(failed);
	});

	it('opens with a message of that customer, not of another', async () => {
		await start({ closedWindow: true });
		await simulator.customerSends('cloud', { text: 'Hi', from: '15550001111' });
		receiver.received.length = 0;
		await send(simulator, text());
		await simulator.settled();
		expect(cloudStatuses()).toMatchObject(failed);

		await simulator.customerSends('cloud', { text: 'Hi' });
		receiver.received.length = 0;
		await send(simulator, text());
		await simulator.settled();
		expect(cloudStatuses()).toHaveLength(3);
	});

	it('does not hold for templates', async () => {
		await start({ closedWindow: true });
		const template = { name: 'hello_world', language: { code: 'en_US' } };
		await send(simulator, { type: 'template', template });
		await simulator.settled();
		expect(cloudStatuses().map(({ status }) => status)).toEqual(['sent', 'delivered', 'read']);
	});

	it('fails in the On-Premise shape there', async () => {
		await start({ closedWindow: true }, 'onPremise');
		await send(simulator, text(), 'onPremise');
		await simulator.settled();
		expect(receiver.received[0]?.body).toMatchObject({
			statuses: [{ status: 'failed', errors: [{ code: 131047, details: expect.any(String) }] }],
		});
	});
});
