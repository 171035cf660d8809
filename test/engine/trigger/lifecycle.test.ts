import type { INodeParameters } from 'n8n-workflow';
import { startSimulator } from '../../simulator';
import type { HostingName, Simulator } from '../../simulator';
import { credentialFor, HOSTINGS } from '../../support/engine/simulator';
import { startTrigger } from '../../support/engine/triggerHost';
import type { TriggerHost } from '../../support/engine/triggerHost';

const CRM = { url: 'https://crm.example.com/hook', headers: { 'X-Token': 'crm' } };

let simulator: Simulator;
let trigger: TriggerHost;
beforeAll(async () => {
	simulator = await startSimulator();
});
afterEach(async () => {
	await trigger.close();
	simulator.reset();
});
afterAll(async () => await simulator.close());

async function start(hosting: HostingName = 'cloud', parameters: INodeParameters = {}) {
	trigger = await startTrigger(credentialFor(simulator, hosting), {
		events: ['message'],
		...parameters,
	});
}

const changes = () => simulator.requests.filter(({ method }) => method !== 'GET');

describe.each(HOSTINGS)('the webhook of a number on %s', (hosting) => {
	test('is registered with a secret, and given back', async () => {
		await start(hosting);
		simulator.setWebhook(hosting, CRM);
		await trigger.activate();
		expect(simulator.webhook(hosting)).toEqual({
			url: trigger.productionUrl,
			headers: { Authorization: expect.stringMatching(/^Basic [\w+/=]{40,}$/) as string },
		});
		await trigger.deactivate();
		expect(simulator.webhook(hosting)).toEqual(CRM);
		expect(trigger.memory()).toEqual({});
	});

	test('is asked for and set at the documented path', async () => {
		await start(hosting);
		await trigger.activate();
		const base = { cloud: '', onPremise: '/onpremise', sandbox: '/sandbox' }[hosting];
		expect(simulator.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
			`GET ${base}/v1/configs/webhook`,
			`GET ${base}/v1/configs/webhook`,
			`POST ${base}/v1/configs/webhook`,
		]);
	});
});

describe('registration', () => {
	beforeEach(async () => await start());

	test('is left alone when it is in place already', async () => {
		await trigger.activate();
		const before = changes().length;
		await trigger.activate();
		expect(changes()).toHaveLength(before);
	});

	test('is renewed when only the secret is missing', async () => {
		await trigger.activate();
		simulator.setWebhook('cloud', { url: trigger.productionUrl });
		await trigger.activate();
		expect(simulator.webhook('cloud').headers?.Authorization).toMatch(/^Basic /);
	});

	test('stores neither the secret nor the API key', async () => {
		await trigger.activate();
		const secret = simulator.webhook('cloud').headers!.Authorization!;
		const stored = JSON.stringify(trigger.memory());
		expect(stored).not.toContain(secret);
		expect(stored).not.toContain(simulator.accounts.cloud.apiKey);
	});

	test('that fails changes nothing, also when n8n cleans up five times', async () => {
		simulator.setWebhook('cloud', CRM);
		simulator.failNext({ method: 'POST', status: 400, body: { error: 'Bad URL' } });
		await expect(trigger.activate()).rejects.toThrow('360dialog did not accept the request');
		for (let attempt = 0; attempt < 5; attempt++) await trigger.deactivate();
		expect(simulator.webhook('cloud')).toEqual(CRM);
	});

	test('with a wrong key says so', async () => {
		await trigger.close();
		trigger = await startTrigger({ ...credentialFor(simulator), apiKey: 'wrong' });
		await expect(trigger.activate()).rejects.toThrow('360dialog does not know this API key');
	});
});

