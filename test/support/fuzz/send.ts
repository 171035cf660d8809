import { request, type Agent } from 'node:http';
import type { FuzzCase } from './cases';

export interface FuzzAnswer {
	status: number;
	text: string;
}

interface Target {
	url: string;
	headers: Record<string, string>;
	agent: Agent;
}

/** Sends the bytes as they are: HTTP clients would mend them. */
export async function send(
	target: Target,
	{ bytes, contentType }: Pick<FuzzCase, 'bytes' | 'contentType'>,
): Promise<FuzzAnswer> {
	const { url, agent } = target;
	const headers = {
		...target.headers,
		'content-type': contentType,
		'content-length': bytes.length,
	};
	return await new Promise((resolve, reject) => {
		const outgoing = request(url, { agent, method: 'POST', headers }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() });
			});
		});
		outgoing.on('error', reject);
		outgoing.end(bytes);
	});
}

/** What should not have happened, with the seed that brings it back. */
function complaint({ seed, isObject }: FuzzCase, { status, text }: FuzzAnswer) {
	const right = isObject ? status === 200 : status < 500;
	return right ? [] : [{ seed, status, text: text.slice(0, 200) }];
}

/** Sends one case for each seed, some at a time, and gives what should not have happened. */
export async function sendAll(
	target: Target,
	cases: (seed: number) => FuzzCase,
	{ from, count, atOnce }: { from: number; count: number; atOnce: number },
): Promise<object[]> {
	const complaints: object[] = [];
	let next = from;
	const worker = async () => {
		while (next < from + count) {
			const one = cases(next++);
			complaints.push(...complaint(one, await send(target, one)));
		}
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
	return complaints;
}
