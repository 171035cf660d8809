import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { logFile } from './cache.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';

export function findCommand(name) {
	return (process.env.PATH ?? '')
		.split(delimiter)
		.map((folder) => join(folder, name))
		.find((path) => existsSync(path));
}

/** Only where it needs no question: as root on Debian, Ubuntu and the like. */
export function canInstall() {
	return process.getuid?.() === 0 && findCommand('apt-get') !== undefined;
}

export async function installDebianPackages(packages) {
	const log = await logFile('apt');
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	await step(`Installing ${packages.join(', ')}`, async () => {
		await run('apt-get', ['update'], { env, log });
		await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env, log });
	});
}
