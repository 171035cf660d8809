import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../simulator';
import { createCredential, type Credential } from '../../support/n8n/credentials';
import { freePort } from '../../support/n8n/ports';
import { openSession, type Session } from '../../support/n8n/session';
import { startN8n, type RunningN8n } from '../../support/n8n/startN8n';
import { temporaryUserFolder } from '../../support/n8n/userFolder';
import { setting } from './settings';

/** An n8n that one file has for itself, to be killed, filled and held up, and its simulator. */
export interface OwnN8n {
	n8n: RunningN8n;
	session: Session;
	simulator: Simulator;
	/** For the simulator's Cloud API. */
	credential: Credential;
	/** Starts it once more, on the same port and with the same data. */
	restart(): Promise<void>;
}

/** No isolate for each call: thousands of them would take minutes. */
const quick = { N8N_EXPRESSION_ENGINE_LAZY_ACQUIRE: 'true' };

export function useOwnN8n(
	name: string,
	options: SimulatorOptions,
	env: Record<string, string> = {},
): OwnN8n {
	const own = {} as OwnN8n;
	const cleanUp: Array<() => Promise<void>> = [];

	beforeAll(async () => {
		own.simulator = await startSimulator(options);
		cleanUp.unshift(() => own.simulator.close());
		const userFolder = await temporaryUserFolder();
		cleanUp.unshift(() => rm(userFolder, { recursive: true, force: true, maxRetries: 10 }));
		const port = await freePort();
		const start = async () =>
			await startN8n({
				n8nBin: setting('N8N_BIN'),
				tarball: setting('PACKAGE_TARBALL'),
				logFile: join(setting('E2E_LOGS'), `n8n-${name}.log`),
				userFolder,
				port,
				inspect: true,
				env: { ...quick, ...env },
			});
		own.restart = async () => {
			own.n8n = await start();
			if (new URL(own.n8n.url).port !== String(port)) throw new Error('The port is taken');
			own.session = await openSession(own.n8n.url);
		};
		cleanUp.unshift(async () => await own.n8n?.stop());
		await own.restart();
		const { apiKey, baseUrl } = own.simulator.accounts.cloud;
		own.credential = await createCredential(own.session, name, { apiKey, baseUrl });
	});

	afterAll(async () => {
		for (const end of cleanUp) await end();
	});

	return own;
}
