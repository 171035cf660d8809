import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { openSession } from '../../support/n8n/session';
import { startN8n, type RunningN8n } from '../../support/n8n/startN8n';
import { setting, shared } from './settings';

/** One n8n for all files: its start is the slow part. */
export default async function globalSetup(): Promise<void> {
	const logs = setting('E2E_LOGS');
	await rm(logs, { recursive: true, force: true });
	await mkdir(logs, { recursive: true });
	const n8n = await startN8n({
		n8nBin: setting('N8N_BIN'),
		tarball: setting('PACKAGE_TARBALL'),
		logFile: join(logs, 'n8n.log'),
	});
	keeper.runningN8n = n8n;
	const session = await openSession(n8n.url);
	process.env[shared.url] = n8n.url;
	process.env[shared.cookie] = session.cookie;
}

/** Where the tear-down finds it. */
export const keeper = globalThis as { runningN8n?: RunningN8n };
