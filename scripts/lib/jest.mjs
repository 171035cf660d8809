import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { root } from './checkout.mjs';
import { exec } from './run.mjs';

/** Jest waits for ever for a test that leaves a timer or a connection behind. */
const TIME_LIMIT_MS = 15 * 60_000;

/** Runs some layers and resolves to one row a layer: { layer, passed, failed, skipped, seconds }. */
export async function jest(layers, node, { env = {}, args = [], inBand = false } = {}) {
	const folder = await mkdtemp(join(tmpdir(), 'n8n-nodes-360dialog-jest-'));
	const TALLY_FILE = join(folder, 'tally.json');
	const started = Date.now();
	try {
		const code = await exec(node.bin, jestCommand(layers, args, inBand), {
			cwd: root,
			env: { ...node.env, ...env, TALLY_FILE },
			timeLimitMs: TIME_LIMIT_MS,
		});
		const rows = layers.map((layer) => ({ layer, passed: 0, failed: 0, skipped: 0, seconds: 0 }));
		if (existsSync(TALLY_FILE)) count(JSON.parse(await readFile(TALLY_FILE, 'utf8')), rows);
		// Jest may fail without a failed test, for instance when its set-up does.
		if (code !== 0 && rows.every(({ failed }) => failed === 0)) {
			console.error(`Jest ended with code ${code}.`);
			rows[0].failed = 1;
		}
		if (rows.length === 1) rows[0].seconds = (Date.now() - started) / 1000;
		return rows;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function jestCommand(layers, args, inBand) {
	return [
		join(root, 'node_modules/jest/bin/jest.js'),
		'--selectProjects',
		...layers,
		'--reporters=default',
		`--reporters=${join(root, 'scripts/lib/tallyReporter.mjs')}`,
		...(inBand ? ['--runInBand'] : []),
		// A filter may leave a layer without tests; without a filter that is a mistake.
		...(args.length > 0 ? ['--passWithNoTests'] : []),
		...args,
	];
}

function count(files, rows) {
	for (const { path, statuses, ms } of files) {
		const layer = relative(root, path).split(sep)[1];
		const row = rows.find((candidate) => candidate.layer === layer);
		row.seconds += ms / 1000;
		for (const status of statuses) {
			if (status === 'passed' || status === 'failed') row[status] += 1;
			else row.skipped += 1;
		}
	}
}
