import { createHash } from 'node:crypto';
import type { IBinaryData, IDataObject, INodeParameters } from 'n8n-workflow';
import { startSimulator } from '../../simulator';
import type { Simulator } from '../../simulator';
import { runNode } from '../../support/engine/runNode';
import { credentialFor } from '../../support/engine/simulator';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
beforeEach(() => simulator.reset());
afterAll(async () => await simulator.close());

const TO = '491701234567';
const CONTENT = Buffer.from('\u0000\u0001 not really a picture \r\n--boundary\r\n é');

const file = (rest: Partial<IBinaryData>, content = CONTENT): IBinaryData => ({
	data: content.toString('base64'),
	mimeType: 'image/jpeg',
	fileName: 'cat "1".jpg',
	...rest,
});

const send = async (
	mediaType: string,
	binary: IBinaryData,
	items: IDataObject[] = [{ to: TO }],
	rest: INodeParameters = {},
) =>
	await runNode({
		credential: credentialFor(simulator),
		parameters: {
			resource: 'message',
			operation: 'sendMedia',
			to: '={{ $json.to }}',
			mediaType,
			mediaSource: 'binary',
			...rest,
		},
		items,
		file: binary,
	});

const uploads = () => simulator.requests.filter(({ path }) => path.endsWith('/media'));
const messages = () => simulator.requests.filter(({ path }) => path.endsWith('/messages'));

test('a file of the item is uploaded as it is, then sent by its ID', async () => {
	const { error } = await send('image', file({}), undefined, { caption: 'A cat' });
	expect(error).toBeUndefined();
	expect(uploads()).toHaveLength(1);
	expect(uploads()[0]).toMatchObject({ method: 'POST', path: '/media', status: 200 });
	expect(uploads()[0]!.body).toEqual({
		messaging_product: 'whatsapp',
		file: {
			mimeType: 'image/jpeg',
			fileName: 'cat %221%22.jpg',
			bytes: CONTENT.length,
			sha256: createHash('sha256').update(CONTENT).digest('base64'),
		},
	});
	const { id } = uploads()[0]!.response as { id: string };
	expect(messages().map(({ body }) => body)).toEqual([
		{
			messaging_product: 'whatsapp',
			recipient_type: 'individual',
			to: TO,
			type: 'image',
			image: { id, caption: 'A cat' },
		},
	]);
});

test('a file for many recipients is uploaded once', async () => {
	const items = Array.from({ length: 12 }, (_, index) => ({ to: `4917012345${10 + index}` }));
	const { json, error } = await send('document', file({ mimeType: 'application/pdf' }), items);
	expect(error).toBeUndefined();
	expect(json).toHaveLength(12);
	expect(uploads()).toHaveLength(1);
	expect(messages()).toHaveLength(12);
});

test('a document has the name of its file, unless another is given', async () => {
	await send('document', file({ mimeType: 'application/pdf', fileName: 'invoice.pdf' }));
	await send('document', file({ mimeType: 'application/pdf' }), undefined, { fileName: 'a.pdf' });
	expect(
		messages().map(({ body }) => (body as { document: IDataObject }).document.filename),
	).toEqual(['invoice.pdf', 'a.pdf']);
});

// The codec that goes with the type is not seen here: the form's reader drops it. The unit test sees it.
test('a voice note is uploaded as OGG, whatever n8n calls its type', async () => {
	for (const mimeType of ['audio/ogg', 'application/ogg', 'video/ogg', 'audio/ogg; codecs=opus']) {
		await send('voice', file({ mimeType, fileName: 'note.ogg' }));
	}
	const types = uploads().map(({ body }) => (body as { file: IDataObject }).file.mimeType);
	expect(types).toEqual(Array(4).fill('audio/ogg'));
	expect(messages()[0]!.body).toMatchObject({ type: 'audio', audio: { voice: true } });
});

test.each<[string, string, IBinaryData, string]>([
	['a type', 'image', file({ mimeType: 'image/gif' }), 'takes only JPEG or PNG for image'],
	['a size', 'image', file({}, Buffer.alloc(5 * 1024 * 1024 + 1)), 'at most 5 MB for image'],
	['a sticker', 'sticker', file({ mimeType: 'image/png' }), 'takes only WebP for sticker'],
])('%s that WhatsApp does not take is not uploaded', async (_what, mediaType, binary, message) => {
	const { error } = await send(mediaType, binary);
	expect(error?.message).toContain(message);
	expect(simulator.requests).toEqual([]);
});

test('a field without a file is named, with those that have one', async () => {
	const { error } = await send('image', file({}), undefined, { mediaBinaryField: 'photo' });
	expect(error?.message).toBe('The item has no file in a field "photo"');
	expect((error as { description?: string }).description).toBe('It has files in: data');
});

test('On-Premise takes the bare file', async () => {
	const { error } = await runNode({
		credential: credentialFor(simulator, 'onPremise'),
		parameters: {
			resource: 'message',
			operation: 'sendMedia',
			to: '5511987654321',
			mediaType: 'image',
			mediaSource: 'binary',
		},
		file: file({}),
	});
	expect(error).toBeUndefined();
	expect(uploads()[0]).toMatchObject({
		method: 'POST',
		path: '/onpremise/v1/media',
		headers: { 'content-type': 'image/jpeg', 'content-length': String(CONTENT.length) },
		body: { file: { bytes: CONTENT.length } },
	});
	expect(messages()[0]!.body).toMatchObject({
		type: 'image',
		image: { id: expect.any(String) as string },
	});
});

test('the sandbox takes links, and says that it takes no uploads', async () => {
	const parameters = {
		resource: 'message',
		operation: 'sendMedia',
		to: '447700900123',
		mediaType: 'image',
	};
	const credential = credentialFor(simulator, 'sandbox');
	const link = await runNode({
		credential,
		parameters: { ...parameters, mediaLink: 'https://example.com/cat.jpg' },
	});
	expect(link.error).toBeUndefined();
	expect(messages()[0]!.body).toMatchObject({ image: { link: 'https://example.com/cat.jpg' } });
	const upload = await runNode({
		credential,
		parameters: { ...parameters, mediaSource: 'binary' },
		file: file({}),
	});
	expect(upload.error?.message).toBe('The Sandbox takes no uploads');
});
