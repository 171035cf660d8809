/** The settings of an n8n that talks to nobody but this machine. */
export function n8nEnvironment(options: {
	url: string;
	port: number;
	brokerPort: number;
	userFolder: string;
}): Record<string, string> {
	return {
		...inherited(),
		N8N_USER_FOLDER: options.userFolder,
		DB_TYPE: 'sqlite',
		N8N_HOST: '127.0.0.1',
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_PORT: String(options.port),
		N8N_RUNNERS_BROKER_PORT: String(options.brokerPort),
		N8N_EDITOR_BASE_URL: options.url,
		N8N_WEBHOOK_URL: options.url,
		N8N_SECURE_COOKIE: 'false',
		GENERIC_TIMEZONE: 'UTC',
		N8N_LOG_FORMAT: 'text',
		N8N_COMMUNITY_PACKAGES_ENABLED: 'true',
		N8N_UNVERIFIED_PACKAGES_ENABLED: 'true',
		...withoutInternet,
	};
}

const withoutInternet = {
	N8N_DIAGNOSTICS_ENABLED: 'false',
	// Modules that ask n8n's servers for offers, and put them into the editor.
	N8N_DISABLED_MODULES: 'instance-ai,mcp,mcp-registry',
	N8N_DYNAMIC_BANNERS_ENABLED: 'false',
	N8N_HIRING_BANNER_ENABLED: 'false',
	N8N_LICENSE_AUTO_RENEW_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_VERIFIED_PACKAGES_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_WHATS_NEW_ENABLED: 'false',
};

/** Nothing else: jest's NODE_ENV and a developer's own N8N_ settings would change how n8n works. */
function inherited(): Record<string, string> {
	const names = ['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR'];
	return Object.fromEntries(
		names.flatMap((name) => {
			const value = process.env[name];
			return value === undefined ? [] : [[name, value] as const];
		}),
	);
}
