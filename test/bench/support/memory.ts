import { readFileSync } from 'node:fs';

/** Resident memory of a process over time. Linux only. */
export interface MemoryWatch {
	/** Ends the watch. */
	stop(): void;
	/** What it had at a moment, and the most that it had in the time after it. In MB. */
	during(from: number, until: number): MemoryUse;
}

export interface MemoryUse {
	before: number;
	peak: number;
	growth: number;
}

const EVERY_MS = 10;

export function watchMemory(pid: number): MemoryWatch {
	const samples = [{ at: Date.now(), mb: residentMb(pid) }];
	const timer = setInterval(() => {
		samples.push({ at: Date.now(), mb: residentMb(pid) });
	}, EVERY_MS);
	return {
		stop: () => clearInterval(timer),
		during(from, until) {
			const before = samples.filter(({ at }) => at <= from).at(-1)?.mb ?? Number.NaN;
			const inside = samples.filter(({ at }) => at > from && at <= until + EVERY_MS);
			const peak = Math.max(before, ...inside.map(({ mb }) => mb));
			return { before, peak, growth: peak - before };
		},
	};
}

export function residentMb(pid: number): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024;
}

/** The process that another one started, when that is the only one. */
export function childOf(pid: number): number {
	const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
	if (!/^\d+$/.test(children)) throw new Error(`Process ${pid} has not one child: "${children}"`);
	return Number(children);
}
