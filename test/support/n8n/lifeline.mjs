import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs a command for as long as its own standard input is open. However the process that started
 * it ends (Ctrl-C, a crash, SIGKILL), the command and everything that it started end with it, and
 * the folder named in LIFELINE_REMOVE, if any, is removed. SIGUSR2 ends it as a power cut would.
 */
const GRACE_MS = 10_000;

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { detached: true, stdio: ['ignore', 'inherit', 'inherit'] });

let stopping = false;
async function stop() {
	if (stopping) return;
	stopping = true;
	signalGroup('SIGTERM');
	await sleep(GRACE_MS);
	signalGroup('SIGKILL');
}

function signalGroup(signal) {
	try {
		process.kill(-child.pid, signal);
	} catch {
		// It has ended by itself.
	}
}

child.once('error', (error) => {
	console.error(error);
	process.exit(1);
});
child.once('exit', (code) => {
	// A task runner may outlive n8n.
	signalGroup('SIGKILL');
	const folder = process.env.LIFELINE_REMOVE;
	if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
	process.exit(code ?? 1);
});
process.stdin.once('end', stop).once('error', stop).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
process.on('SIGUSR2', () => signalGroup('SIGKILL'));
