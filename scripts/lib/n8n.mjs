import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cached, logFile } from './cache.mjs';
import { canInstall, findCommand, installDebianPackages } from './debian.mjs';
import { Failure, step } from './progress.mjs';
import { run } from './run.mjs';

/** Newer ones up to 2.41.3 name a package that does not exist. */
export const N8N_VERSION = '2.41.1';

const COMPILER = { python3: 'python3', make: 'make', 'c++': 'g++' };

/** The n8n that the demo and the e2e tests start: the path of its program file. */
export async function n8n(node) {
	const folder = await cached(`n8n-${N8N_VERSION}`, (into) => install(node, into));
	return join(folder, 'node_modules', 'n8n', 'bin', 'n8n');
}

async function install(node, into) {
	const log = await logFile(`n8n-${N8N_VERSION}`);
	const npm = (...args) => run('npm', args, { cwd: into, env: node.env, log });

	await writeFile(join(into, 'package.json'), '{ "private": true }\n');
	await step(`n8n ${N8N_VERSION}: about 2,400 packages, log in ${log}`, () =>
		npm(
			'install',
			'--ignore-scripts',
			'--save-exact',
			'--no-audit',
			'--no-fund',
			`n8n@${N8N_VERSION}`,
		),
	);
	await step('n8n: its SQLite add-on', () => addSqlite(npm, into));
}

/** Of all the add-ons only this one has no ready-made file in its package. */
async function addSqlite(npm, folder) {
	const missing = Object.keys(COMPILER).filter((command) => findCommand(command) === undefined);
	try {
		await npm('rebuild', 'sqlite3');
	} catch (error) {
		if (missing.length === 0) throw error;
		if (!canInstall()) {
			throw new Failure(`n8n's SQLite add-on is compiled here. Install ${missing.join(', ')}.`);
		}
		await installDebianPackages(missing.map((command) => COMPILER[command]));
		await npm('rebuild', 'sqlite3');
	}
	if (!existsSync(join(folder, 'node_modules/sqlite3/build/Release/node_sqlite3.node'))) {
		throw new Failure("n8n's SQLite add-on was not built.");
	}
}
