import { dirname, join, resolve } from 'node:path';
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { logFile } from './lib/cache.mjs';
import { build, installDependencies, pack, root } from './lib/checkout.mjs';
import { n8n } from './lib/n8n.mjs';
import { node24 } from './lib/node24.mjs';
import { explain } from './lib/progress.mjs';
import { exec, stopWithChildren } from './lib/run.mjs';

const HELP = `npm start -- [options]

Starts a simulated 360dialog and a real n8n with this package and an auto-reply workflow in it.

  --n8n-port <port>        n8n's port (5678, or a free one if that is taken)
  --simulator-port <port>  the simulator's port (3600, or a free one if that is taken)
  --keep <folder>          keep n8n's data there, and go on with it the next time
  --open                   open n8n and the phone in the browser
  --help`;

function readOptions() {
	const { values } = parseArgs({
		options: {
			'n8n-port': { type: 'string' },
			'simulator-port': { type: 'string' },
			keep: { type: 'string' },
			open: { type: 'boolean' },
			help: { type: 'boolean' },
		},
	});
	return values;
}

async function start(options) {
	await installDependencies();
	const node = await node24();
	const n8nBin = await n8n(node);
	await build();
	const tarball = await pack();
	try {
		const args = ['--import', 'tsx', join(root, 'test/support/n8n/demo.ts')];
		const demo = {
			n8nBin,
			tarball,
			logFile: await logFile('n8n-demo'),
			n8nPort: options['n8n-port'],
			simulatorPort: options['simulator-port'],
			keep: options.keep === undefined ? undefined : resolve(options.keep),
			open: options.open,
		};
		const env = { ...node.env, N8N_NODES_360DIALOG_DEMO: JSON.stringify(demo) };
		return await exec(node.bin, args, { cwd: root, env });
	} finally {
		await rm(dirname(tarball), { recursive: true, force: true });
	}
}

// Ctrl-C is the normal end of the demo.
stopWithChildren(0);
try {
	const options = readOptions();
	if (options.help) console.log(HELP);
	else process.exitCode = await start(options);
} catch (error) {
	console.error(
		error.code?.startsWith('ERR_PARSE_ARGS') ? `${error.message}\n\n${HELP}` : explain(error),
	);
	process.exitCode = 1;
}
