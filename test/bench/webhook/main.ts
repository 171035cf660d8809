import { availableParallelism, loadavg } from 'node:os';
import { createCredential, type Credential } from '../../support/n8n/credentials';
import { openSession, type Session } from '../../support/n8n/session';
import { startN8n } from '../../support/n8n/startN8n';
import { installBoth, OTHER_CREDENTIAL } from '../support/otherPackage';
import { simulatorProcess } from '../support/simulator';
import { loadGenerator } from './load';
import { resultTable } from './print';
import { RECEIVERS, type Account } from './receivers';
import { inRounds, type Course, type Result } from './series';

/** Given by `scripts/bench.mjs`. */
interface BenchOptions extends Course {
	n8nBin: string;
	logFile: string;
	tarballs: { ours: string; other: string };
	/** Keys of receivers. */
	cases: string[];
	/** Names of n8n's settings. */
	settings: string[];
}

/** How n8n is run. An isolate for each call is its default; it takes about 40 ms of a core. */
const SETTINGS: Record<string, { title: string; env: Record<string, string>; goals: boolean }> = {
	default: { title: "n8n's default settings", env: {}, goals: false },
	lazy: {
		title: 'N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE=true',
		env: { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' },
		goals: true,
	},
};

async function bench(options: BenchOptions): Promise<void> {
	const before = load();
	for (const name of options.settings) {
		const settings = SETTINGS[name];
		if (settings === undefined) throw new Error(`No such settings: ${name}`);
		console.error(`Measuring with ${settings.title}`);
		const results = await withN8n(options, settings.env);
		console.log(`\n${settings.title}\n\n${resultTable(results, settings.goals)}\n`);
	}
	const rows = [
		`${options.seconds} seconds a rate; medians and sums of ${options.runs} runs. Latency counts from when a call was due,`,
		"also where it was sent later. Executions are saved, as is the default: the counts are from n8n's database.",
		'Where calls were sent late by more than some milliseconds, the machine was busy with other things.',
		'A row in which half of the calls took longer than 2 s, or one longer than 10 s, ends its series.',
		`Load average before ${before}, after ${load()} on ${availableParallelism()} cores.`,
	];
	console.log(rows.join('\n'));
}

/** One n8n process with both packages, the same for all receivers and rates. */
async function withN8n(options: BenchOptions, env: Record<string, string>): Promise<Result[]> {
	const cleanUp: Array<() => Promise<void> | void> = [];
	try {
		const simulator = simulatorProcess();
		cleanUp.unshift(() => simulator.close());
		const { baseUrl, apiKey } = await simulator.start({});

		const n8n = await startN8n({
			n8nBin: options.n8nBin,
			logFile: options.logFile,
			tarball: options.tarballs.ours,
			install: async (folder) => await installBoth(folder, options.tarballs, baseUrl),
			env,
		});
		cleanUp.unshift(() => n8n.stop());
		const generator = loadGenerator();
		cleanUp.unshift(() => generator.close());

		const session = await openSession(n8n.url);
		const account = await createAccount(session, baseUrl, apiKey);
		const receivers = RECEIVERS.filter(({ key }) => options.cases.includes(key));
		return await inRounds({ n8n, session, account, generator }, receivers, options);
	} finally {
		for (const end of cleanUp) await end();
	}
}

async function createAccount(session: Session, baseUrl: string, apiKey: string): Promise<Account> {
	const other = { name: 'Bench other', type: OTHER_CREDENTIAL, data: { apiKey } };
	return {
		simulatorUrl: baseUrl,
		ours: await createCredential(session, 'Bench', { apiKey, baseUrl }),
		other: await session.request<Credential>('POST', '/credentials', { data: other }),
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
