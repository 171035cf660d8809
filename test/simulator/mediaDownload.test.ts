import { startSimulator } from '.';
import type { HostingName, Simulator } from '.';
import { clientOf } from './testing/client';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
beforeEach(() => simulator.reset());
afterEach(() => jest.restoreAllMocks());
afterAll(async () => await simulator.close());

const FILE = { content: Buffer.from('not a picture'), mimeType: 'image/jpeg' };

const addressOf = async (id: string) => {
	const { data } = await clientOf(simulator).get<{ url: string }>(`/${id}`);
	return data.url;
};

const onOurHost = (url: string) => new URL(url).pathname + new URL(url).search;

it('names an address on Meta’s host, and serves the file on its own', async () => {
	const id = simulator.customerFile('cloud', FILE);
	const { status, data } = await clientOf(simulator).get<{ url: string }>(`/${id}`);
	expect([status, data]).toEqual([
		200,
		{
			messaging_product: 'whatsapp',
			url: expect.stringMatching(
				/^https:\/\/lookaside\.fbsbx\.com\/whatsapp_business\/attachments\/\?mid=\d+&ext=\d+&hash=.+$/,
			) as string,
			mime_type: 'image/jpeg',
			sha256: expect.stringMatching(/^[\da-f]{64}$/) as string,
			file_size: 13,
			id,
		},
	]);
	const file = await clientOf(simulator).get<string>(onOurHost(data.url));
	expect([file.status, file.headers['content-type'], file.data]).toEqual([
		200,
		'image/jpeg',
		'not a picture',
	]);
});

it('serves the file for five minutes', async () => {
	const url = await addressOf(simulator.customerFile('cloud', FILE));
	jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 301_000);
	expect((await clientOf(simulator).get(onOurHost(url))).status).toBe(404);
});

it('wants the key for both steps', async () => {
	const id = simulator.customerFile('cloud', FILE);
	const url = await addressOf(id);
	const stranger = clientOf(simulator, 'cloud', 'wrong');
	expect((await stranger.get(`/${id}`)).status).toBe(401);
	expect((await stranger.get(onOurHost(url))).status).toBe(401);
});

it('serves the file at once On-Premise', async () => {
	const id = simulator.customerFile('onPremise', FILE);
	const { status, data } = await clientOf(simulator, 'onPremise').get<string>(`/v1/media/${id}`);
	expect([status, data]).toEqual([200, 'not a picture']);
});

it.each<[HostingName, string]>([
	['cloud', '/123'],
	['onPremise', '/v1/media/123'],
	['sandbox', '/v1/media/123'],
])('knows no other files on %s', async (hosting, path) => {
	expect((await clientOf(simulator, hosting).get(path)).status).toBe(404);
});

it('blocks after 20 errors, for an hour', async () => {
	const id = simulator.customerFile('cloud', FILE);
	for (let error = 0; error < 20; error++) await clientOf(simulator).get('/123');
	const { status, data } = await clientOf(simulator).get<unknown>(`/${id}`);
	expect([status, data]).toEqual([403, { error: 'Endpoint is blocked' }]);
	jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 3_600_001);
	expect((await clientOf(simulator).get(`/${id}`)).status).toBe(200);
});
