import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { logsFolder } from './lib/cache.mjs';
import { build, installDependencies, pack, root } from './lib/checkout.mjs';
import { chromium } from './lib/chromium.mjs';
import { jest } from './lib/jest.mjs';
import { QUICK, readArguments } from './lib/layers.mjs';
import { n8n } from './lib/n8n.mjs';
import { node24 } from './lib/node24.mjs';
import { Failure, explain } from './lib/progress.mjs';
import { stopChildren, stopWithChildren } from './lib/run.mjs';

/** What only the e2e layer needs. It is by far the longest wait on a new machine. */
async function prepareE2e(nodeReady) {
	const [N8N_BIN, CHROMIUM_PATH] = await Promise.all([nodeReady.then(n8n), chromium()]);
	return { N8N_BIN, CHROMIUM_PATH, E2E_LOGS: join(logsFolder, 'e2e') };
}

async function runE2e(node, preparation, { forJest, screenshots }) {
	const env = await preparation;
	if (screenshots) env.SCREENSHOTS = join(root, 'docs', 'screenshots');
	const tarball = await pack();
	try {
		return await jest(['e2e'], node, {
			env: { ...env, PACKAGE_TARBALL: tarball },
			args: forJest,
			// One n8n serves all files, one after the other.
			inBand: true,
		});
	} finally {
		await rm(dirname(tarball), { recursive: true, force: true });
	}
}

async function test(request) {
	const { layers, forJest } = request;
	const quick = layers.filter((layer) => QUICK.includes(layer));
	const withE2e = layers.includes('e2e');

	const nodeReady = node24();
	const e2eReady = withE2e ? prepareE2e(nodeReady) : undefined;
	// Looked at when it is needed: until then a failure must not end the other layers.
	e2eReady?.catch(() => undefined);

	const [node] = await Promise.all([nodeReady, installDependencies()]);
	await build();
	const rows = quick.length > 0 ? await jest(quick, node, { args: forJest }) : [];
	if (!withE2e) return rows;
	try {
		return [...rows, ...(await runE2e(node, e2eReady, request))];
	} catch (error) {
		console.error(explain(error));
		return [...rows, { layer: 'e2e', passed: 0, failed: 1, skipped: 0, seconds: 0 }];
	}
}

function summarize(rows) {
	const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
	const line = ({ passed, failed, skipped }) =>
		`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
	console.log('');
	for (const row of rows) {
		console.log(`${row.layer.padEnd(10)} ${line(row)} (${Math.round(row.seconds)} s)`);
	}
	const all = { passed: total('passed'), failed: total('failed'), skipped: total('skipped') };
	const anyRan = all.passed + all.failed > 0;
	if (!anyRan) console.log('No test ran.');
	console.log(line(all));
	return anyRan && all.failed === 0;
}

stopWithChildren();
try {
	const request = readArguments(process.argv.slice(2));
	if (request.unknown.length > 0) throw new Failure(`No such layer: ${request.unknown.join(', ')}`);
	process.exitCode = summarize(await test(request)) ? 0 : 1;
} catch (error) {
	await stopChildren();
	console.error(explain(error));
	summarize([{ layer: 'set-up', passed: 0, failed: 1, skipped: 0, seconds: 0 }]);
	process.exitCode = 1;
}
