import type { Account, HostingName } from './types';

export const HOSTINGS: readonly HostingName[] = ['cloud', 'onPremise', 'sandbox'];

/** Where a hosting type lives on the one port. Each has the paths of its real host below its base path. */
export const BASE_PATH: Record<HostingName, string> = {
	cloud: '',
	onPremise: '/onpremise',
	sandbox: '/sandbox',
};

/** On-Premise and the sandbox speak the same dialect: paths under /v1, 201 and `meta`. */
export const speaksOnPremise = (hosting: HostingName): boolean => hosting !== 'cloud';

/** The simulator's own pages are no API: they are neither recorded nor delayed nor failed. */
const isOwnPath = (path: string): boolean =>
	path === '/' || path === '/favicon.ico' || /^\/_simulator(\/|$)/.test(path);

export function hostingOf(path: string): HostingName | undefined {
	if (isOwnPath(path)) return undefined;
	const below = (hosting: HostingName) =>
		path === BASE_PATH[hosting] || path.startsWith(`${BASE_PATH[hosting]}/`);
	return (['onPremise', 'sandbox'] as const).find(below) ?? 'cloud';
}

/** Opens the second Cloud account, the one with many templates. */
export const MANY_TEMPLATES_KEY = 'simulator-cloud-many-templates-key';

export const manyTemplatesAccount = (cloud: Account): Account => ({
	...cloud,
	apiKey: MANY_TEMPLATES_KEY,
});

/** The verified name of each simulated business. */
export const BUSINESS_NAME = 'Harbour Coffee';

/** Fixed on purpose: a key typed into n8n once still works after a restart of the simulator. */
export function createAccounts(url: string): Record<HostingName, Account> {
	const account = (hosting: HostingName, rest: Omit<Account, 'hosting' | 'baseUrl'>): Account => ({
		hosting,
		baseUrl: url + BASE_PATH[hosting],
		...rest,
	});
	return {
		cloud: account('cloud', {
			apiKey: 'simulator-cloud-key',
			phoneNumber: '4930123456789',
			phoneNumberId: '106540352242922',
			wabaId: '102290129340398',
			customer: {
				phone: '491701234567',
				name: 'Jane Doe',
				userId: 'DE.13491208655302741918',
			},
		}),
		onPremise: account('onPremise', {
			apiKey: 'simulator-on-premise-key',
			phoneNumber: '4930987654321',
			phoneNumberId: '',
			wabaId: '',
			customer: { phone: '5511987654321', name: 'João Silva', userId: 'BR.1502576394655843' },
		}),
		sandbox: account('sandbox', {
			apiKey: 'simulator_sandbox',
			// The number that hands out sandbox keys (https://docs.360dialog.com/docs/get-started/sandbox).
			phoneNumber: '551146733492',
			phoneNumberId: '',
			wabaId: '',
			customer: { phone: '447700900123', name: 'Sam Carter', userId: 'GB.7723106455012938' },
		}),
	};
}
