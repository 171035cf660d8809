import { createHash } from 'node:crypto';
import type { IBinaryData, IDataObject, INodeParameters } from 'n8n-workflow';
import { startSimulator } from '../../simulator';
import type { HostingName, Simulator } from '../../simulator';
import { runNode } from '../../support/engine/runNode';
import type { NodeRun } from '../../support/engine/runNode';
import { credentialFor } from '../../support/engine/simulator';
import { startFileStore } from '../support/fileStore';
import type { FileStore } from '../support/fileStore';
import { filledForm } from '../support/form';

let simulator: Simulator;
let files: FileStore;
beforeAll(async () => {
	[simulator, files] = await Promise.all([startSimulator({ statuses: false }), startFileStore()]);
});
beforeEach(() => {
	simulator.reset();
	files.forget();
});
afterAll(async () => await Promise.all([simulator.close(), files.close()]));

const MB = 1024 * 1024;
const PHOTO = { mimeType: 'image/jpeg', fileName: 'club.jpg' };
const CONTENT = Buffer.concat([Buffer.from('\u0000\u00ff--boundary\r\n'), Buffer.alloc(MB, 7)]);
const sha256 = (content: Buffer) => createHash('sha256').update(content).digest('base64');

/** Invites to an event: a picture and three texts. */
const invitation = (image: string): IDataObject =>
	filledForm('event_invitation|en_US', {
		'header.image': image,
		'body.1': '={{ $json.name ?? "Ann" }}',
		'body.2': '€ 12',
		'body.3': 'May 3',
	});

/** For each kind of file: a template that has it, and what else that wants. */
const BY_KIND: Record<string, { template: string; rest: IDataObject }> = {
	image: { template: 'event_invitation', rest: { 'body.1': 'a', 'body.2': 'b', 'body.3': 'c' } },
	video: { template: 'spring_sale', rest: { 'button.0.copyCode': 'SPRING25' } },
	document: { template: 'parcel_tracking', rest: { 'body.1': '17', 'button.0.url': '17' } },
	gif: { template: 'moving_lookbook', rest: { 'body.1': 'Ann' } },
};

const formFor = (kind: string, file: string, more: IDataObject = {}): IDataObject => {
	const { template, rest } = BY_KIND[kind]!;
	return filledForm(`${template}|en_US`, { [`header.${kind}`]: file, ...rest, ...more });
};

interface Given extends Partial<Omit<NodeRun, 'parameters'>> {
	options?: IDataObject;
	hosting?: HostingName;
}

const send = async (parameters: IDataObject, { options, hosting, ...run }: Given = {}) =>
	await runNode({
		credential: credentialFor(simulator, hosting),
		parameters: {
			resource: 'message',
			operation: 'sendTemplate',
			to: `={{ $json.to ?? "${simulator.accounts[hosting ?? 'cloud'].customer.phone}" }}`,
			...parameters,
			...(options ? { options } : {}),
		} as INodeParameters,
		...run,
	});

const uploads = () => simulator.requests.filter(({ path }) => path.endsWith('/media'));
const messages = () => simulator.requests.filter(({ path }) => path.endsWith('messages'));
const posts = () =>
	simulator.requests.filter(({ method }) => method === 'POST').map(({ path }) => path);
const headers = () =>
	messages().map(({ body }) => {
		const { template } = body as { template: { components: IDataObject[] } };
		return template.components.find(({ type }) => type === 'header');
	});
const mediaIds = () => uploads().map(({ response }) => (response as { id: string }).id);

const people = (count: number): IDataObject[] =>
	Array.from({ length: count }, (_, index) => ({ to: `49170${1_000_000 + index}`, name: index }));

