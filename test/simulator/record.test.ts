import axios from 'axios';

import { startSimulator } from './index';
import type { Fault, Simulator } from './index';
import { clientOf, send, text } from './testing/client';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
afterAll(() => simulator.close());
beforeEach(() => simulator.reset());

describe('the record', () => {
	it('holds a request as it came, and its answer', async () => {
		await clientOf(simulator).post(
			'/messages?trace=1&tag=a&tag=b',
			{ messaging_product: 'whatsapp' },
			{ headers: { 'X-Custom': 'yes' } },
		);
		expect(simulator.requests).toEqual([
			{
				at: expect.stringMatching(/^\d{4}-.*Z$/),
				hosting: 'cloud',
				method: 'POST',
				path: '/messages',
				query: { trace: '1', tag: ['a', 'b'] },
				headers: expect.objectContaining({
					'd360-api-key': simulator.accounts.cloud.apiKey,
					'x-custom': 'yes',
				}),
				body: { messaging_product: 'whatsapp' },
				rawBody: '{"messaging_product":"whatsapp"}',
				status: 400,
				response: { error: expect.objectContaining({ code: 131008 }) },
			},
		]);
	});

	it('is in order of arrival, over all hosting types, with what was refused', async () => {
		await clientOf(simulator, 'onPremise').get('/v1/health');
		await clientOf(simulator, 'cloud', 'wrong').get('/health_status');
		await send(simulator, text(), 'sandbox');
		await clientOf(simulator).delete('/nowhere');
		expect(
			simulator.requests.map(({ hosting, method, path, status }) => [
				hosting,
				method,
				path,
				status,
			]),
		).toEqual([
			['onPremise', 'GET', '/onpremise/v1/health', 200],
			['cloud', 'GET', '/health_status', 401],
			['sandbox', 'POST', '/sandbox/v1/messages', 201],
			['cloud', 'DELETE', '/nowhere', 404],
		]);
	});

	it('keeps bodies that are no JSON as text', async () => {
		await clientOf(simulator).post('/nowhere', 'file=x', {
			headers: { 'content-type': 'application/x-www-form-urlencoded' },
		});
		expect(simulator.requests[0]).toMatchObject({ body: undefined, rawBody: 'file=x' });
	});

	it('leaves out the page and the controls', async () => {
		await axios.get(`${simulator.url}/`);
		await axios.get(`${simulator.url}/_simulator/state`);
		expect(simulator.requests).toEqual([]);
	});
});

describe('faults', () => {
	const meta = {
		error: { message: '(#130429) Rate limit hit', type: 'OAuthException', code: 130429 },
	};

	it.each<[string, Fault]>([
		['a gateway error', { status: 403, body: { error: 'The endpoint is blocked' } }],
		["Meta's error", { status: 400, body: meta }],
		['the wrapper of the marketing route', { status: 400, body: { detail: meta } }],
		['On-Premise meta', { status: 500, body: { meta: { success: false, http_code: 500 } } }],
		['On-Premise errors', { status: 400, body: { errors: [{ code: 1009 }], meta: {} } }],
		['an error under 200', { body: meta }],
	])('answer with %s', async (_name, fault) => {
		simulator.failNext(fault);
		const { status, data, headers } = await send(simulator, text());
		expect([status, data]).toEqual([fault.status ?? 200, fault.body]);
		expect(headers['content-type']).toMatch(/^application\/json/);
		expect(simulator.requests[0]).toMatchObject({ status, response: fault.body });
	});

	it('answer with plain text, or HTML when the headers say so', async () => {
		simulator.failNext({ status: 403, body: 'Not allowed to send messages using MM API' });
		simulator.failNext({
			status: 502,
			body: '<html>Bad Gateway</html>',
			headers: { 'Content-Type': 'text/html', 'Retry-After': '3' },
		});
		const [plain, html] = [await send(simulator, text()), await send(simulator, text())];
		expect([plain.status, plain.data, plain.headers['content-type']]).toEqual([
			403,
			'Not allowed to send messages using MM API',
			expect.stringMatching(/^text\/plain/),
		]);
		expect([
			html.status,
			html.data,
			html.headers['content-type'],
			html.headers['retry-after'],
		]).toEqual([502, '<html>Bad Gateway</html>', expect.stringMatching(/^text\/html/), '3']);
	});

	it('last for as many requests as asked, one by default', async () => {
		simulator.failNext({ status: 500, times: 2 });
		simulator.failNext({ status: 429 });
		const statuses = [];
		for (let n = 0; n < 4; n++) statuses.push((await send(simulator, text())).status);
		expect(statuses).toEqual([500, 500, 429, 200]);
	});

	it('only meet requests that match', async () => {
		simulator.failNext({ method: 'post', path: '/messages', status: 500 });
		simulator.failNext({ hosting: 'sandbox', path: '/sandbox/v1/*', status: 503 });
		expect((await clientOf(simulator).get('/health_status')).status).toBe(200);
		expect((await send(simulator, text(), 'onPremise')).status).toBe(201);
		expect((await send(simulator, text(), 'sandbox')).status).toBe(503);
		expect((await send(simulator, text())).status).toBe(500);
	});

	const messages = async () => {
		const { data } = await axios.get(`${simulator.url}/_simulator/phone`);
		return data.chats.flatMap((chat: { messages: unknown[] }) => chat.messages).length as number;
	};

	it('drop the connection before the message is taken', async () => {
		simulator.failNext({ drop: true });
		await expect(send(simulator, text())).rejects.toMatchObject({ code: 'ECONNRESET' });
		expect(simulator.requests[0]).toMatchObject({
			path: '/messages',
			status: null,
			response: null,
		});
		expect(await messages()).toBe(0);
	});

	it('drop or replace the answer after the message was taken', async () => {
		simulator.failNext({ drop: true, carryOut: true });
		await expect(send(simulator, text())).rejects.toMatchObject({ code: 'ECONNRESET' });
		expect(await messages()).toBe(1);
		simulator.failNext({ status: 502, body: 'Bad Gateway', carryOut: true });
		expect((await send(simulator, text())).data).toBe('Bad Gateway');
		expect(await messages()).toBe(2);
	});

	it('only delay when they say nothing else', async () => {
		simulator.failNext({ delayMs: 60 });
		const before = Date.now();
		expect((await send(simulator, text())).status).toBe(200);
		expect(Date.now() - before).toBeGreaterThanOrEqual(59);
	});
});

it('every answer takes answerAfterMs', async () => {
	const slow = await startSimulator({ answerAfterMs: 60, statuses: false });
	const before = Date.now();
	await send(slow, text());
	expect(Date.now() - before).toBeGreaterThanOrEqual(59);
	await slow.close();
});
