import axios from 'axios';
import { startSimulator } from '.';
import type { HostingName, Simulator } from '.';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
beforeEach(() => simulator.reset());
afterAll(async () => await simulator.close());

const post = async (
	hosting: HostingName,
	path: string,
	body: unknown,
	headers: Record<string, string> = {},
) =>
	await axios.post(`${simulator.accounts[hosting].baseUrl}${path}`, body, {
		headers: { 'D360-API-KEY': simulator.accounts[hosting].apiKey, ...headers },
		validateStatus: () => true,
		maxBodyLength: Infinity,
	});

function form(content: Blob, fields: Record<string, string> = { messaging_product: 'whatsapp' }) {
	const data = new FormData();
	for (const [name, value] of Object.entries(fields)) data.append(name, value);
	data.append('file', content, 'a.bin');
	return data;
}

const image = new Blob(['not a picture'], { type: 'image/jpeg' });

it('takes a form on Cloud and answers with a numeric ID', async () => {
	const { status, data } = await post('cloud', '/media', form(image));
	expect([status, data]).toEqual([200, { id: expect.stringMatching(/^\d{16}$/) as string }]);
	expect(simulator.requests[0]?.body).toMatchObject({
		messaging_product: 'whatsapp',
		file: { mimeType: 'image/jpeg', fileName: 'a.bin', bytes: 13 },
	});
});

it.each<[string, FormData | string, string]>([
	['messaging_product', form(image, {}), 'messaging_product'],
	['the file', 'a=b', 'file'],
])('refuses a form without %s', async (_what, body, field) => {
	const { status, data } = await post('cloud', '/media', body);
	expect(status).toBe(400);
	expect(data).toMatchObject({
		error: { code: 131008, error_data: { details: expect.stringContaining(field) as string } },
	});
});

it.each([
	['an image over 5 MB', 'image/png', 5 * 1024 * 1024 + 1],
	['a sticker over 500 KB', 'image/webp', 500 * 1024 + 1],
	['a video over 16 MB', 'video/mp4', 16 * 1024 * 1024 + 1],
	['an empty file', 'image/png', 0],
])('refuses %s', async (_what, type, bytes) => {
	const { status } = await post(
		'cloud',
		'/media',
		form(new Blob([new Uint8Array(bytes)], { type })),
	);
	expect(status).toBe(400);
});

it('takes the bare file On-Premise and answers with a UUID', async () => {
	const headers = { 'Content-Type': 'image/jpeg' };
	const { status, data } = await post('onPremise', '/v1/media', Buffer.from('abc'), headers);
	expect(status).toBe(201);
	expect(data).toMatchObject({
		media: [{ id: expect.stringMatching(/^[\da-f-]{36}$/) as string }],
	});
});

it('takes none in the sandbox', async () => {
	const headers = { 'Content-Type': 'image/jpeg' };
	const { status } = await post('sandbox', '/v1/media', Buffer.from('abc'), headers);
	expect(status).toBe(404);
});