describe('a stored file of the item', () => {
	test('goes out as a stream, once for all recipients, who get its media ID', async () => {
		const file = await files.store(CONTENT, PHOTO);
		expect(file).toMatchObject({
			id: expect.stringMatching(/^filesystem/) as string,
			data: 'filesystem-v2',
		});
		const { json, error } = await send(invitation('data'), { items: people(12), file });
		expect(error).toBeUndefined();
		expect(json).toHaveLength(12);
		expect(files.reads).toEqual(['stream']);
		expect(uploads()).toHaveLength(1);
		expect(uploads()[0]!.headers).toMatchObject({
			'content-type': expect.stringContaining('multipart/form-data') as string,
			'content-length': expect.stringMatching(/^\d+$/) as string,
		});
		expect(uploads()[0]!.body).toEqual({
			messaging_product: 'whatsapp',
			file: { ...PHOTO, bytes: CONTENT.length, sha256: sha256(CONTENT) },
		});
		const [id] = mediaIds();
		expect(headers()).toEqual(
			people(12).map(() => ({ type: 'header', parameters: [{ type: 'image', image: { id } }] })),
		);
		expect(new Set(messages().map(({ body }) => (body as { to: string }).to)).size).toBe(12);
		expect(simulator.requests.filter(({ method }) => method === 'GET')).toHaveLength(1);
	});

	test('goes to the Marketing Messages API by its ID, too', async () => {
		const file = await files.store(CONTENT, PHOTO);
		const options = { sendThroughMarketing: true };
		const { error } = await send(invitation('data'), { items: people(2), file, options });
		expect(error).toBeUndefined();
		expect(posts()).toEqual(['/media', '/marketing_messages', '/marketing_messages']);
		const [id] = mediaIds();
		expect(headers()[1]).toMatchObject({ parameters: [{ image: { id } }] });
	});

	test.each<[string, string, string]>([
		['image', 'image/png', 'image'],
		['video', 'video/mp4', 'video'],
		['gif', 'video/mp4', 'gif'],
		['document', 'application/pdf', 'document'],
	])('is a header of the kind %s', async (kind, mimeType, type) => {
		const file = await files.store(CONTENT, { mimeType, fileName: 'file' });
		const { error } = await send(formFor(kind, 'data'), { file });
		expect(error).toBeUndefined();
		expect(uploads()[0]!.body).toMatchObject({ file: { mimeType, sha256: sha256(CONTENT) } });
		const [id] = mediaIds();
		expect(headers()).toMatchObject([{ parameters: [{ type, [type]: { id } }] }]);
	});

	test.each([
		['', 'invoice.pdf'],
		['bill 17.pdf', 'bill 17.pdf'],
	])(
		'shows a document by its own name, unless the form gives another (%j)',
		async (name, shown) => {
			const file = await files.store(CONTENT, {
				mimeType: 'application/pdf',
				fileName: 'invoice.pdf',
			});
			await send(formFor('document', 'data', { 'header.document.filename': name }), { file });
			expect(headers()).toMatchObject([{ parameters: [{ document: { filename: shown } }] }]);
		},
	);

	test.each([
		['the connection breaks', { drop: true }],
		['a gateway answers', { status: 502, body: 'Bad Gateway' }],
		['WhatsApp is not there', { status: 503, body: { error: { code: 131016, message: 'No' } } }],
	])('whose upload fails because %s means that nothing was sent', async (_, fault) => {
		const file = await files.store(Buffer.from('a picture'), PHOTO);
		simulator.failNext({ path: '/media', ...fault });
		const { json } = await send(invitation('data'), { file, onError: 'continueRegularOutput' });
		expect(json).toMatchObject([{ details: { retryable: true } }]);
		expect((json[0]!.details as IDataObject).maybeAccepted ?? false).toBe(false);
		expect(messages()).toEqual([]);
	});

	test('is uploaded anew for each item where the first upload failed', async () => {
		// Small, for the scripted answer comes before the file is read.
		const file = await files.store(Buffer.from('a picture'), PHOTO);
		simulator.failNext({ path: '/media', status: 400, body: { error: 'File is not readable' } });
		const { json } = await send(invitation('data'), {
			items: people(2),
			file,
			options: { parallelRequests: 1 },
			onError: 'continueRegularOutput',
		});
		expect(json).toEqual([
			{
				error: expect.any(String) as string,
				details: expect.objectContaining({ answer: 'File is not readable' }) as IDataObject,
			},
			expect.objectContaining({ status: 'accepted' }),
		]);
		expect(posts()).toEqual(['/media', '/media', '/messages']);
	});

	test('is the bare file On-Premise', async () => {
		const file = await files.store(CONTENT, PHOTO);
		const { error } = await send(invitation('data'), { file, hosting: 'onPremise' });
		expect(error).toBeUndefined();
		expect(files.reads).toEqual(['stream']);
		expect(posts()).toEqual(['/onpremise/v1/media', '/onpremise/v1/messages']);
		const [{ id }] = (uploads()[0]!.response as { media: [{ id: string }] }).media;
		expect(headers()).toMatchObject([{ parameters: [{ image: { id } }] }]);
	});
});

describe('a file inside the item', () => {
	const inside = (content: Buffer, file: typeof PHOTO): IBinaryData => ({
		data: content.toString('base64'),
		...file,
	});

	test('is uploaded once for all recipients as well', async () => {
		const { error } = await send(invitation('data'), {
			items: people(5),
			file: inside(CONTENT, PHOTO),
		});
		expect(error).toBeUndefined();
		expect(uploads()).toHaveLength(1);
		expect(uploads()[0]!.body).toMatchObject({ file: { sha256: sha256(CONTENT) } });
		expect(messages()).toHaveLength(5);
	});
});

