import { startSimulator } from './index';
import type { HostingName, Simulator } from './index';
import { clientOf } from './testing/client';

const PATH = '/v1/configs/webhook';
const url = 'https://n8n.example/webhook/1';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator();
});
afterAll(() => simulator.close());
beforeEach(() => simulator.reset());

describe.each<HostingName>(['cloud', 'onPremise', 'sandbox'])('on %s', (hosting) => {
	const get = async () => (await clientOf(simulator, hosting).get(PATH)).data;
	const post = async (body: unknown) => {
		const { status, data } = await clientOf(simulator, hosting).post(PATH, body);
		return [status, data];
	};

	it('is empty at first', async () => {
		expect(await get()).toEqual({ url: '' });
	});

	it('is set with headers, echoed, and read back', async () => {
		const config = { url, headers: { Authorization: 'Bearer s' } };
		expect(await post(config)).toEqual([200, config]);
		expect(await get()).toEqual(config);
		expect(simulator.webhook(hosting)).toEqual(config);
	});

	it('loses its headers when it is set without', async () => {
		await post({ url, headers: { Authorization: 'Bearer s' } });
		expect(await post({ url })).toEqual([200, { url }]);
		expect(await get()).toEqual({ url });
	});

	it('belongs to this number alone', async () => {
		await post({ url });
		const others = (['cloud', 'onPremise', 'sandbox'] as const).filter((name) => name !== hosting);
		expect(others.map((name) => simulator.webhook(name))).toEqual([{ url: '' }, { url: '' }]);
	});

	it.each([
		['no url', {}],
		['an empty one', { url: '' }],
		['no URL', { url: 'n8n.example' }],
		['another scheme', { url: 'ftp://n8n.example/' }],
		['headers that are no text', { url, headers: { a: 1 } }],
		['no object', []],
	])('refuses %s and keeps what was there', async (_name, body) => {
		await post({ url });
		const [status, data] = await post(body);
		expect([status, data]).toEqual([
			400,
			hosting === 'cloud'
				? { error: expect.any(String) }
				: { meta: expect.objectContaining({ http_code: 400 }) },
		]);
		expect(await get()).toEqual({ url });
	});

	it('can be changed from outside', async () => {
		simulator.setWebhook(hosting, { url: 'https://other.example' });
		expect(await get()).toEqual({ url: 'https://other.example' });
	});
});

describe('URL rules', () => {
	const refused = [
		['http', 'http://n8n.example/webhook'],
		['a port', 'https://n8n.example:5678/webhook'],
		['the usual port', 'https://n8n.example:443/webhook'],
		['an underscore in a label', 'https://my_n8n.example/webhook'],
	];
	const allowed = [
		['an underscore in the path', 'https://n8n.example/my_webhook'],
		['a colon in the path', 'https://n8n.example/a:1'],
	];
	const post = async (target: Simulator, given: string) =>
		(await clientOf(target).post(PATH, { url: given })).status;

	it.each([...refused, ...allowed])('are off by default: %s', async (_name, given) => {
		expect(await post(simulator, given ?? '')).toBe(200);
	});

	describe('when strict', () => {
		let strict: Simulator;
		beforeAll(async () => {
			strict = await startSimulator({ strictWebhookUrls: true });
		});
		afterAll(() => strict.close());

		it.each(refused)('refuse %s', async (_name, given) => {
			expect(await post(strict, given ?? '')).toBe(400);
		});
		it.each(allowed)('allow %s', async (_name, given) => {
			expect(await post(strict, given ?? '')).toBe(200);
		});
	});
});
