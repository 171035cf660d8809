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
	/** In the place of the packed package alone. */
	install?: (userFolder: string) => Promise<void>;
	/** Settings of n8n besides the usual ones. */
	env?: Record<string, string>;
	/** For a debugger: to look at its memory, for instance. */
	inspect?: boolean;
}

export interface RunningN8n {
	url: string;
	userFolder: string;
	/** Of the debugger, if there is one. */
	inspectorPort: number;
	/** Resolves when the process ends, also by itself. */
	ended: Promise<void>;
	stop(): Promise<void>;
	/** SIGKILL for n8n and everything that it started: nothing is cleaned up, as in a power cut. */
	kill(): Promise<void>;
}

const START_MS = 180_000;

/** Starts n8n with the package installed, and resolves when it takes requests. */
export async function startN8n(options: StartOptions): Promise<RunningN8n> {
	const userFolder = options.userFolder ?? (await temporaryUserFolder());
	const install = options.install ?? ((folder) => installPackage(folder, options.tarball));
	await install(userFolder);

	const port = await freePort(options.port);
	const url = `http://127.0.0.1:${port}`;
	const env = {
		...n8nEnvironment({ url, port, brokerPort: await freePort(), userFolder }),
		...options.env,
		LIFELINE_REMOVE: options.userFolder === undefined ? userFolder : '',
	};
	const inspectorPort = options.inspect ? await freePort() : 0;
	const child = await spawnN8n(options, env, inspectorPort);
	const ended = once(child, 'exit').then(() => undefined);
	const died = new AbortController();
	void ended.finally(() => died.abort());

	const stop = async () => {
		child.stdin?.end();
		await ended;
	};
	const kill = async () => {
		child.kill('SIGUSR2');
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
	return { url, userFolder, inspectorPort, ended, stop, kill };
}

async function spawnN8n(
	{ n8nBin, logFile }: StartOptions,
	env: Record<string, string>,
	inspectorPort: number,
) {
	const log = await open(logFile, 'a');
	const inspect = inspectorPort > 0 ? [`--inspect=127.0.0.1:${inspectorPort}`] : [];
	const n8n = [process.execPath, ...inspect, n8nBin, 'start'];
	const args = [join(__dirname, 'lifeline.mjs'), ...n8n];
	const child = spawn(process.execPath, args, { env, stdio: ['pipe', log.fd, log.fd] });
	await log.close();
	return child;
}

async function isReady(url: string): Promise<boolean> {
	const { status } = await axios.get(`${url}/healthz/readiness`, { validateStatus: () => true });
	return status === 200;
}
