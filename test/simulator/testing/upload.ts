import type { Simulator } from '../index';
import { clientOf } from './client';

/** A whole resumable upload; returns the handle. */
export async function uploadHandle(simulator: Simulator, mimeType = 'image/jpeg'): Promise<string> {
	const client = clientOf(simulator);
	const bytes = Buffer.from('the bytes of a file');
	const opened = await client.post('/uploads', undefined, {
		params: { file_name: 'file', file_length: bytes.length, file_type: mimeType },
	});
	const { id } = opened.data as { id: string };
	const sent = await client.post(`/${id}`, bytes, {
		headers: { file_offset: '0', 'content-type': 'application/octet-stream' },
	});
	return (sent.data as { h: string }).h;
}
