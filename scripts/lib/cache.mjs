import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** What is downloaded once and kept between runs: a Node.js that n8n accepts, and n8n itself. */
export const cacheFolder =
	process.env.N8N_NODES_360DIALOG_CACHE ??
	join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'n8n-nodes-360dialog');

/** Outside the checkout, and one for each: several may be tested at the same time. */
export const logsFolder = join(cacheFolder, 'logs', basename(process.cwd()));

/** A new log, to be read when a failed run has cleaned up everything else. */
export async function logFile(name) {
	const path = join(logsFolder, `${name}.log`);
	await mkdir(dirname(path), { recursive: true });
	await rm(path, { force: true });
	return path;
}

/**
 * Makes a folder of the cache once. `fill` works in a folder of its own that gets its real name
 * only when it is complete, so an interrupted run is done again and two runs cannot mix.
 */
export async function cached(name, fill) {
	const target = join(cacheFolder, name);
	if (existsSync(target)) return target;

	await removeAbandoned(name);
	const partial = `${target}${PARTIAL}${process.pid}`;
	await mkdir(partial, { recursive: true });
	try {
		await fill(partial);
		await rename(partial, target);
	} catch (error) {
		await rm(partial, { recursive: true, force: true });
		if (!existsSync(target)) throw error;
	}
	return target;
}

const PARTIAL = '.partial-';

async function removeAbandoned(name) {
	const entries = existsSync(cacheFolder) ? await readdir(cacheFolder) : [];
	for (const entry of entries) {
		const [owner, pid] = entry.split(PARTIAL);
		if (owner !== name || pid === undefined || isAlive(Number(pid))) continue;
		await rm(join(cacheFolder, entry), { recursive: true, force: true });
	}
}

function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}
