import axios from 'axios';

import { startSimulator } from './index';
import type { HostingName, Simulator } from './index';
import { clientOf, send, text } from './testing/client';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
afterAll(() => simulator.close());
beforeEach(() => simulator.reset());

describe('accounts', () => {
	it('listens on loopback, with a base URL for each hosting type', () => {
		expect(simulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
		expect(
			Object.entries(simulator.accounts).map(([name, { baseUrl }]) => [name, baseUrl]),
		).toEqual([
			['cloud', simulator.url],
			['onPremise', `${simulator.url}/onpremise`],
			['sandbox', `${simulator.url}/sandbox`],
		]);
	});
});

describe('API key', () => {
	const gateway = { error: 'Invalid api_key' };
	const meta = { meta: { success: false, http_code: 401, developer_message: 'Invalid api_key' } };

	it.each<[HostingName, unknown]>([
		['cloud', gateway],
		['onPremise', meta],
		['sandbox', meta],
	])('is asked for on %s, in its own error shape', async (hosting, body) => {
		for (const key of ['wrong', undefined]) {
			const client = clientOf(simulator, hosting);
			client.defaults.headers['D360-API-KEY'] = key as string;
			const answer = await client.get('/v1/configs/webhook');
			expect([answer.status, answer.data]).toEqual([401, body]);
		}
	});

	it('of one hosting type does not open another', async () => {
		const key = simulator.accounts.sandbox.apiKey;
		const answer = await clientOf(simulator, 'cloud', key).get('/health_status');
		expect(answer.status).toBe(401);
	});

	it('is not read from an Authorization header', async () => {
		const answer = await axios.get(`${simulator.url}/health_status`, {
			headers: { Authorization: `Bearer ${simulator.accounts.cloud.apiKey}` },
			validateStatus: () => true,
		});
		expect(answer.status).toBe(401);
	});

	it('is found under any spelling of the header', async () => {
		const answer = await axios.get(`${simulator.url}/health_status`, {
			headers: { 'd360-Api-Key': simulator.accounts.cloud.apiKey },
		});
		expect(answer.status).toBe(200);
	});
});

describe('health', () => {
	it('tells the state of the number, the WABA, the business and the app', async () => {
		const { data } = await clientOf(simulator).get('/health_status');
		const { phoneNumberId, wabaId } = simulator.accounts.cloud;
		expect(data).toEqual({
			id: phoneNumberId,
			health_status: {
				can_send_message: 'AVAILABLE',
				entities: [
					expect.objectContaining({ entity_type: 'PHONE_NUMBER', id: phoneNumberId }),
					expect.objectContaining({ entity_type: 'WABA', id: wabaId }),
					expect.objectContaining({ entity_type: 'BUSINESS' }),
					expect.objectContaining({ entity_type: 'APP' }),
				],
			},
		});
	});

	it('gives just the fields that were asked for', async () => {
		const fields = 'id,display_phone_number,quality_rating';
		const { data } = await clientOf(simulator).get('/health_status', { params: { fields } });
		const { phoneNumberId, phoneNumber } = simulator.accounts.cloud;
		expect(data).toEqual({
			id: phoneNumberId,
			display_phone_number: phoneNumber,
			quality_rating: 'GREEN',
		});
	});

	it('of the host needs no key, so it is no test of one', async () => {
		const answer = await clientOf(simulator, 'cloud', 'wrong').get('/health');
		expect(answer.status).toBe(200);
	});

	it('is at /v1/health On-Premise, and nowhere in the sandbox', async () => {
		const onPremise = await clientOf(simulator, 'onPremise').get('/v1/health');
		expect([onPremise.status, onPremise.data]).toEqual([
			200,
			{ health: { gateway_status: 'connected' } },
		]);
		expect((await clientOf(simulator, 'sandbox').get('/v1/health')).status).toBe(404);
	});
});

describe('an accepted message', () => {
	it('is answered by Cloud with 200, the contact and a wamid', async () => {
		const answer = await send(simulator, { to: '+49 170 1234567', ...text() });
		expect(answer.status).toBe(200);
		expect(answer.data).toEqual({
			messaging_product: 'whatsapp',
			contacts: [
				{
					input: '+49 170 1234567',
					wa_id: '491701234567',
					user_id: simulator.accounts.cloud.customer.userId,
				},
			],
			messages: [{ id: expect.stringMatching(/^wamid\.[A-Za-z0-9+/]+=*$/) }],
		});
	});

	it('gets another id each time', async () => {
		const [one, other] = await Promise.all([send(simulator, text()), send(simulator, text())]);
		expect(one.data.messages[0].id).not.toBe(other.data.messages[0].id);
	});

	it.each(['onPremise', 'sandbox'] as const)(
		'is answered by %s with 201 and meta',
		async (hosting) => {
			const answer = await send(simulator, text(), hosting);
			expect(answer.status).toBe(201);
			expect(answer.data).toEqual({
				messages: [{ id: expect.any(String) }],
				meta: { api_status: 'stable', version: '2.35.4' },
			});
		},
	);

	it('has a message_status when it is a template', async () => {
		const template = { name: 'hello_world', language: { code: 'en_US' } };
		const { data } = await send(simulator, { type: 'template', template });
		expect(data.messages).toEqual([
			{ id: expect.stringMatching(/^wamid\./), message_status: 'accepted' },
		]);
	});
});

describe('paths', () => {
	it.each<[HostingName, string]>([
		['cloud', '/v1/messages'],
		['onPremise', '/messages'],
		['sandbox', '/messages'],
	])('of the other dialect do not exist on %s', async (hosting, path) => {
		expect((await clientOf(simulator, hosting).post(path, text())).status).toBe(404);
	});
});

describe('sandbox', () => {
	it('only sends to the phone that its key was made for', async () => {
		const { status, data } = await send(simulator, { to: '491701234567', ...text() }, 'sandbox');
		expect(status).toBe(400);
		expect(data.errors[0]).toMatchObject({ code: 131030, details: expect.stringMatching(/^to: /) });
	});

	it('stops at 200 accepted messages', async () => {
		const refused = { type: 'text', text: {} };
		expect((await send(simulator, refused, 'sandbox')).status).toBe(400);
		const answers = await Promise.all(
			Array.from({ length: 200 }, () => send(simulator, text(), 'sandbox')),
		);
		expect(answers.every(({ status }) => status === 201)).toBe(true);
		const { status, data } = await send(simulator, text(), 'sandbox');
		expect([status, data.meta.http_code]).toEqual([429, 429]);
	});

	it('has its three templates, in any language', async () => {
		const named = (name: string, components: unknown[]) =>
			send(
				simulator,
				{ type: 'template', template: { name, language: { code: 'de' }, components } },
				'sandbox',
			);
		const body = { type: 'body', parameters: [{ type: 'text', text: 'Sam' }] };
		const button = (index: string) => ({
			type: 'button',
			sub_type: 'quick_reply',
			index,
			parameters: [{ type: 'payload', payload: `chose ${index}` }],
		});
		const answers = await Promise.all([
			named('disclaimer', []),
			named('first_welcome_messsage', [body]),
			named('interactive_template_sandbox', [button('0'), button('1')]),
			named('hello_world', []),
		]);
		expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 404]);
	});

	it('takes media by link only', async () => {
		const byLink = { type: 'image', image: { link: 'https://files.example/a.png' } };
		const byId = { type: 'image', image: { id: '123' } };
		expect((await send(simulator, byLink, 'sandbox')).status).toBe(201);
		const { status, data } = await send(simulator, byId, 'sandbox');
		expect([status, data.errors[0].details]).toEqual([400, expect.stringContaining("image['id']")]);
	});
});
