import { spawn } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './progress.mjs';

const GRACE_MS = 30_000;
const running = new Set();
let stopping = false;

/**
 * Runs a command and resolves to its exit code. Each command gets a process group of its own, so
 * that everything it started can be ended with it. Output goes to `log` if there is one. What is
 * still running at the time limit is ended.
 */
export async function exec(command, args, { cwd, env, log, timeLimitMs } = {}) {
	if (stopping) throw new Failure('Stopped.');
	const file = log === undefined ? undefined : await open(log, 'a');
	const output = file?.fd ?? 'inherit';
	let timer;
	try {
		return await new Promise((resolve, reject) => {
			const child = spawn(command, args, {
				cwd,
				env: { ...process.env, ...env },
				detached: true,
				stdio: ['ignore', output, output],
			});
			running.add(child);
			if (timeLimitMs !== undefined) {
				timer = setTimeout(() => {
					console.error(`Ended after ${timeLimitMs / 60_000} minutes: ${command}`);
					void stopGroup(child);
				}, timeLimitMs);
			}
			child.once('error', reject);
			child.once('close', (code) => resolve(code ?? 1));
			child.once('close', () => running.delete(child));
		});
	} finally {
		clearTimeout(timer);
		await file?.close();
	}
}

/** The same for a command that has to succeed. */
export async function run(command, args, options = {}) {
	const code = await exec(command, args, options);
	if (code === 0) return;
	const line = [command, ...args].join(' ');
	if (options.log === undefined) throw new Failure(`\`${line}\` ended with code ${code}.`);
	const extract = whatMatters((await readFile(options.log, 'utf8')).trimEnd().split('\n'));
	throw new Failure(`\`${line}\` ended with code ${code}. Its log: ${options.log}\n\n${extract}`);
}

/** The reason may stand first, with a help text after it, or last. */
function whatMatters(lines) {
	if (lines.length <= 40) return lines.join('\n');
	const reasons = lines.filter((text) => /error/i.test(text)).slice(0, 10);
	return [...reasons, '…', ...lines.slice(-20)].join('\n');
}

/** Ends every command and its children when this process is asked to end. */
export function stopWithChildren(exitCode = 130) {
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
		process.on(signal, async () => {
			if (stopping) return;
			await stopChildren();
			process.exit(exitCode);
		});
	}
}

export async function stopChildren() {
	stopping = true;
	await Promise.all([...running].map(stopGroup));
}

async function stopGroup({ pid }) {
	const deadline = Date.now() + GRACE_MS;
	let alive = signalGroup(pid, 'SIGTERM');
	while (alive && Date.now() < deadline) {
		await sleep(100);
		alive = signalGroup(pid, 0);
	}
	if (alive) signalGroup(pid, 'SIGKILL');
}

function signalGroup(pid, signal) {
	try {
		process.kill(-pid, signal);
		return true;
	} catch {
		return false;
	}
}
