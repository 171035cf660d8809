import { availableParallelism, loadavg } from 'node:os';
import { createCredential, type Credential } from '../../support/n8n/credentials';
import { openSession, type Session } from '../../support/n8n/session';
import { memoryControl } from '../support/control';
import { startBenchN8n } from '../support/n8n';
import { simulatorProcess } from '../support/simulator';
import { comparisons, documents, sweep } from './cases';
import type { Case } from './cases';
import { installBoth, OTHER_CREDENTIAL } from '../support/otherPackage';
import { resultTable } from './print';
import type { Account } from './senders';
import { inRounds } from './series';

/** Given by `scripts/bench.mjs`. */
interface BenchOptions {
	n8nBin: string;
	logFile: string;
	tarballs: { ours: string; other: string };
	runs: number;
	counts: number[];
	parts: string[];
	megabytes: number;
	answerAfterMs: number;
}

const WIDTHS = [5, 10, 25, 50, 100, 200];

async function bench(options: BenchOptions): Promise<void> {
	const cleanUp: Array<() => Promise<void> | void> = [];
	try {
		const simulator = simulatorProcess();
		cleanUp.unshift(() => simulator.close());
		const { baseUrl, apiKey } = await simulator.start({});

		const n8n = await startBenchN8n({
			n8nBin: options.n8nBin,
			logFile: options.logFile,
			install: async (folder) => await installBoth(folder, options.tarballs, baseUrl),
			env: { N8N_DEFAULT_BINARY_DATA_MODE: 'filesystem' },
		});
		cleanUp.unshift(() => n8n.stop());
		cleanUp.unshift(() => n8n.inspector.close());

		const session = await openSession(n8n.url);
		const account = await createAccount(session, baseUrl, apiKey);
		const fileUrl = await simulator.serveFile(options.megabytes * 1024 * 1024);
		const ground = { n8n, session, simulator };

		const before = load();
		console.error('Warming up');
		const { cases, warmUp } = casesOf(options, account, fileUrl);
		await inRounds(ground, warmUp, 1);
		console.error('Measuring');
		const results = await inRounds(ground, cases, options.runs);
		console.log(`\n${resultTable(results)}\n`);
		const seen = await memoryControl(n8n, options.megabytes);
		const rows = [
			`Medians; the slow node was run once. Answers took ${options.answerAfterMs} ms.`,
			`Load average before ${before}, after ${load()} on ${availableParallelism()} cores.`,
			`Of ${options.megabytes} MB held in buffers, ${seen.toFixed(0)} MB are seen as growth.`,
		];
		console.log(rows.join('\n'));
	} finally {
		for (const end of cleanUp) await end();
	}
}

function casesOf(options: BenchOptions, account: Account, fileUrl: string) {
	const { parts, counts, megabytes, answerAfterMs } = options;
	const all: Record<string, () => Case[]> = {
		compare: () => comparisons(account, counts, answerAfterMs),
		sweep: () => sweep(account, WIDTHS, Math.max(...counts), answerAfterMs),
		document: () => documents(account, fileUrl, megabytes),
	};
	return {
		cases: parts.flatMap((part) => all[part]?.() ?? []),
		warmUp: [
			...comparisons(account, [20], answerAfterMs),
			...documents(account, fileUrl, megabytes),
		],
	};
}

async function createAccount(session: Session, baseUrl: string, apiKey: string): Promise<Account> {
	const create = async (type: string, data: object) => {
		const body = { name: `Bench ${type}`, type, data };
		return await session.request<Credential>('POST', '/credentials', { data: body });
	};
	return {
		baseUrl,
		ours: await createCredential(session, 'Bench', { apiKey, baseUrl }),
		header: await create('httpHeaderAuth', { name: 'D360-API-KEY', value: apiKey }),
		other: await create(OTHER_CREDENTIAL, { apiKey }),
	};
}

const load = () =>
	loadavg()
		.map((value) => value.toFixed(1))
		.join(' ');

bench(JSON.parse(process.env.N8N_NODES_360DIALOG_BENCH ?? '{}') as BenchOptions).catch(
	(error: unknown) => {
		console.error(error);
		process.exitCode = 1;
	},
);
