import { startSimulator } from '../../simulator';
import type { Simulator } from '../../simulator';
import { credentialFor } from '../../support/engine/simulator';
import { startTrigger } from '../../support/engine/triggerHost';
import type { TriggerHost } from '../../support/engine/triggerHost';

const CRM = { url: 'https://crm.example.com/hook', headers: { 'X-Token': 'crm' } };

let simulator: Simulator;
let trigger: TriggerHost;
beforeAll(async () => {
	simulator = await startSimulator();
});
beforeEach(async () => {
	trigger = await startTrigger(credentialFor(simulator), {
		events: ['message'],
		registration: 'waba',
	});
});
afterEach(async () => {
	await trigger.close();
	simulator.reset();
});
afterAll(async () => await simulator.close());

const cleanUp = async () => {
	for (let attempt = 0; attempt < 5; attempt++) await trigger.deactivate();
};

test('receives for a number without a URL of its own, and gives the URL back', async () => {
	simulator.setAccountWebhook(CRM);
	await trigger.activate();
	expect(simulator.accountWebhook()).toEqual({
		url: trigger.productionUrl,
		headers: { Authorization: expect.stringMatching(/^Basic /) as string },
	});
	expect((await simulator.customerSends('cloud', { text: 'hi' })).state).toBe('delivered');
	expect(trigger.executions).toHaveLength(1);
	await cleanUp();
	expect(simulator.accountWebhook()).toEqual(CRM);
	expect(trigger.memory()).toEqual({ seen: expect.any(String) as string });
});

test('leaves the webhook of the number alone', async () => {
	simulator.setWebhook('cloud', CRM);
	await trigger.activate();
	await trigger.deactivate();
	expect(simulator.webhook('cloud')).toEqual(CRM);
});

test('leaves a URL alone that somebody else has set in the meantime', async () => {
	await trigger.activate();
	simulator.setAccountWebhook(CRM);
	await cleanUp();
	expect(simulator.accountWebhook()).toEqual(CRM);
});

test.each([
	['is refused', { status: 400, body: { error: 'Bad URL' } }],
	['meets an outage', { status: 500, body: { error: 'Internal error' } }],
	['breaks', { drop: true }],
	['breaks after it was carried out', { drop: true, carryOut: true }],
])('a change that %s leaves nothing behind', async (_, fault) => {
	simulator.setAccountWebhook(CRM);
	simulator.failNext({ method: 'POST', path: '/waba_webhook', ...fault });
	await expect(trigger.activate()).rejects.toThrow();
	await cleanUp();
	expect(simulator.accountWebhook()).toEqual(CRM);
});

test('a test run borrows the URL of the published workflow', async () => {
	await trigger.activate();
	const production = simulator.accountWebhook();
	trigger.forget();
	await trigger.activate('manual');
	expect(simulator.accountWebhook().url).toBe(trigger.testUrl);
	await trigger.deactivate('manual');
	expect(simulator.accountWebhook()).toEqual(production);
});

test('waits for a 360dialog that takes its time, both ways', async () => {
	const slow = await startSimulator({ webhookSettlesAfterMs: 300 });
	const patient = await startTrigger(credentialFor(slow), {
		events: ['message'],
		registration: 'waba',
	});
	slow.setAccountWebhook(CRM);
	await patient.activate();
	expect(slow.accountWebhook().url).toBe(patient.productionUrl);
	await patient.deactivate();
	expect(slow.accountWebhook()).toEqual(CRM);
	await patient.close();
	await slow.close();
});
