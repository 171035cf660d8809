import { startSimulator } from './index';
import type { Simulator, SimulatorOptions } from './index';
import { clientOf } from './testing/client';
import { startReceiver } from './testing/receiver';

const PATH = '/multi_webhook';
const CRM = { name: 'crm', url: 'https://crm.example', headers: { 'X-Token': 'abc' } };
const BOT = { name: 'bot', url: 'https://bot.example' };
const STARTED = [200, { message: 'Operation started successfully' }];
const error = [400, { error: expect.any(String) }];
const conflict = [409, { message: expect.any(String) }];

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false, retryDelaysMs: [] });
});
afterAll(() => simulator.close());
beforeEach(() => simulator.reset());

const ask = async (method: string, data?: unknown, target = simulator) => {
	const answer = await clientOf(target).request({ method, url: PATH, data });
	return [answer.status, answer.data];
};
const names = () => simulator.destinations().destinations.map(({ name }) => name);

it('is off at first', async () => {
	expect(await ask('GET')).toEqual([200, { enabled: false, destinations: [] }]);
});

it('is switched on with destinations, and off', async () => {
	expect(await ask('POST', { enabled: true, destinations: [CRM] })).toEqual(STARTED);
	expect(await ask('GET')).toEqual([200, { enabled: true, destinations: [CRM] }]);
	expect(await ask('POST', { enabled: true, destinations: [BOT] })).toEqual(conflict);
	expect(await ask('POST', { enabled: false })).toEqual(STARTED);
	expect(simulator.destinations()).toEqual({ enabled: false, destinations: [] });
});

it.each([
	['POST', {}],
	['POST', { enabled: true, destinations: [{ url: 'https://a' }] }],
	['POST', { enabled: true, destinations: [{ name: 'a', url: 'a' }] }],
	['POST', { enabled: true, destinations: 'a' }],
])('%s %j is refused', async (method, body) => {
	expect(await ask(method, body)).toEqual(error);
});

it.each(['PUT', 'PATCH', 'DELETE'])('%s needs it to be on', async (method) => {
	expect(await ask(method, { name: 'crm', destinations: [CRM] })).toEqual(conflict);
});

it('takes three with different names; capital letters count', async () => {
	simulator.setDestinations([CRM]);
	expect(await ask('PUT', { destinations: [CRM] })).toEqual(conflict);
	expect(await ask('PUT', { destinations: [{ ...CRM, name: 'CRM' }] })).toEqual(STARTED);
	expect(await ask('PUT', { destinations: [BOT] })).toEqual(STARTED);
	expect(await ask('PUT', { destinations: [{ ...BOT, name: 'four' }] })).toEqual(error);
	expect(names()).toEqual(['crm', 'CRM', 'bot']);
});

it('changes what is given of one', async () => {
	simulator.setDestinations([CRM, BOT]);
	await ask('PATCH', { name: 'crm', url: 'https://new.example' });
	expect(simulator.destinations().destinations).toEqual([
		{ ...CRM, url: 'https://new.example' },
		BOT,
	]);
	expect((await ask('PATCH', { name: 'nobody', url: 'https://a' }))[0]).toBe(404);
});

it('a wrong key has the form of an error', async () => {
	const { status, data } = await clientOf(simulator, 'cloud', 'wrong').get(PATH);
	expect([status, data]).toEqual([401, { error: 'Invalid api_key' }]);
});

it('exists on Cloud only', async () => {
	expect((await clientOf(simulator, 'onPremise').get(PATH)).status).toBe(404);
});

describe('removal', () => {
	const remove = async (option: SimulatorOptions['destinationRemoval'], body: unknown) => {
		const target = await startSimulator({ destinationRemoval: option });
		target.setDestinations([CRM, BOT]);
		const answer = await ask('DELETE', body, target);
		const left = target.destinations().destinations.map(({ name }) => name);
		await target.close();
		return [answer[0], left];
	};

	it.each([
		['names', { destinations: ['crm'] }, 200, ['bot']],
		['names', { destinations: [{ name: 'crm' }] }, 400, ['crm', 'bot']],
		['names', { destinations: ['nobody'] }, 400, ['crm', 'bot']],
		['names', {}, 400, ['crm', 'bot']],
		['objects', { destinations: [{ name: 'crm' }] }, 200, ['bot']],
		['objects', { destinations: ['crm'] }, 400, ['crm', 'bot']],
		['refused', { destinations: ['crm'] }, 400, ['crm', 'bot']],
		['all', { destinations: ['crm'] }, 200, []],
	] as const)('%s %j: %i', async (option, body, status, left) => {
		expect(await remove(option, body)).toEqual([status, left]);
	});
});

describe('copies', () => {
	it('go out once the number has answered with 200, with their own headers', async () => {
		const [number, crm] = [await startReceiver(), await startReceiver()];
		simulator.setWebhook('cloud', { url: number.url, headers: { 'X-Main': '1' } });
		simulator.setDestinations([{ ...CRM, url: crm.url }]);
		const main = await simulator.customerSends('cloud', { text: 'hello' });
		await simulator.settled();
		expect(crm.received[0]?.body).toEqual(number.received[0]?.body);
		expect(crm.received[0]?.headers).toMatchObject({ 'x-token': 'abc' });
		expect(crm.received[0]?.headers).not.toHaveProperty('x-main');
		expect([main.destination, simulator.deliveries[1]?.destination]).toEqual([undefined, 'crm']);
		await Promise.all([number.close(), crm.close()]);
	});

	it('do not go out while it fails, or for another hosting type', async () => {
		const [number, crm] = [await startReceiver(() => ({ status: 500 })), await startReceiver()];
		simulator.setWebhook('cloud', { url: number.url });
		simulator.setWebhook('onPremise', { url: crm.url });
		simulator.setDestinations([{ ...BOT, url: crm.url }]);
		await simulator.customerSends('cloud', { text: 'hello' });
		await simulator.customerSends('onPremise', { text: 'hello' });
		await simulator.settled();
		expect(crm.received).toHaveLength(1);
		await Promise.all([number.close(), crm.close()]);
	});
});
