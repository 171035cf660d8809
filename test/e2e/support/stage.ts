import type { Page } from 'playwright-core';
import { join } from 'node:path';
import { startSimulator, type Simulator, type SimulatorOptions } from '../../simulator';
import { createCredential, deleteCredential, type Credential } from '../../support/n8n/credentials';
import { resumeSession, type Session } from '../../support/n8n/session';
import {
	createWorkflow,
	deleteWorkflow,
	type Workflow,
	type WorkflowDraft,
} from '../../support/n8n/workflows';
import { openTab, startBrowser } from './browser';
import { setting, shared } from './settings';

/** What the tests of one file play on. Files share nothing but n8n. */
export interface Stage {
	session: Session;
	simulator: Simulator;
	/** For the simulator's Cloud API. */
	credential: Credential;
	/** Logged in to n8n. */
	page: Page;
	/** Creates a workflow that is removed at the end. */
	workflow(draft: WorkflowDraft): Promise<Workflow>;
}

export function useStage(options: SimulatorOptions = {}): Stage {
	const stage = {} as Stage;
	const cleanUp: Array<() => Promise<void>> = [];

	beforeAll(async () => {
		const url = process.env[shared.url] ?? '';
		const cookie = process.env[shared.cookie] ?? '';
		const session = resumeSession(url, cookie);

		const simulator = await startSimulator(options);
		cleanUp.unshift(() => simulator.close());

		const { apiKey, baseUrl } = simulator.accounts.cloud;
		const credential = await createCredential(session, 'Harbour Coffee', { apiKey, baseUrl });
		cleanUp.unshift(() => deleteCredential(session, credential));

		const browser = await startBrowser();
		cleanUp.unshift(() => browser.close());

		const page = await openTab(browser, url, cookie);
		const workflow = async (draft: WorkflowDraft) => {
			const created = await createWorkflow(session, draft);
			cleanUp.unshift(() => deleteWorkflow(session, created));
			return created;
		};
		Object.assign(stage, { session, simulator, credential, page, workflow });
	});

	// The only evidence of what went wrong on a machine that nobody looks at.
	afterEach(async () => {
		const name = (expect.getState().currentTestName ?? 'test').replace(/\W+/g, '-');
		await stage.page.screenshot({ path: join(setting('E2E_LOGS'), `${name}.png`) });
	});

	afterAll(async () => {
		for (const end of cleanUp) await end();
	});

	return stage;
}
