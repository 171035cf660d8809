import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { benches, help } from './lib/benches.mjs';
import { cached, logFile } from './lib/cache.mjs';
import { build, installDependencies, pack, root } from './lib/checkout.mjs';
import { n8n } from './lib/n8n.mjs';
import { node24 } from './lib/node24.mjs';
import { Failure, explain, step } from './lib/progress.mjs';
import { exec, run, stopWithChildren } from './lib/run.mjs';

const OTHER_PACKAGE = { name: '@pmartino/n8n-nodes-360dialog', version: '0.3.0' };

/** The first argument says which bench; it knows the others. */
function readOptions([name, ...args]) {
	const bench = benches[name];
	if (bench === undefined) throw new Failure(`Say what to measure\n\n${help()}`);
	const { values } = parseArgs({
		args,
		allowNegative: true,
		options: {
			...bench.options,
			build: { type: 'boolean', default: true },
			help: { type: 'boolean' },
		},
	});
	if (values.help) return { name, values };
	return { name, values, given: bench.read(values) };
}

async function runBench({ name, values, given }) {
	await installDependencies();
	const node = await node24();
	const n8nBin = await n8n(node);
	const other = await otherPackage();
	if (values.build) await build();
	const ours = await pack();
	try {
		const args = ['--import', 'tsx', join(root, 'test/bench', name, 'main.ts')];
		const log = await logFile(`bench-${name}`);
		const all = { n8nBin, logFile: log, tarballs: { ours, other }, ...given };
		const env = { ...node.env, N8N_NODES_360DIALOG_BENCH: JSON.stringify(all) };
		return await exec(node.bin, args, { cwd: root, env });
	} finally {
		await rm(dirname(ours), { recursive: true, force: true });
	}
}

async function otherPackage() {
	const { name, version } = OTHER_PACKAGE;
	const folder = await cached(`pmartino-${version}`, async (into) => {
		const log = await logFile('other-package');
		const args = ['pack', `${name}@${version}`, '--pack-destination', into];
		await step(`${name} ${version}`, () => run('npm', args, { log }));
	});
	const [tarball] = await readdir(folder);
	return join(folder, tarball);
}

stopWithChildren();
const args = process.argv.slice(2);
try {
	const options = readOptions(args);
	if (options.values.help) console.log(help(options.name));
	else process.exitCode = await runBench(options);
} catch (error) {
	const wrong = error.code?.startsWith('ERR_PARSE_ARGS');
	console.error(wrong ? `${error.message}\n\n${help(args[0])}` : explain(error));
	process.exitCode = 1;
}
