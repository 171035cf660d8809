import type { IBinaryData } from 'n8n-workflow';
import { itemFile, uploadOnce } from '../../../../../nodes/Dialog360/operations/itemFile';
import type { ItemScope } from '../../../../../nodes/Dialog360/operations/scope';
import { rejectionOf } from '../../../support/thrown';

const BYTES = Buffer.from('picture');

function scopeWith(binary?: Record<string, Partial<IBinaryData>>) {
	const opened: string[] = [];
	const scope = {
		itemIndex: 0,
		run: { uploads: new Map() },
		context: {
			getInputData: () => [{ json: {}, binary }],
			helpers: {
				getBinaryDataBuffer: async () => await Promise.resolve(BYTES),
				getBinaryMetadata: async () => await Promise.resolve({ fileSize: 5 }),
				getBinaryStream: async (id: string) => {
					opened.push(id);
					return await Promise.resolve('stream');
				},
			},
		},
	} as unknown as ItemScope;
	return { scope, opened };
}

const REQUEST = { field: ' data ', label: 'File', kind: 'image' } as const;

test('a stored file is opened when it is read, not before', async () => {
	const { scope, opened } = scopeWith({ data: { id: 'fs:1', mimeType: 'image/jpg' } });
	const file = await itemFile(scope, REQUEST);
	expect(file).toMatchObject({ fileName: 'file', mimeType: 'image/jpeg', bytes: 5 });
	expect(opened).toEqual([]);
	expect(await file.content()).toBe('stream');
	expect(opened).toEqual(['fs:1']);
});

test('a file inside the item is known by its content', async () => {
	const one = { data: 'YQ==', mimeType: 'image/png', fileName: 'a.png' };
	const identityOf = async (binary: Partial<IBinaryData>) =>
		(await itemFile(scopeWith({ data: binary }).scope, REQUEST)).identity;
	expect(await identityOf(one)).toBe(await identityOf({ ...one }));
	expect(await identityOf(one)).not.toBe(await identityOf({ ...one, data: 'Yg==' }));
	const file = await itemFile(scopeWith({ data: one }).scope, REQUEST);
	expect([file.bytes, await file.content()]).toEqual([BYTES.length, BYTES]);
});

test.each([
	[undefined, 'The item has no files at all'],
	[{ other: { mimeType: 'image/png' } }, 'It has files in: other'],
])('a field of %j that has no file is named', async (binary, fix) => {
	expect(await rejectionOf(itemFile(scopeWith(binary).scope, REQUEST))).toMatchObject({
		field: 'File',
		message: 'The item has no file in a field "data"',
		fix: expect.stringContaining(fix) as unknown,
	});
});

test('a file is uploaded once for each way, and again after a failure', async () => {
	const { scope } = scopeWith({ data: { id: 'fs:1', mimeType: 'image/png' } });
	const file = await itemFile(scope, REQUEST);
	const upload = jest.fn(async () => await Promise.resolve('17'));
	upload.mockRejectedValueOnce(new Error('broken'));
	await expect(uploadOnce(scope, 'image', file, upload)).rejects.toThrow('broken');
	expect(await uploadOnce(scope, 'image', file, upload)).toBe('17');
	await uploadOnce(scope, 'image', file, upload);
	expect(upload).toHaveBeenCalledTimes(2);
	await uploadOnce(scope, 'handle', file, upload);
	expect(upload).toHaveBeenCalledTimes(3);
});
