import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { logFile } from './cache.mjs';
import { step } from './progress.mjs';
import { run } from './run.mjs';

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

const lockFile = join(root, 'package-lock.json');
/** Written by npm as the last act of an install. */
const npmsMarker = join(root, 'node_modules', '.package-lock.json');
const ownMarker = join(root, 'node_modules', '.package-lock.sha256');

/** `npm ci`, but only when the lock file has changed since the last one. */
export async function installDependencies() {
	const hash = createHash('sha256')
		.update(await readFile(lockFile))
		.digest('hex');
	if (!(await areInstalled(hash))) {
		const log = await logFile('dependencies');
		await step('Dependencies of the checkout', () =>
			run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: root, log }),
		);
	}
	await writeFile(ownMarker, hash);
}

async function areInstalled(hash) {
	if (!existsSync(npmsMarker)) return false;
	if (existsSync(ownMarker) && (await readFile(ownMarker, 'utf8')) === hash) return true;
	return (await stat(npmsMarker)).mtimeMs >= (await stat(lockFile)).mtimeMs;
}

export async function build() {
	const log = await logFile('build');
	await step('Build', () => run('npm', ['run', 'build'], { cwd: root, log }));
}

/** The package as it would be published, in a new temporary folder: the path of the tarball. */
export async function pack() {
	const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-360dialog-package-'));
	const log = await logFile('pack');
	const args = ['pack', '--ignore-scripts', '--pack-destination', folder];
	await step('Package', () => run('npm', args, { cwd: root, log }));
	const [tarball] = await readdir(folder);
	return join(folder, tarball);
}
