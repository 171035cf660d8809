import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { installPackage } from '../../support/n8n/userFolder';

const execFileAsync = promisify(execFile);

export const OTHER_PACKAGE = '@pmartino/n8n-nodes-360dialog';
/** Ours has a credential of the same name, and n8n takes only one of them. */
export const OTHER_CREDENTIAL = 'pmartino360dialogApi';

/** Both packages in one n8n; the other one is changed so that it talks to the simulator. */
export async function installBoth(
	userFolder: string,
	tarballs: { ours: string; other: string },
	baseUrl: string,
): Promise<void> {
	await installPackage(userFolder, tarballs.ours);
	const folder = join(userFolder, '.n8n', 'nodes');
	const unpacked = join(folder, 'node_modules', OTHER_PACKAGE);
	await mkdir(unpacked, { recursive: true });
	await execFileAsync('tar', ['-xzf', tarballs.other, '-C', unpacked, '--strip-components=1']);
	await redirect(join(unpacked, 'dist'), baseUrl);

	const ledger = join(folder, 'package.json');
	const content = JSON.parse(await readFile(ledger, 'utf8')) as { dependencies: object };
	const { version } = JSON.parse(await readFile(join(unpacked, 'package.json'), 'utf8')) as {
		version: string;
	};
	content.dependencies = { ...content.dependencies, [OTHER_PACKAGE]: version };
	await writeFile(ledger, JSON.stringify(content, null, 2));
}

async function redirect(folder: string, baseUrl: string): Promise<void> {
	const names = await readdir(folder, { recursive: true });
	for (const name of names.filter((candidate) => candidate.endsWith('.js'))) {
		const path = join(folder, name);
		const code = await readFile(path, 'utf8');
		const changed = code
			.replaceAll('https://waba-v2.360dialog.io', baseUrl)
			.replaceAll("'dialog360Api'", `'${OTHER_CREDENTIAL}'`);
		await writeFile(path, changed);
	}
}
