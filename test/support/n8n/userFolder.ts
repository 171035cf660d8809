import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execFileAsync = promisify(execFile);

interface PackageJson {
	name: string;
	version: string;
}

export async function temporaryUserFolder(): Promise<string> {
	return await mkdtemp(join(tmpdir(), 'n8n-nodes-360dialog-n8n-'));
}

/**
 * Puts a packed package where n8n keeps installed community packages. n8n's own installer would
 * fetch it from the public registry; a registry of our own would need an enterprise licence.
 */
export async function installPackage(userFolder: string, tarball: string): Promise<void> {
	const nodesFolder = join(userFolder, '.n8n', 'nodes');
	const unpacked = join(nodesFolder, 'node_modules', 'n8n-nodes-360dialog');
	await rm(unpacked, { recursive: true, force: true });
	await mkdir(unpacked, { recursive: true });
	await execFileAsync('tar', ['-xzf', tarball, '-C', unpacked, '--strip-components=1']);

	const { name, version } = await readPackageJson(join(unpacked, 'package.json'));
	const ledger = { name: 'installed-nodes', private: true, dependencies: { [name]: version } };
	await writeFile(join(nodesFolder, 'package.json'), JSON.stringify(ledger, null, 2));
}

async function readPackageJson(path: string): Promise<PackageJson> {
	return JSON.parse(await readFile(path, 'utf8')) as PackageJson;
}