describe('a file that WhatsApp would not take', () => {
	test.each<[string, string, string, number, string]>([
		['a GIF as image', 'image', 'image/gif', 10, 'takes only JPEG or PNG for image'],
		['a PDF as video', 'video', 'application/pdf', 10, 'takes only MP4 or 3GPP for video'],
		['a real GIF as gif', 'gif', 'image/gif', 10, 'takes only MP4 or 3GPP for video'],
		['a large image', 'image', 'image/jpeg', 5 * MB + 1, 'takes at most 5 MB for image'],
		['a large video', 'video', 'video/mp4', 16 * MB + 1, 'takes at most 16 MB for video'],
	])('%s is refused before anything is sent', async (_what, kind, mimeType, bytes, message) => {
		const file = await files.store(Buffer.alloc(bytes), { mimeType, fileName: 'file' });
		const { error } = await send(formFor(kind, 'data'), { items: people(3), file });
		expect(error?.message).toContain(message);
		expect(error?.context?.itemIndex).toBe(0);
		expect(files.reads).toEqual([]);
		expect(posts()).toEqual([]);
	});

	test('is told in each item, with Continue On Fail', async () => {
		const file = await files.store(CONTENT, { mimeType: 'image/webp', fileName: 'club.webp' });
		const { json } = await send(invitation('data'), {
			items: people(2),
			file,
			onError: 'continueRegularOutput',
		});
		const item = {
			error: expect.stringContaining('takes only JPEG or PNG for image') as string,
			details: expect.objectContaining({ retryable: false }) as IDataObject,
		};
		expect(json).toEqual([item, item]);
		expect(posts()).toEqual([]);
	});

	test('a field that the item has not is named, with those that it has', async () => {
		const file = await files.store(CONTENT, PHOTO);
		const { error } = await send(invitation('photo'), { file });
		expect(error?.message).toBe('The item has no file in a field "photo"');
		expect(error?.description).toBe('It has files in: data');
		expect(posts()).toEqual([]);
	});

	test('a good file is not uploaded for a form that cannot be sent', async () => {
		const file = await files.store(CONTENT, PHOTO);
		const form = formFor('document', 'data', { 'body.1': '' });
		const { error } = await send(form, { file });
		expect(error?.message).toContain('is empty');
		expect(posts()).toEqual([]);
		expect(files.reads).toEqual([]);
	});
});

describe('a file from elsewhere', () => {
	const ID = '1037543291543636';
	const UUID = 'f043afd0-f0ae-4b9c-ab3d-696fb4c8cd68';

	test.each<[string, HostingName, string, IDataObject]>([
		[
			'a link',
			'cloud',
			' https://shop.example/a.png?v=2 ',
			{ link: 'https://shop.example/a.png?v=2' },
		],
		['a media ID', 'cloud', ID, { id: ID }],
		['a media ID as a number', 'cloud', '={{ 1037543291543 }}', { id: '1037543291543' }],
		['a link', 'onPremise', 'https://shop.example/a.png', { link: 'https://shop.example/a.png' }],
		['a media ID', 'onPremise', UUID, { id: UUID }],
	])('%s, on %s, stands in the header as it is', async (_what, hosting, given, image) => {
		const { error } = await send(invitation(given), { hosting });
		expect(error).toBeUndefined();
		expect(uploads()).toEqual([]);
		expect(headers()).toEqual([{ type: 'header', parameters: [{ type: 'image', image }] }]);
	});

	test.each(['video', 'document', 'gif'])('a link and an ID for a %s', async (kind) => {
		await send(formFor(kind, 'https://shop.example/file'));
		await send(formFor(kind, ID));
		expect(headers()).toEqual(
			[{ link: 'https://shop.example/file' }, { id: ID }].map((file) => ({
				type: 'header',
				parameters: [{ type: kind, [kind]: file }],
			})),
		);
		expect(messages().map(({ status }) => status)).toEqual([200, 200]);
	});

	test('a document has the name that the form gives it', async () => {
		const form = formFor('document', ID, { 'header.document.filename': ' bill 17.pdf ' });
		const { error } = await send(form);
		expect(error).toBeUndefined();
		expect(headers()).toMatchObject([
			{ parameters: [{ document: { id: ID, filename: 'bill 17.pdf' } }] },
		]);
	});

	test.each(['ftp://shop.example/a.png', 'http://'])('%s is no link', async (link) => {
		const { error } = await send(invitation(link));
		expect(error?.name).toBe('NodeOperationError');
		expect(posts()).toEqual([]);
	});
});
