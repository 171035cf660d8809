import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { startSimulator } from '../../simulator';
import type { HostingName, Simulator } from '../../simulator';
import { credentialFor } from '../../support/engine/simulator';
import { startTrigger } from '../../support/engine/triggerHost';
import type { TriggerHost } from '../../support/engine/triggerHost';

let simulator: Simulator;
let trigger: TriggerHost;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false, retryDelaysMs: [] });
});
afterEach(async () => {
	await trigger.close();
	simulator.reset();
});
afterAll(async () => await simulator.close());

let nodes = 0;

async function listen(hosting: HostingName, options: INodeParameters = { downloadMedia: true }) {
	const parameters = { events: ['message'], options };
	trigger = await startTrigger(credentialFor(simulator, hosting), parameters, `m${++nodes}`);
	await trigger.activate();
}

const FILE = { content: Buffer.from('%PDF-1.7 pretended'), mimeType: 'application/pdf' };

async function sendFile(hosting: HostingName, id = simulator.customerFile(hosting, FILE)) {
	await simulator.customerSends(hosting, {
		type: 'document',
		document: { id, mime_type: 'application/pdf', filename: 'offer.pdf', caption: 'Look' },
	});
	return trigger.outputs.at(-1)?.[0]?.[0];
}

const downloads = () =>
	simulator.requests.filter(
		({ method, path }) => method === 'GET' && !path.endsWith('/configs/webhook'),
	);

test.each<HostingName>(['cloud', 'onPremise'])('a file on %s is in the item', async (hosting) => {
	await listen(hosting);
	const item = await sendFile(hosting);
	expect(item?.json).toMatchObject({ text: 'Look', type: 'document' });
	expect(item?.json).not.toHaveProperty('mediaError');
	expect(item?.binary?.data).toMatchObject({
		fileName: 'offer.pdf',
		mimeType: 'application/pdf',
		data: FILE.content.toString('base64'),
	});
});

test('is in the field that was asked for, and gets a name when it has none', async () => {
	await listen('cloud', { downloadMedia: true, mediaField: 'photo' });
	const id = simulator.customerFile('cloud', { ...FILE, mimeType: 'image/jpeg' });
	await simulator.customerSends('cloud', { type: 'image', image: { id, mime_type: 'image/jpeg' } });
	expect(trigger.outputs[0]?.[0]?.[0]?.binary).toEqual({
		photo: expect.objectContaining({ fileName: `image-${id}.jpg` }) as unknown,
	});
});

test('nothing is downloaded when it is not asked for, or a message has no file', async () => {
	await listen('cloud', {});
	await sendFile('cloud');
	await trigger.close();
	await listen('cloud');
	await simulator.customerSends('cloud', { text: 'hello' });
	expect(downloads()).toEqual([]);
});

test('a second delivery downloads nothing', async () => {
	await listen('cloud');
	await sendFile('cloud');
	const { length } = downloads();
	await simulator.deliver('cloud', simulator.deliveries[0]?.body);
	expect(downloads()).toHaveLength(length);
});

describe('a file that cannot be had does not cost the message', () => {
	const errorOf = (item: { json: IDataObject; binary?: unknown } | undefined) => {
		expect(item?.json).toMatchObject({ text: 'Look' });
		expect(item).not.toHaveProperty('binary');
		return item?.json.mediaError;
	};
	const LATER = 'Download it later by its media ID: WhatsApp keeps it for seven days.';

	test.each<[string, HostingName, string, string]>([
		['is not there', 'cloud', '404', '360dialog refused the file: '],
		['has an ID that is none', 'cloud', '../v1/configs/webhook', 'is not a media ID'],
		['is in the sandbox', 'sandbox', '123', 'The Sandbox has no download of files'],
	])('because it %s', async (_, hosting, id, text) => {
		await listen(hosting);
		const error = errorOf(await sendFile(hosting, id));
		expect(error).toContain(text);
		expect(error).toContain(LATER);
	});

	test('because 360dialog is too slow; the call is answered in time', async () => {
		await listen('cloud');
		simulator.failNext({ path: '/whatsapp_business/*', delayMs: 4_500 });
		const began = Date.now();
		expect(errorOf(await sendFile('cloud'))).toBe(
			`The file was not there in time, for 360dialog waits five seconds for an answer. ${LATER}`,
		);
		expect(Date.now() - began).toBeLessThan(4_300);
		expect(simulator.deliveries[0]?.state).toBe('delivered');
	}, 15_000);

	test.each([
		['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }],
		['a gateway', { status: 502, body: 'Bad Gateway' }],
		['a broken connection', { drop: true }],
	])('because of %s', async (_, fault) => {
		await listen('cloud');
		simulator.failNext({ path: '/whatsapp_business/*', ...fault });
		expect(errorOf(await sendFile('cloud'))).toContain(LATER);
	});

	test('because there were 15 errors within an hour: 360dialog blocks after 20', async () => {
		await listen('onPremise');
		for (let error = 0; error < 17; error++) await sendFile('onPremise', 'none');
		const { length } = downloads();
		expect(length).toBe(15);
		expect(errorOf(await sendFile('onPremise'))).toContain('refused 15 downloads within an hour');
		expect(downloads()).toHaveLength(length);
	});
});

test('the key goes to no other host', async () => {
	await listen('cloud');
	const id = simulator.customerFile('cloud', FILE);
	simulator.failNext({ path: `/${id}`, body: { url: 'http://127.0.0.1:1/steal?x=1', id } });
	const item = await sendFile('cloud', id);
	expect(item?.json.mediaError).toContain('360dialog refused the file');
	expect(downloads().at(-1)).toMatchObject({ path: '/steal', query: { x: '1' } });
});
