import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { cached, logFile } from './lib/cache.mjs';
import { build, installDependencies, pack, root } from './lib/checkout.mjs';
import { n8n } from './lib/n8n.mjs';
import { node24 } from './lib/node24.mjs';
import { Failure, explain, step } from './lib/progress.mjs';
import { exec, run, stopWithChildren } from './lib/run.mjs';

const HELP = `npm run bench:send -- [options]

Measures in one real n8n how fast many messages are sent, beside n8n's HTTP Request node and the
other 360dialog package, and prints a table. Takes about a quarter of an hour. Linux only.

  --runs <n>           of each row; the table has the medians (3)
  --count <n>          messages; may be given several times (200 and 1000)
  --part <name>        compare, sweep or document; may be given several times (all)
  --megabytes <n>      size of the document (100, WhatsApp's limit)
  --answer-after <ms>  how long the simulated 360dialog takes for an answer (50)
  --no-build           measure what was built before
  --help`;

const OTHER_PACKAGE = { name: '@pmartino/n8n-nodes-360dialog', version: '0.3.0' };
const PARTS = ['compare', 'sweep', 'document'];

function readOptions() {
	const { values, positionals } = parseArgs({
		allowPositionals: true,
		allowNegative: true,
		options: {
			runs: { type: 'string', default: '3' },
			count: { type: 'string', multiple: true, default: ['200', '1000'] },
			part: { type: 'string', multiple: true, default: PARTS },
			megabytes: { type: 'string', default: '100' },
			'answer-after': { type: 'string', default: '50' },
			build: { type: 'boolean', default: true },
			help: { type: 'boolean' },
		},
	});
	const unknown = values.part.filter((part) => !PARTS.includes(part));
	if (unknown.length > 0) throw new Failure(`No such part: ${unknown.join(', ')}\n\n${HELP}`);
	if (positionals.join() !== 'send') throw new Failure(`Say what to measure: send\n\n${HELP}`);
	return values;
}

async function bench(options) {
	await installDependencies();
	const node = await node24();
	const n8nBin = await n8n(node);
	const other = await otherPackage();
	if (options.build) await build();
	const ours = await pack();
	try {
		const args = ['--import', 'tsx', join(root, 'test/bench/send/main.ts')];
		const given = {
			n8nBin,
			logFile: await logFile('bench-send'),
			tarballs: { ours, other },
			runs: whole('runs', options.runs),
			counts: options.count.map((count) => whole('count', count)),
			parts: PARTS.filter((part) => options.part.includes(part)),
			megabytes: whole('megabytes', options.megabytes),
			answerAfterMs: whole('answer-after', options['answer-after']),
		};
		const env = { ...node.env, N8N_NODES_360DIALOG_BENCH: JSON.stringify(given) };
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

function whole(name, text) {
	if (/^[1-9]\d*$/.test(text)) return Number(text);
	throw new Failure(`--${name} takes a whole number, not "${text}"`);
}

stopWithChildren();
try {
	const options = readOptions();
	if (options.help) console.log(HELP);
	else process.exitCode = await bench(options);
} catch (error) {
	const message = error.code?.startsWith('ERR_PARSE_ARGS') ? `${error.message}\n\n${HELP}` : '';
	console.error(message || explain(error));
	process.exitCode = 1;
}
