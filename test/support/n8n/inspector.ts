import axios from 'axios';
import { once } from 'node:events';
import { eventually } from './eventually';

/** What Node.js lets a debugger do with another process. */
export interface Inspector {
	call<T = unknown>(method: string, params?: object): Promise<T>;
	/** Else old garbage would be used again, and hide how much a piece of work needs. */
	collectGarbage(): Promise<void>;
	close(): void;
}

interface Reply {
	id: number;
	result?: unknown;
	error?: { message: string };
}

export async function openInspector(port: number): Promise<Inspector> {
	const url = await eventually(async () => {
		const { data } = await axios.get<Array<{ webSocketDebuggerUrl: string }>>(
			`http://127.0.0.1:${port}/json/list`,
		);
		return data[0]?.webSocketDebuggerUrl;
	});
	const socket = new WebSocket(url);
	await once(socket, 'open');
	const waiting = new Map<number, (reply: Reply) => void>();
	socket.addEventListener('message', ({ data }) => {
		const reply = JSON.parse(String(data)) as Reply;
		waiting.get(reply.id)?.(reply);
		waiting.delete(reply.id);
	});

	let last = 0;
	const call = async <T>(method: string, params: object = {}): Promise<T> => {
		const id = ++last;
		const answered = new Promise<Reply>((resolve) => waiting.set(id, resolve));
		socket.send(JSON.stringify({ id, method, params }));
		const { result, error } = await answered;
		if (error) throw new Error(`${method}: ${error.message}`);
		return result as T;
	};
	return {
		call,
		collectGarbage: async () => void (await call('HeapProfiler.collectGarbage')),
		close: () => socket.close(),
	};
}
