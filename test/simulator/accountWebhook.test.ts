import { startSimulator } from './index';
import type { Simulator } from './index';
import { clientOf } from './testing/client';
import { startReceiver } from './testing/receiver';

const PATH = '/waba_webhook';
const config = { url: 'https://n8n.example/webhook/1', headers: { Authorization: 'Bearer s' } };

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false, retryDelaysMs: [] });
});
afterAll(() => simulator.close());
beforeEach(() => simulator.reset());

const get = async () => (await clientOf(simulator).get(PATH)).data;
const post = async (body: unknown) => await clientOf(simulator).post(PATH, body);

it('is empty at first, and tells what it is for', async () => {
	const { wabaId, phoneNumber } = simulator.accounts.cloud;
	expect(await get()).toEqual({
		url: '',
		headers: {},
		waba_id: wabaId,
		phone_numbers: [phoneNumber],
	});
});

it('is set and read back, and leaves the number alone', async () => {
	const { status, data } = await post(config);
	expect([status, data]).toEqual([200, { message: expect.any(String) }]);
	expect(await get()).toMatchObject(config);
	expect(simulator.accountWebhook()).toEqual(config);
	expect(simulator.webhook('cloud')).toEqual({ url: '' });
});

it('refuses what is no URL, and keeps what was there', async () => {
	await post(config);
	expect((await post({ url: '' })).status).toBe(400);
	expect(simulator.accountWebhook()).toEqual(config);
});

it('takes the place of the number only when it is told to', async () => {
	simulator.setWebhook('cloud', { url: 'https://crm.example' });
	await post(config);
	expect(simulator.webhook('cloud')).toEqual({ url: 'https://crm.example' });
	await post({ ...config, override_all: true });
	expect(simulator.webhook('cloud')).toEqual({ url: '' });
});

it('exists on Cloud only', async () => {
	expect((await clientOf(simulator, 'onPremise').get(PATH)).status).toBe(404);
	expect((await clientOf(simulator, 'sandbox').get(PATH)).status).toBe(404);
});

it('is called where the number has no URL of its own', async () => {
	const [account, number] = [await startReceiver(), await startReceiver()];
	simulator.setAccountWebhook({ url: account.url });
	await simulator.customerSends('cloud', { text: 'one' });
	simulator.setWebhook('cloud', { url: number.url });
	await simulator.customerSends('cloud', { text: 'two' });
	await simulator.customerSends('onPremise', { text: 'three' });
	expect([account.received.length, number.received.length]).toEqual([1, 1]);
	await Promise.all([account.close(), number.close()]);
});

it('is in effect after the time that was asked for, and never after a reset', async () => {
	const slow = await startSimulator({ webhookSettlesAfterMs: 30 });
	const client = clientOf(slow);
	await client.post(PATH, config);
	expect(slow.accountWebhook()).toEqual({ url: '' });
	await slow.settled();
	expect(slow.accountWebhook()).toEqual(config);
	await client.post(PATH, { url: 'https://late.example' });
	slow.reset();
	await slow.settled();
	expect(slow.accountWebhook()).toEqual({ url: '' });
	await slow.close();
});
