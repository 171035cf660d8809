import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { SimulatorOptions } from '../../simulator';
import type { Report } from './report';
import type { Command } from './simulatorProcess';

export interface RemoteSimulator {
	/** Starts it anew, at the address of the first start. */
	start(options: SimulatorOptions): Promise<{ baseUrl: string; apiKey: string }>;
	report(): Promise<Report>;
	/** The address of a file of that size. */
	serveFile(bytes: number): Promise<string>;
	close(): void;
}

interface Reply {
	result?: unknown;
	error?: string;
}

export function simulatorProcess(): RemoteSimulator {
	const child = fork(join(__dirname, 'simulatorProcess.ts'));
	const ask = async <T>(command: Command): Promise<T> => {
		child.send(command);
		const [reply] = (await once(child, 'message')) as [Reply];
		if (reply.error !== undefined) throw new Error(reply.error);
		return reply.result as T;
	};
	return {
		start: async (options) => await ask({ do: 'start', options }),
		report: async () => await ask({ do: 'report' }),
		serveFile: async (bytes) => await ask({ do: 'serveFile', bytes }),
		close: () => child.disconnect(),
	};
}
