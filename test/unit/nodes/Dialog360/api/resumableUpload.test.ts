import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { IDataObject } from 'n8n-workflow';
import type { ApiRequest } from '../../../../../nodes/Dialog360/api/client';
import { UnreachableError } from '../../../../../nodes/Dialog360/api/errors';
import { uploadForHandle } from '../../../../../nodes/Dialog360/api/resumableUpload';
import { rejectionOf } from '../../../support/thrown';

const FILE = {
	fileName: 'é.png',
	mimeType: 'image/png',
	bytes: 5,
	content: async () => Readable.from([Buffer.from('pi'), Buffer.from('xel')]),
};

function script(...answers: IDataObject[]) {
	const requests: ApiRequest[] = [];
	const call = async (request: ApiRequest) => {
		requests.push(request);
		return await Promise.resolve(answers[requests.length - 1] ?? {});
	};
	return { call, requests };
}

test('a session is opened, and the bytes go to it as a stream', async () => {
	const { call, requests } = script({ id: 'upload:MTph?sig=ARZ' }, { h: '4::aW1h' });
	expect(await uploadForHandle(call, FILE)).toBe('4::aW1h');
	const { payload, ...second } = requests[1]!;
	expect([requests[0], second]).toEqual([
		{
			method: 'POST',
			path: '/uploads',
			query: { file_name: 'é.png', file_length: 5, file_type: 'image/png' },
		},
		{
			method: 'POST',
			path: '/upload:MTph?sig=ARZ',
			headers: { 'Content-Type': 'image/png', 'Content-Length': '5', file_offset: '0' },
		},
	]);
	expect(await text(payload as Readable)).toBe('pixel');
});

test('a session without the prefix gets it', async () => {
	const { call, requests } = script({ id: 'abc' }, { h: '4::aW1h' });
	await uploadForHandle(call, FILE);
	expect(requests[1]?.path).toBe('/upload:abc');
});

test.each([[[{}]], [[{ id: '' }]], [[{ id: 'upload:a' }, {}]], [[{ id: 'upload:a' }, { h: '' }]]])(
	'the answers %j are no upload',
	async (answers: IDataObject[]) => {
		const { call } = script(...answers);
		expect(await rejectionOf(uploadForHandle(call, FILE))).toBeInstanceOf(UnreachableError);
	},
);
