import type { INodeParameters } from 'n8n-workflow';
import { startSimulator } from '../../simulator';
import type { Simulator } from '../../simulator';
import { startReceiver } from '../../simulator/testing/receiver';
import { credentialFor } from '../../support/engine/simulator';
import { startTrigger } from '../../support/engine/triggerHost';
import type { TriggerHost } from '../../support/engine/triggerHost';

const CRM = { name: 'crm', url: 'https://crm.example.com/hook', headers: { 'X-Token': 'crm' } };
const BOT = { name: 'bot', url: 'https://bot.example.com/hook' };
const LOG = { name: 'log', url: 'https://log.example.com/hook' };
const parameters: INodeParameters = { events: ['message'], registration: 'destination' };

let simulator: Simulator;
let trigger: TriggerHost;
beforeAll(async () => {
	simulator = await startSimulator({ retryDelaysMs: [] });
});
beforeEach(async () => {
	trigger = await startTrigger(credentialFor(simulator), parameters);
});
afterEach(async () => {
	await trigger.close();
	simulator.reset();
});
afterAll(async () => await simulator.close());

const list = () => simulator.destinations().destinations;
const names = () => list().map(({ name }) => name.replace(/[0-9a-f]{8}$/, '#'));
const cleanUp = async () => {
	for (let attempt = 0; attempt < 5; attempt++) await trigger.deactivate();
};

test('receives a copy beside the webhook of the number, which stays', async () => {
	const crm = await startReceiver();
	simulator.setWebhook('cloud', { url: crm.url });
	await trigger.activate();
	expect(names()).toEqual(['n8n-#']);
	await simulator.customerSends('cloud', { text: 'hi' });
	await simulator.settled();
	expect([crm.received.length, trigger.executions.length]).toEqual([1, 1]);
	await cleanUp();
	expect(simulator.destinations()).toEqual({ enabled: false, destinations: [] });
	expect(simulator.webhook('cloud')).toEqual({ url: crm.url });
	expect(trigger.memory()).toEqual({ seen: expect.any(String) as string });
	await crm.close();
});

test('keeps what is there', async () => {
	simulator.setDestinations([CRM, BOT]);
	await trigger.activate();
	await trigger.activate();
	expect(names()).toEqual(['crm', 'bot', 'n8n-#']);
	await cleanUp();
	expect(list()).toEqual([CRM, BOT]);
});

test('is refused without room, and takes nothing away', async () => {
	simulator.setDestinations([CRM, BOT, LOG]);
	await expect(trigger.activate()).rejects.toThrow(
		'Set are: crm (https://crm.example.com/hook), bot (https://bot.example.com/hook), log (https://log.example.com/hook)',
	);
	await cleanUp();
	expect(list()).toEqual([CRM, BOT, LOG]);
});

test('renews a secret that is missing', async () => {
	await trigger.activate();
	simulator.setDestinations([CRM, { ...list()[0]!, headers: {} }]);
	await trigger.activate();
	expect(list()[1]?.headers?.Authorization).toMatch(/^Basic /);
});

test('leaves a destination of its name alone that leads elsewhere now', async () => {
	await trigger.activate();
	const changed = { ...list()[0]!, url: 'https://crm.example.com' };
	simulator.setDestinations([changed]);
	await cleanUp();
	expect(list()).toEqual([changed]);
});

test('a test run has a destination of its own', async () => {
	await trigger.activate();
	const production = list();
	const memory = trigger.memory();
	trigger.forget();
	await trigger.activate('manual');
	expect(names()).toEqual(['n8n-#', 'n8n-test-#']);
	await trigger.deactivate('manual');
	expect(list()).toEqual(production);
	expect(memory).not.toEqual({});
});

test('takes the place of a test run that n8n did not survive', async () => {
	simulator.setDestinations([CRM, BOT]);
	await trigger.activate('manual');
	trigger.forget();
	await trigger.activate();
	expect(names()).toEqual(['crm', 'bot', 'n8n-#']);
});

describe.each(['PUT', 'POST'])('a %s', (method) => {
	test.each([
		['is refused', { status: 400, body: { error: 'Bad URL' } }],
		['meets an outage', { status: 500, body: { error: 'Internal error' } }],
		['breaks', { drop: true }],
		['breaks after it was carried out', { drop: true, carryOut: true }],
	])('that %s leaves nothing behind', async (_, fault) => {
		const before = method === 'PUT' ? [CRM] : [];
		if (before.length > 0) simulator.setDestinations(before);
		simulator.failNext({ method, path: '/multi_webhook', ...fault });
		await expect(trigger.activate()).rejects.toThrow();
		await cleanUp();
		expect(list()).toEqual(before);
	});
});

test('a removal that breaks fails aloud, so that n8n tries again', async () => {
	simulator.setDestinations([CRM]);
	await trigger.activate();
	simulator.failNext({ method: 'DELETE', drop: true });
	await expect(trigger.deactivate()).rejects.toThrow('connection to 360dialog broke');
	await trigger.deactivate();
	expect(list()).toEqual([CRM]);
});

test.each([
	['names', [CRM]],
	['objects', [CRM]],
	['all', [CRM]],
	['refused', [CRM, expect.objectContaining({ name: expect.stringMatching(/^n8n-/) as string })]],
] as const)('whatever a removal is like (%s), the others stay', async (removal, after) => {
	const other = await startSimulator({ destinationRemoval: removal });
	const host = await startTrigger(credentialFor(other), parameters);
	other.setDestinations([CRM]);
	await host.activate();
	await host.deactivate();
	expect(other.destinations()).toEqual({ enabled: true, destinations: after });
	await host.close();
	await other.close();
});

test('waits for a 360dialog that takes its time, both ways', async () => {
	const slow = await startSimulator({ webhookSettlesAfterMs: 300 });
	const patient = await startTrigger(credentialFor(slow), parameters);
	slow.setDestinations([CRM]);
	await patient.activate();
	expect(slow.destinations().destinations).toHaveLength(2);
	await patient.deactivate();
	expect(slow.destinations().destinations).toEqual([CRM]);
	await patient.close();
	await slow.close();
});
