import { setAccountWebhook } from './api/accountWebhook';
import { setDestinations } from './api/destinations';
import { keepFile } from './api/mediaDownload';
import { setWebhook } from './api/webhookConfig';
import { deliver } from './delivery/deliver';
import { customerSends } from './delivery/inbound';
import { createAccounts, manyTemplatesAccount } from './hosting';
import { createServer } from './server';
import { createState, resetState, settled } from './state';
import { changeTemplate } from './templates/lifecycle';
import { findTemplate } from './templates/store';
import type { Simulator, SimulatorOptions } from './types';

export type * from './templates/types';
export type * from './types';

/**
 * Starts 360dialog on loopback: the API of each hosting type, webhooks, and a phone in the browser.
 * It answers as the API reference (docs.360dialog.com) says; where that is silent, a comment says what was chosen.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
	const state = createState(options);
	const app = createServer(state);
	state.url = await app.listen({ port: state.options.port, host: '127.0.0.1' });
	state.accounts = createAccounts(state.url);
	return {
		url: state.url,
		accounts: state.accounts,
		manyTemplates: manyTemplatesAccount(state.accounts.cloud),
		requests: state.requests,
		deliveries: state.deliveries,
		connections: state.connections,
		customerSends: (hosting, message) => customerSends(state, hosting, message),
		customerFile: (hosting, file) => keepFile(state, hosting, file),
		deliver: (hosting, body) => deliver(state, hosting, body),
		webhook: (hosting) => state.numbers[hosting].webhook,
		setWebhook: (hosting, config) => setWebhook(state, hosting, config),
		accountWebhook: () => state.cloudWebhooks.account,
		setAccountWebhook: (config) => setAccountWebhook(state, config),
		destinations: () => state.cloudWebhooks.destinations,
		setDestinations: (destinations) => setDestinations(state, destinations),
		template: (store, name, language) => findTemplate(state, store, name, language),
		templates: (store) => state.templateStores[store].templates,
		setTemplateStatus: (store, name, language, status, reason) =>
			changeTemplate(state, store, { name, language, status, reason }),
		recategoriseTemplate: (store, name, language, category) =>
			changeTemplate(state, store, { name, language, category }),
		failNext: (fault) => void state.faults.push(fault),
		settled: () => settled(state),
		reset: () => resetState(state),
		close: async () => {
			state.era.abort();
			await app.close();
			await settled(state);
		},
	};
}
