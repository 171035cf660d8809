import axios from 'axios';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { n8nEnvironment } from './environment';
import { eventually } from './eventually';
import { freePort } from './ports';
import { installPackage, temporaryUserFolder } from './userFolder';

export interface StartOptions {
	/** n8n's program file; see `scripts/lib/n8n.mjs`. */
	n8nBin: string;
	/** The packed package. */
	tarball: string;
	/** Taken if it is free. */
	port?: number;
	/** Kept when given, else a temporary one that is deleted at the end. */
	userFolder?: string;
	logFile: string;
}

export interface RunningN8n {
	url: string;
	/** Resolves when the process ends, also by itself. */
	ended: Promise<void>;
	stop(): Promise<void>;
}

const START_MS = 180_000;

/** Starts n8n with the package installed, and resolves when it takes requests. */
export async function startN8n(options: StartOptions): Promise<RunningN8n> {
	const userFolder = options.userFolder ?? (await temporaryUserFolder());
	await installPackage(userFolder, options.tarball);

	const port = await freePort(options.port);
	const url = `http://127.0.0.1:${port}`;
	const env = {
		...n8nEnvironment({ url, port, brokerPort: await freePort(), userFolder }),
		LIFELINE_REMOVE: options.userFolder === undefined ? userFolder : '',
	};
	const child = await spawnN8n(options.n8nBin, env, options.logFile);
	const ended = once(child, 'exit').then(() => undefined);
	const died = new AbortController();
	void ended.finally(() => died.abort());

	const stop = async () => {
		child.stdin?.end();
		await ended;
	};
	try {
		const patience = { what: 'n8n to start', timeoutMs: START_MS, signal: died.signal };
		await eventually(() => isReady(url), patience);
	} catch (error) {
		const log = await readFile(options.logFile, 'utf8');
		await stop();
		throw new Error(`n8n did not start. Its log:\n${log}`, { cause: error });
	}
	return { url, ended, stop };
}

async function spawnN8n(n8nBin: string, env: Record<string, string>, logFile: string) {
	const log = await open(logFile, 'w');
	const args = [join(__dirname, 'lifeline.mjs'), process.execPath, n8nBin, 'start'];
	const child = spawn(process.execPath, args, { env, stdio: ['pipe', log.fd, log.fd] });
	await log.close();
	return child;
}

async function isReady(url: string): Promise<boolean> {
	const { status } = await axios.get(`${url}/healthz/readiness`, { validateStatus: () => true });
	return status === 200;
}
