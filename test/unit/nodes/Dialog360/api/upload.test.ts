import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { UnreachableError } from '../../../../../nodes/Dialog360/api/errors';
import { uploadMedia } from '../../../../../nodes/Dialog360/api/upload';
import type { UploadFile } from '../../../../../nodes/Dialog360/api/upload';
import { fakeApi } from '../../../support/apiContext';
import { rejectionOf } from '../../../support/thrown';

const CLOUD = { hosting: 'cloud', baseUrl: 'https://waba-v2.360dialog.io' } as const;
const ON_PREMISE = { hosting: 'onPremise', baseUrl: 'https://waba.360dialog.io' } as const;

const VOICE: UploadFile = {
	fileName: 'note "é"\r\n.ogg',
	mimeType: 'audio/ogg; codecs=opus',
	bytes: 5,
	content: async () => Buffer.from('sound'),
};

const form = (boundary: string) =>
	[
		`--${boundary}`,
		'Content-Disposition: form-data; name="messaging_product"',
		'',
		'whatsapp',
		`--${boundary}`,
		'Content-Disposition: form-data; name="file"; filename="note %22é%22 .ogg"',
		'Content-Type: audio/ogg; codecs=opus',
		'',
		'sound',
		`--${boundary}--`,
		'',
	].join('\r\n');

async function cloudUpload(content: UploadFile['content']) {
	const { context, requests } = fakeApi([{ body: { id: '1037543291543636' } }]);
	const id = await uploadMedia(context, CLOUD, { ...VOICE, content });
	const request = requests[0] as unknown as {
		url: string;
		headers: Record<string, string>;
		body: Buffer | Readable;
		timeout: number;
	};
	const { body } = request;
	return { id, request, sent: Buffer.isBuffer(body) ? body.toString() : await text(body) };
}

describe.each<[string, UploadFile['content']]>([
	['a buffer', async () => Buffer.from('sound')],
	['a stream', async () => Readable.from([Buffer.from('so'), Buffer.from('und')])],
])('%s', (_what, content) => {
	test('goes to Cloud in a form that says how long it is', async () => {
		const { id, request, sent } = await cloudUpload(content);
		expect(id).toBe('1037543291543636');
		expect(request.url).toBe('https://waba-v2.360dialog.io/media');
		const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(
			request.headers['Content-Type'] ?? '',
		)?.[1];
		expect(sent).toBe(form(boundary ?? 'none'));
		expect(request.headers['Content-Length']).toBe(String(Buffer.byteLength(sent)));
	});
});

test('a stream is not read before it is sent', async () => {
	let read = 0;
	const content = Readable.from(
		(function* () {
			for (; read < 1000; read++) yield Buffer.alloc(64 * 1024);
		})(),
	);
	const { context } = fakeApi([{ body: { id: '1' } }]);
	await uploadMedia(context, CLOUD, { ...VOICE, content: async () => content });
	expect(read).toBeLessThan(50);
});

test('On-Premise gets the bare file', async () => {
	const { context, requests } = fakeApi([{ statusCode: 201, body: { media: [{ id: 'uuid' }] } }]);
	expect(await uploadMedia(context, ON_PREMISE, VOICE)).toBe('uuid');
	expect(requests[0]).toMatchObject({
		url: 'https://waba.360dialog.io/v1/media',
		body: Buffer.from('sound'),
		headers: { 'Content-Type': 'audio/ogg; codecs=opus', 'Content-Length': '5' },
	});
});

test.each([{}, { id: '' }, { media: [] }, { media: [{}] }])(
	'an answer without an ID, %j, is not taken for an upload',
	async (body) => {
		const { context } = fakeApi([{ body }]);
		const error = await rejectionOf(uploadMedia(context, CLOUD, VOICE));
		expect(error).toBeInstanceOf(UnreachableError);
	},
);
