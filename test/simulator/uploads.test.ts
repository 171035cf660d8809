import { startSimulator } from './index';
import type { Simulator } from './index';
import { clientOf, problemOf } from './testing/client';
import { uploadHandle } from './testing/upload';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
afterAll(() => simulator.close());
beforeEach(() => simulator.reset());

const open = (params: Record<string, unknown> = {}) =>
	clientOf(simulator).post('/uploads', undefined, {
		params: { file_name: 'a.pdf', file_length: 10, file_type: 'application/pdf', ...params },
	});

const sendBytes = (id: string, bytes: string, offset?: number) =>
	clientOf(simulator).post(`/${id}`, Buffer.from(bytes), {
		headers: {
			'content-type': 'application/octet-stream',
			...(offset !== undefined && { file_offset: String(offset) }),
		},
	});

it('opens a session, takes the bytes, gives a handle', async () => {
	const { status, data } = await open();
	expect([status, data]).toEqual([200, { id: expect.stringMatching(/^upload:[\w-]+$/) }]);
	const sent = await sendBytes(data.id, '0123456789', 0);
	expect([sent.status, sent.data]).toEqual([
		200,
		{ h: expect.stringMatching(/^4::YXBwbGljYXRpb24vcGRm:/) },
	]);
	expect(simulator.requests.at(-1)?.body).toMatchObject({ bytes: 10 });
});

it('goes on from where a transfer stopped', async () => {
	const { id } = (await open()).data;
	await sendBytes(id, '0123', 0);
	const { data } = await clientOf(simulator).get(`/${id}`);
	expect(data).toEqual({ id, file_offset: 4 });
	expect(problemOf((await sendBytes(id, '456789', 0)).data)).toMatch(/^100 .*must be 4/);
	expect((await sendBytes(id, '456789', 4)).data).toHaveProperty('h');
});

it('counts what came before a connection was cut', async () => {
	const { id } = (await open({ file_length: 1_000_000 })).data;
	const halfway = new AbortController();
	const body = new ReadableStream({
		start: (stream) => stream.enqueue(new Uint8Array(1000)),
	});
	const headers = { 'D360-API-KEY': simulator.accounts.cloud.apiKey, file_offset: '0' };
	const options = { method: 'POST', body, headers, duplex: 'half', signal: halfway.signal };
	const cut = fetch(`${simulator.url}/${id}`, options as RequestInit).catch(() => 'cut');
	const offset = async () => (await clientOf(simulator).get(`/${id}`)).data.file_offset as number;
	while ((await offset()) === 0);
	halfway.abort();
	expect([await cut, await offset()]).toEqual(['cut', 1000]);
});

it('takes the bytes without a content type', async () => {
	const { id } = (await open({ file_length: 3 })).data;
	const answer = await fetch(`${simulator.url}/${id}`, {
		method: 'POST',
		body: new Uint8Array([1, 2, 3]),
		headers: { 'D360-API-KEY': simulator.accounts.cloud.apiKey, file_offset: '0' },
	});
	expect(await answer.json()).toHaveProperty('h');
});

it('asks for the prefix', async () => {
	const { id } = (await open()).data;
	const answer = await sendBytes(id.replace('upload:', ''), '0123456789', 0);
	expect([answer.status, answer.data]).toEqual([400, { error: "missing 'upload:' prefix" }]);
});

it.each([
	[{ file_length: undefined }, /file_length/],
	[{ file_length: 0 }, /file_length/],
	[{ file_type: 'text/plain' }, /file_type: text\/plain/],
	[{ file_type: undefined }, /file_type/],
])('does not open a session with %j', async (params, problem) => {
	const { status, data } = await open(params);
	expect([status, problemOf(data)]).toEqual([400, expect.stringMatching(problem)]);
});

it('refuses bytes without offset, too many bytes and a session that is not there', async () => {
	const { id } = (await open()).data;
	expect(problemOf((await sendBytes(id, '0123456789')).data)).toMatch(/file_offset header/);
	expect(problemOf((await sendBytes(id, '0123456789ABC', 0)).data)).toMatch(/More bytes/);
	expect(problemOf((await sendBytes(id, '0', 0)).data)).toMatch(/does not exist/);
	expect((await clientOf(simulator).get(`/${id}`)).status).toBe(400);
});

it('a handle makes a template, which lists a link to the file instead', async () => {
	const handle = await uploadHandle(simulator, 'image/png');
	const template = (header_handle: string, format = 'IMAGE') =>
		clientOf(simulator).post('/message_templates', {
			name: 'with_picture',
			language: 'en',
			category: 'MARKETING',
			components: [
				{ type: 'HEADER', format, example: { header_handle: [header_handle] } },
				{ type: 'BODY', text: 'Look at this.' },
			],
		});
	expect(problemOf((await template('4::nobody:knows')).data)).toMatch(/^100\/2494102 /);
	expect(problemOf((await template(handle, 'DOCUMENT')).data)).toMatch(/image\/png/);
	expect((await template(handle)).status).toBe(200);
	const [header] = simulator.template('cloud', 'with_picture', 'en')?.components ?? [];
	expect(header).toMatchObject({
		example: { header_handle: [expect.stringMatching(/^https:\/\/scontent\.whatsapp\.net\//)] },
	});
});