describe('deactivation', () => {
	beforeEach(async () => await start());

	test('leaves a URL alone that somebody else has set in the meantime', async () => {
		await trigger.activate();
		simulator.setWebhook('cloud', CRM);
		const before = changes().length;
		await trigger.deactivate();
		expect(simulator.webhook('cloud')).toEqual(CRM);
		expect(changes()).toHaveLength(before);
	});

	test('empties the URL when none was set before', async () => {
		await trigger.activate();
		simulator.failNext({ method: 'POST', status: 200, body: { url: '' } });
		await trigger.deactivate();
		expect(changes().at(-1)?.body).toEqual({ url: '' });
	});

	test('lives with a 360dialog that does not take an empty URL', async () => {
		await trigger.activate();
		simulator.failNext({ method: 'POST', status: 400, body: { error: 'Bad URL' } });
		await trigger.deactivate();
		expect(simulator.webhook('cloud').url).toBe(trigger.productionUrl);
	});

	test('fails aloud when 360dialog cannot be reached, so that n8n tries again', async () => {
		simulator.setWebhook('cloud', CRM);
		await trigger.activate();
		simulator.failNext({ method: 'POST', drop: true });
		await expect(trigger.deactivate()).rejects.toThrow('connection to 360dialog broke');
		await trigger.deactivate();
		expect(simulator.webhook('cloud')).toEqual(CRM);
	});
});

describe('a test run', () => {
	beforeEach(async () => await start());

	/** n8n gives a test run a memory of its own. */
	async function testRun(during: () => Promise<void>) {
		const production = trigger.memory();
		trigger.forget();
		await trigger.activate('manual');
		await during();
		await trigger.deactivate('manual');
		trigger.forget();
		return production;
	}

	test('gives the production URL back, with its secret', async () => {
		await trigger.activate();
		const production = simulator.webhook('cloud');
		await testRun(async () => {
			expect(simulator.webhook('cloud').url).toBe(trigger.testUrl);
			await simulator.customerSends('cloud', { text: 'test' });
		});
		expect(simulator.webhook('cloud')).toEqual(production);
		expect(trigger.executions).toHaveLength(1);
	});

	test('gives the production URL its secret also when 360dialog does not tell headers', async () => {
		await trigger.activate();
		const production = simulator.webhook('cloud');
		trigger.forget();
		simulator.failNext({ method: 'GET', times: 2, status: 200, body: { url: production.url } });
		await trigger.activate('manual');
		await trigger.deactivate('manual');
		expect(simulator.webhook('cloud')).toEqual(production);
	});

	test('gives back the URL of another system', async () => {
		simulator.setWebhook('cloud', CRM);
		await testRun(async () => {});
		expect(simulator.webhook('cloud')).toEqual(CRM);
	});

	test('that n8n did not survive is not taken for a previous URL', async () => {
		simulator.setWebhook('cloud', { url: trigger.testUrl });
		await trigger.activate();
		expect(trigger.memory()).not.toHaveProperty('previous');
	});
});

describe.each(HOSTINGS)('the URL of another system on %s, to be kept', (hosting) => {
	beforeEach(async () => await start(hosting, { whenTaken: 'refuse' }));

	test('is named, and is still there after n8n has cleaned up five times', async () => {
		simulator.setWebhook(hosting, CRM);
		await expect(trigger.activate()).rejects.toThrow(CRM.url);
		for (let attempt = 0; attempt < 5; attempt++) await trigger.deactivate();
		expect(simulator.webhook(hosting)).toEqual(CRM);
		expect(changes()).toEqual([]);
	});

	test('does not keep a test run from borrowing it from the published workflow', async () => {
		await trigger.activate();
		const production = simulator.webhook(hosting);
		trigger.forget();
		await trigger.activate('manual');
		expect(simulator.webhook(hosting).url).toBe(trigger.testUrl);
		await trigger.deactivate('manual');
		expect(simulator.webhook(hosting)).toEqual(production);
	});
});

test.each([
	['meets an outage', { status: 500, body: { error: 'Internal error' } }],
	['breaks', { drop: true }],
	['breaks after it was carried out', { drop: true, carryOut: true }],
])('a change that %s leaves nothing behind', async (_, fault) => {
	await start();
	simulator.setWebhook('cloud', CRM);
	simulator.failNext({ method: 'POST', ...fault });
	await expect(trigger.activate()).rejects.toThrow();
	for (let attempt = 0; attempt < 5; attempt++) await trigger.deactivate();
	expect(simulator.webhook('cloud')).toEqual(CRM);
});

test.each(['waba', 'destination'])('%s is refused off the Cloud API', async (registration) => {
	await start('onPremise', { registration });
	await expect(trigger.activate()).rejects.toThrow(
		'The On-Premise API has only the webhook of a number',
	);
	await trigger.deactivate();
	expect(simulator.requests).toEqual([]);
});
