import type { BenchN8n } from './n8n';
import { residentMb } from './memory';

/**
 * Memory that a process was given and has freed may be used again unseen, so a growth of nothing
 * proves nothing by itself. This holds a known amount in buffers like those of a stream: what is
 * seen of it is what the measurement can see.
 *
 * @returns by how many MB the process grew
 */
export async function memoryControl(
	{ pid, inspector }: BenchN8n,
	megabytes: number,
): Promise<number> {
	const evaluate = async (expression: string) =>
		await inspector.call('Runtime.evaluate', { expression });
	await inspector.collectGarbage();
	const before = residentMb(pid);
	await evaluate(
		`globalThis.benchControl = Array.from({ length: ${megabytes * 4} }, () => Buffer.alloc(256 * 1024, 1)); 0`,
	);
	const growth = residentMb(pid) - before;
	await evaluate('delete globalThis.benchControl');
	await inspector.collectGarbage();
	return growth;
}
