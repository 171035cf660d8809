import axios from 'axios';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { n8nEnvironment } from '../../support/n8n/environment';
import { eventually } from '../../support/n8n/eventually';
import { freePort } from '../../support/n8n/ports';
import { temporaryUserFolder } from '../../support/n8n/userFolder';
import { openInspector, type Inspector } from '../../support/n8n/inspector';
import { childOf } from './memory';

export interface BenchN8nOptions {
	n8nBin: string;
	logFile: string;
	/** Installs the packages. */
	install: (userFolder: string) => Promise<void>;
	env?: Record<string, string>;
}

export interface BenchN8n {
	url: string;
	/** Of n8n itself. */
	pid: number;
	inspector: Inspector;
	stop(): Promise<void>;
}

/** Buffers from this size on come from the system and go back to it at once, so that they are seen. */
const allocator = { MALLOC_MMAP_THRESHOLD_: String(32 * 1024) };

/** As the e2e tests start it, and with what a measurement needs besides: its process, and settings. */
export async function startBenchN8n(options: BenchN8nOptions): Promise<BenchN8n> {
	const userFolder = await temporaryUserFolder();
	await options.install(userFolder);
	const port = await freePort();
	const url = `http://127.0.0.1:${port}`;
	const env = {
		...n8nEnvironment({ url, port, brokerPort: await freePort(), userFolder }),
		...allocator,
		...options.env,
		LIFELINE_REMOVE: userFolder,
	};
	const log = await open(options.logFile, 'w');
	const lifeline = join(__dirname, '../../support/n8n/lifeline.mjs');
	const inspectorPort = await freePort();
	const inspect = `--inspect=127.0.0.1:${inspectorPort}`;
	const command = [process.execPath, inspect, options.n8nBin, 'start'];
	const child = spawn(process.execPath, [lifeline, ...command], {
		env,
		stdio: ['pipe', log.fd, log.fd],
	});
	await log.close();
	const died = new AbortController();
	const ended = once(child, 'exit').finally(() => died.abort());
	const stop = async () => {
		child.stdin?.end();
		await ended;
	};
	try {
		await eventually(async () => (await axios.get(`${url}/healthz/readiness`)).status === 200, {
			what: `n8n to start; its log is ${options.logFile}`,
			timeoutMs: 180_000,
			signal: died.signal,
		});
		const inspector = await openInspector(inspectorPort);
		return { url, pid: childOf(child.pid ?? 0), inspector, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}
