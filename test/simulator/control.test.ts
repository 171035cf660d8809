import axios from 'axios';
import type { AxiosInstance } from 'axios';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

import { startSimulator } from './index';
import type { Simulator } from './index';
import { createServer } from './server';
import { createState, pause } from './state';
import { send, text, valueOf } from './testing/client';
import { startReceiver } from './testing/receiver';
import type { Receiver } from './testing/receiver';

let simulator: Simulator;
let receiver: Receiver;
let control: AxiosInstance;
beforeAll(async () => {
	receiver = await startReceiver();
	simulator = await startSimulator({ statuses: false });
	control = axios.create({
		baseURL: `${simulator.url}/_simulator`,
		validateStatus: () => true,
		proxy: false,
	});
});
afterAll(async () => {
	await simulator.close();
	await receiver.close();
});
beforeEach(() => {
	simulator.reset();
	receiver.received.length = 0;
});

it('tells accounts with their keys, and webhooks', async () => {
	simulator.setWebhook('sandbox', { url: receiver.url });
	const { data } = await control.get('/state');
	expect(data).toEqual({
		url: simulator.url,
		accounts: simulator.accounts,
		manyTemplates: simulator.manyTemplates,
		webhooks: { cloud: { url: '' }, onPremise: { url: '' }, sandbox: { url: receiver.url } },
	});
});

it('sets a webhook and lets a customer write', async () => {
	await control.put('/webhook', { hosting: 'cloud', url: receiver.url, headers: { 'X-A': '1' } });
	const { status, data } = await control.post('/customer-message', {
		hosting: 'cloud',
		text: 'hello',
		name: 'Ann',
	});
	expect([status, data.state]).toEqual([200, 'delivered']);
	expect(receiver.received[0]?.headers['x-a']).toBe('1');
	expect(valueOf(receiver.received[0]?.body).messages).toMatchObject([{ text: { body: 'hello' } }]);
	expect((await control.get('/deliveries')).data).toEqual([data]);
});

it('means Cloud when no hosting type is named', async () => {
	simulator.setWebhook('cloud', { url: receiver.url });
	const { data } = await control.post('/customer-message', { text: 'hello' });
	expect(data.hosting).toBe('cloud');
});

it('delivers any body', async () => {
	simulator.setWebhook('onPremise', { url: receiver.url });
	await control.post('/webhook-body', { hosting: 'onPremise', body: { odd: true } });
	expect(receiver.received[0]?.body).toEqual({ odd: true });
});

it('lists requests, takes faults, resets', async () => {
	await control.post('/faults', { path: '/messages', status: 503, body: { error: 'down' } });
	expect((await send(simulator, text())).status).toBe(503);
	const { data } = await control.get('/requests');
	expect(data).toMatchObject([{ path: '/messages', status: 503, response: { error: 'down' } }]);
	await control.post('/reset');
	expect((await control.get('/requests')).data).toEqual([]);
});

it.each([
	['/customer-message', { hosting: 'meta', text: 'hello' }, /^hosting must be one of/],
	['/customer-message', { hosting: 'cloud' }, /^text or a message object/],
	['/faults', [], /JSON object/],
])('%s refuses %j', async (path, body, error) => {
	const answer = await control.post(path, body);
	expect([answer.status, answer.data.error]).toEqual([400, expect.stringMatching(error)]);
});

it('streams what happens', async () => {
	const { data: stream, headers } = await control.get<Readable>('/events', {
		responseType: 'stream',
	});
	let seen = '';
	stream.on('data', (chunk: Buffer) => (seen += chunk.toString()));
	await once(stream, 'data');
	simulator.setWebhook('cloud', { url: receiver.url });
	await simulator.customerSends('cloud', { text: 'hello' });
	await send(simulator, text());
	while (!seen.includes('event: request')) await once(stream, 'data');
	stream.destroy();
	expect(headers['content-type']).toBe('text/event-stream');
	expect([...seen.matchAll(/^event: (.*)$/gm)].map(([, kind]) => kind)).toEqual([
		'ready',
		'webhook',
		'message',
		'delivery',
		'delivery',
		'status',
		'message',
		'request',
	]);
	expect(seen).toContain('"body":"hello"');
});

it('stops telling a listener that is gone', async () => {
	const state = createState({});
	const app = createServer(state);
	const url = await app.listen({ port: 0, host: '127.0.0.1' });
	const { data: stream } = await axios.get<Readable>(`${url}/_simulator/events`, {
		responseType: 'stream',
	});
	expect(state.changes.listenerCount('change')).toBe(1);
	stream.destroy();
	while (state.changes.listenerCount('change') > 0) await pause(5, state.era.signal);
	await app.close();
});

describe('the page', () => {
	it('comes with nothing from elsewhere', async () => {
		const { data, headers } = await axios.get<string>(`${simulator.url}/`);
		expect(headers['content-type']).toMatch(/^text\/html/);
		expect(headers['content-security-policy']).toContain("default-src 'self'");
		const files = [...data.matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, path]) => path ?? '');
		expect(files.length).toBeGreaterThan(3);
		for (const file of files) {
			expect(file).toMatch(/^\/_simulator\/page\//);
			expect((await axios.get(simulator.url + file)).status).toBe(200);
		}
	});

	it('does not get the values of webhook headers', async () => {
		simulator.setWebhook('cloud', {
			url: receiver.url,
			headers: { Authorization: 'Bearer s3cret' },
		});
		await simulator.customerSends('cloud', { text: 'hello' });
		const { data } = await control.get('/phone');
		expect(data.webhook).toEqual({ url: receiver.url, headerNames: ['Authorization'] });
		expect(JSON.stringify(data)).not.toContain('s3cret');
	});
});
