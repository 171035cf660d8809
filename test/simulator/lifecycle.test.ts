import axios from 'axios';
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';

import { startSimulator } from './index';
import { clientOf, send, text } from './testing/client';
import { startReceiver } from './testing/receiver';

const ROOT = join(__dirname, '../..');

/** Listens to the events; what it returns waits for their end. */
async function listen(url: string): Promise<() => Promise<void>> {
	const { data } = await axios.get<Readable>(`${url}/_simulator/events`, {
		responseType: 'stream',
	});
	// A stream that the server ends by force says so with an error first.
	const ended = new Promise<void>((resolve) =>
		data.on('error', () => undefined).on('close', resolve),
	);
	return () => ended;
}

describe('reset', () => {
	it('forgets requests, deliveries, faults, webhooks and chats', async () => {
		const simulator = await startSimulator({ statusStepMs: 10, retryDelaysMs: [] });
		const { requests, deliveries } = simulator;
		simulator.setWebhook('cloud', { url: 'http://127.0.0.1:9/' });
		simulator.failNext({ status: 500, times: 9 });
		await simulator.customerSends('cloud', { text: 'Hi' });
		await send(simulator, text());
		simulator.reset();
		// The same lists: a test may hold on to them.
		expect([requests, deliveries, simulator.requests, simulator.deliveries]).toEqual([
			[],
			[],
			[],
			[],
		]);
		expect(simulator.webhook('cloud')).toEqual({ url: '' });
		expect((await axios.get(`${simulator.url}/_simulator/phone`)).data.chats).toEqual([]);
		expect((await send(simulator, text())).status).toBe(200);
		expect(requests).toHaveLength(1);
		await simulator.close();
	});

	it('ends what is under way: no status and no retry follows', async () => {
		const receiver = await startReceiver(() => ({ status: 500 }));
		const simulator = await startSimulator({ statusStepMs: 20, retryDelaysMs: [20, 20] });
		simulator.setWebhook('cloud', { url: receiver.url });
		await send(simulator, text());
		const delivery = simulator.deliver('cloud', {});
		while (receiver.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 2));
		simulator.reset();
		simulator.setWebhook('cloud', { url: receiver.url });
		expect((await delivery).state).toBe('givenUp');
		await simulator.settled();
		await new Promise((resolve) => setTimeout(resolve, 60));
		expect([receiver.received.length, simulator.deliveries]).toEqual([1, []]);
		await simulator.close();
		await receiver.close();
	});
});

describe('close', () => {
	it('ends open deliveries and open connections at once', async () => {
		const receiver = await startReceiver(() => ({ isSilent: true }));
		const simulator = await startSimulator({ retryDelaysMs: [3_600_000] });
		simulator.setWebhook('cloud', { url: receiver.url });
		const delivery = simulator.customerSends('cloud', { text: 'Hi' });
		const ended = await listen(simulator.url);
		const before = Date.now();
		await simulator.close();
		expect((await delivery).state).toBe('givenUp');
		await ended();
		expect(Date.now() - before).toBeLessThan(1_000);
		await expect(clientOf(simulator).get('/health')).rejects.toMatchObject({
			code: 'ECONNREFUSED',
		});
		await receiver.close();
	});
});

describe('the command line', () => {
	type Child = ChildProcessByStdio<null, Readable, Readable>;
	const start = (...args: string[]): Child =>
		spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'test/simulator/main.ts'), ...args], {
			cwd: ROOT,
			stdio: ['ignore', 'pipe', 'pipe'],
		});
	const firstLine = async (child: Child) => String(await once(child.stdout, 'data'));

	// Nothing in main.ts calls process.exit: the process ends because nothing is left open.
	it('prints its URL, serves, and ends on SIGTERM with deliveries and listeners open', async () => {
		const receiver = await startReceiver(() => ({ isSilent: true }));
		const child = start(
			'--port',
			'0',
			'--retry-delays-ms',
			'3600000',
			'--status-step-ms',
			'3600000',
		);
		const exited = once(child, 'exit');
		const { url } = JSON.parse(await firstLine(child)) as { url: string };
		expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
		const control = (path: string) => `${url}/_simulator/${path}`;
		await axios.put(control('webhook'), { url: receiver.url });
		const { data: state } = await axios.get(control('state'));
		await axios.post(
			`${url}/messages`,
			{ messaging_product: 'whatsapp', to: state.accounts.cloud.customer.phone, ...text() },
			{ headers: { 'D360-API-KEY': state.accounts.cloud.apiKey } },
		);
		const unanswered = axios
			.post(control('customer-message'), { text: 'Hi' })
			.catch(() => 'hung up');
		const ended = await listen(url);
		while (receiver.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
		const before = Date.now();
		child.kill('SIGTERM');
		expect(await exited).toEqual([0, null]);
		expect(Date.now() - before).toBeLessThan(2_000);
		expect(await unanswered).toBe('hung up');
		await ended();
		await receiver.close();
	}, 20_000);

	it('refuses what it does not understand', async () => {
		const child = start('--port', 'many');
		const [[code], [told]] = await Promise.all([once(child, 'exit'), once(child.stderr, 'data')]);
		expect([code, String(told)]).toEqual([
			1,
			expect.stringContaining('--port takes a whole number'),
		]);
	}, 20_000);
});
