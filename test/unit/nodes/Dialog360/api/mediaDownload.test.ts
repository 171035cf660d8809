import { connect } from '../../../../../nodes/Dialog360/api/client';
import { downloadMedia } from '../../../../../nodes/Dialog360/api/mediaDownload';
import { everythingIn } from '../../../support/everythingIn';
import { fakeApi } from '../../../support/apiContext';
import type { Answer } from '../../../support/apiContext';
import { API_KEY } from '../../../support/node';

async function* streamOf(text: string) {
	yield await Promise.resolve(Buffer.from(text));
}

const ADDRESS = {
	body: { url: 'https://lookaside.fbsbx.com/whatsapp_business/attachments/?mid=1&hash=a%2Fb' },
};
const FILE = { body: streamOf('file'), headers: { 'content-type': 'image/png' } };

let keys = 0;

/** A number of its own for each, because a number has a budget of errors. */
async function download(answers: Array<Answer | Error>, facts = {}, environment = 'cloud') {
	const api = fakeApi(answers, { apiKey: `${API_KEY}${++keys}`, environment });
	const connection = await connect(api.context);
	const result = downloadMedia(api.context, connection, { id: '123', type: 'image', ...facts });
	const outcome = await result.catch((error: Error) => error);
	return { outcome, requests: api.requests };
}

test('asks for the address, and for the file on 360dialog’s own host', async () => {
	const { outcome, requests } = await download([ADDRESS, FILE]);
	expect(requests.map(({ url }) => url)).toEqual([
		'https://waba-v2.360dialog.io/123',
		'https://waba-v2.360dialog.io/whatsapp_business/attachments/?mid=1&hash=a%2Fb',
	]);
	expect(requests[1]).toMatchObject({ encoding: 'stream', disableFollowRedirect: true });
	expect(outcome).toEqual({
		content: FILE.body,
		mimeType: 'image/png',
		fileName: 'image-123.png',
	});
});

test('On-Premise asks for the file at once', async () => {
	const { requests } = await download([FILE], {}, 'onPremise');
	expect(requests.map(({ url }) => url)).toEqual(['https://waba.360dialog.io/v1/media/123']);
});

test('takes type and name from the message where it has them', async () => {
	const facts = { mimeType: 'audio/ogg; codecs=opus', fileName: 'note.opus' };
	expect((await download([ADDRESS, FILE], facts)).outcome).toMatchObject(facts);
});

test.each([
	['cloud', '../v1/configs/webhook', /is not a media ID/],
	['cloud', 'abc', /is not a media ID/],
	['onPremise', 'a/b', /is not a media ID/],
	['sandbox', '123', /no download/],
])('asks for nothing on %s with the ID %j', async (environment, id, message) => {
	const { outcome, requests } = await download([], { id }, environment);
	expect(outcome).toMatchObject({
		name: 'InputError',
		message: expect.stringMatching(message) as unknown,
	});
	expect(requests).toEqual([]);
});

test.each<[string, Array<Answer | Error>, object]>([
	['no address', [{ body: { id: '123' } }], { name: 'UnreachableError' }],
	['an address that is none', [{ body: { url: 'x' } }], { name: 'UnreachableError' }],
	['a redirect', [ADDRESS, { statusCode: 302, body: streamOf('') }], { name: 'UnreachableError' }],
	['a gateway', [ADDRESS, { statusCode: 502, body: streamOf('x') }], { name: 'UnreachableError' }],
	[
		'a refusal in words',
		[ADDRESS, { statusCode: 404, body: streamOf('{"error":"no such file"}') }],
		{ name: 'RefusedError', refusal: { status: 404, message: 'no such file' } },
	],
])('says so when there is %s', async (_, answers, error) => {
	expect((await download(answers)).outcome).toMatchObject(error);
});

test('the API key is not in the error of a broken connection', async () => {
	const broken = Object.assign(new Error('socket hang up'), {
		config: { headers: { k: API_KEY } },
	});
	const { outcome } = await download([ADDRESS, broken]);
	expect(everythingIn(outcome)).not.toContain(API_KEY);
});

test('stops asking after 15 refusals', async () => {
	const refused = { statusCode: 404, body: { error: 'gone' } };
	const api = fakeApi(Array<Answer>(20).fill(refused), { apiKey: 'one', environment: 'cloud' });
	const connection = await connect(api.context);
	for (let count = 0; count < 20; count++) {
		await downloadMedia(api.context, connection, { id: '1' }).catch(() => undefined);
	}
	expect(api.requests).toHaveLength(15);
});
