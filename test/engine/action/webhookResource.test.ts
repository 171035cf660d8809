import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { resources } from '../../../nodes/Dialog360/operations';
import { startSimulator } from '../../simulator';
import type { HostingName, Simulator } from '../../simulator';
import { runNode } from '../../support/engine/runNode';
import { expectShape } from '../../support/engine/schema';
import { credentialFor } from '../../support/engine/simulator';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
beforeEach(() => simulator.reset());
afterAll(async () => await simulator.close());

const operations = resources.find(({ value }) => value === 'webhook')?.operations ?? [];

const url = 'https://crm.example.com/hook';
const CRM = { name: 'crm', url, headers: { 'X-Token': 't0k3n' } };
const BOT = { name: 'bot', url: 'https://bot.example.com' };
const headers = { header: [{ name: 'X-Token', value: 't0k3n' }] };

const PARAMETERS: Record<string, IDataObject> = {
	get: {},
	set: { url, headers },
	setDestination: { destinationName: 'crm', url, headers },
	removeDestination: { destinationName: 'crm' },
};

test('every operation of the resource is tried', () => {
	expect(Object.keys(PARAMETERS).sort()).toEqual(operations.map(({ value }) => value).sort());
});

const run = async (operation: string, rest: IDataObject = {}, hosting: HostingName = 'cloud') =>
	await runNode({
		credential: credentialFor(simulator, hosting),
		parameters: {
			resource: 'webhook',
			operation,
			...PARAMETERS[operation],
			...rest,
		} as INodeParameters,
	});

test.each(operations.map(({ value }) => value))(
	'%s: the preview shows what a run returns, without secrets',
	async (operation) => {
		simulator.setWebhook('cloud', CRM);
		if (operation === 'removeDestination') simulator.setDestinations([CRM, BOT]);
		const { json, error } = await run(operation);
		expect(error).toBeUndefined();
		expectShape(json[0], `v1.0.0/webhook/${operation}.json`);
		expect(JSON.stringify(json)).not.toMatch(/t0k3n|simulator-cloud-key/);
	},
);

test.each(['cloud', 'onPremise', 'sandbox'] as const)('the number on %s', async (hosting) => {
	await run('set', {}, hosting);
	expect(simulator.webhook(hosting)).toEqual({ url, headers: CRM.headers });
	expect((await run('get', {}, hosting)).json).toEqual([
		{ level: 'number', url, headerNames: ['X-Token'] },
	]);
});

test('the account, in the place of its numbers', async () => {
	simulator.setWebhook('cloud', BOT);
	const { json } = await run('set', { level: 'account', overrideAll: true });
	expect(json).toMatchObject([{ level: 'account', url, confirmed: true }]);
	expect([simulator.accountWebhook(), simulator.webhook('cloud')]).toEqual([
		{ url, headers: CRM.headers },
		{ url: '' },
	]);
	const { wabaId } = simulator.accounts.cloud;
	expect((await run('get', { level: 'account' })).json).toMatchObject([{ url, wabaId }]);
});

test('destinations are added, changed, listed and removed', async () => {
	expect((await run('setDestination')).json).toMatchObject([{ added: true, confirmed: true }]);
	await run('setDestination', { destinationName: 'bot', url: BOT.url, headers: {} });
	const changed = await run('setDestination', { url: 'https://new.example.com', headers: {} });
	expect(changed.json).toMatchObject([{ added: false }]);
	expect(simulator.destinations().destinations).toEqual([
		{ ...CRM, url: 'https://new.example.com' },
		BOT,
	]);
	expect((await run('get', { level: 'destinations' })).json).toEqual([
		{
			level: 'destinations',
			enabled: true,
			destinations: [
				{ name: 'crm', url: 'https://new.example.com', headerNames: ['X-Token'] },
				{ name: 'bot', url: BOT.url, headerNames: [] },
			],
		},
	]);
	expect((await run('removeDestination')).json).toEqual([{ name: 'crm', deleted: true, lost: [] }]);
	expect(simulator.destinations().destinations).toEqual([BOT]);
	const again = await run('removeDestination');
	expect(again.error?.message).toBe('The number has no destination "crm"');
});

test.each(['setDestination', 'removeDestination'])('%s is for Cloud only', async (operation) => {
	const { error } = await run(operation, {}, 'onPremise');
	expect(error?.name).toBe('NodeOperationError');
	expect(simulator.requests).toEqual([]);
});
