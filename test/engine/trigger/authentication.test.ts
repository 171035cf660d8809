import axios from 'axios';
import type { INodeParameters } from 'n8n-workflow';
import { startSimulator } from '../../simulator';
import type { HostingName, Simulator } from '../../simulator';
import { credentialFor } from '../../support/engine/simulator';
import { startTrigger } from '../../support/engine/triggerHost';
import type { TriggerHost } from '../../support/engine/triggerHost';

const own = { authentication: 'header', headerName: 'X-Secret', headerValue: 's3cret' };

let simulator: Simulator;
let trigger: TriggerHost | undefined;
beforeAll(async () => {
	simulator = await startSimulator({ retryDelaysMs: [] });
});
afterEach(async () => {
	await trigger?.close();
	simulator.reset();
});
afterAll(async () => await simulator.close());

async function start(parameters: INodeParameters, hosting: HostingName = 'cloud') {
	trigger = await startTrigger(credentialFor(simulator, hosting), {
		events: ['message'],
		...parameters,
	});
	return trigger;
}

const call = async (url: string, headers: Record<string, string>) =>
	(await axios.post(url, {}, { headers, validateStatus: () => true, proxy: false })).status;

describe.each(['number', 'waba'])('an own header, registered at %s', (registration) => {
	test('is sent along by 360dialog, and refused without', async () => {
		const { activate, productionUrl, executions, memory } = await start({ ...own, registration });
		await activate();
		expect((await simulator.customerSends('cloud', { text: 'hi' })).state).toBe('delivered');
		expect(executions).toHaveLength(1);
		expect(await call(productionUrl, {})).toBe(401);
		expect(await call(productionUrl, { 'x-secret': 'other' })).toBe(401);
		expect(JSON.stringify(memory())).not.toContain('s3cret');
	});
});

describe('registered nowhere', () => {
	test.each(['cloud', 'onPremise'] as const)('nothing is asked of %s', async (hosting) => {
		const host = await start({ registration: 'none', ...own }, hosting);
		await host.activate();
		await host.deactivate();
		expect(simulator.requests).toEqual([]);
	});

	test('the form starts with an own header, whose value has to be entered', async () => {
		const host = await start({ registration: 'none' });
		await expect(host.activate()).rejects.toThrow('Header Value is empty');
	});

	test('the header that the user entered elsewhere lets calls in', async () => {
		const host = await start({ registration: 'none', ...own }, 'onPremise');
		await host.activate();
		simulator.setWebhook('onPremise', {
			url: host.productionUrl,
			headers: { 'X-Secret': 's3cret' },
		});
		expect((await simulator.customerSends('onPremise', { text: 'hi' })).state).toBe('delivered');
		expect(await call(host.productionUrl, {})).toBe(401);
	});

	test('everybody is let in where the user wants it so', async () => {
		const host = await start({ registration: 'none', authentication: 'none' });
		await host.activate();
		expect(await call(host.productionUrl, {})).toBe(200);
	});

	test('nobody is let in by a choice that belongs to another registration', async () => {
		const host = await start({ registration: 'number', authentication: 'none' });
		await host.activate();
		expect(await call(host.productionUrl, {})).toBe(401);
		expect((await simulator.customerSends('cloud', { text: 'hi' })).state).toBe('delivered');
	});
});
