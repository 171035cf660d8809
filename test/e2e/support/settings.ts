/** What `scripts/test.mjs` prepares; see there. */
export function setting(
	name: 'N8N_BIN' | 'PACKAGE_TARBALL' | 'CHROMIUM_PATH' | 'E2E_LOGS',
): string {
	const value = process.env[name];
	if (value === undefined) throw new Error(`${name} is not set. Run \`npm test -- e2e\`.`);
	return value;
}

/** Jest runs test files in another context than its set-up; the environment is what they share. */
export const shared = {
	url: 'E2E_N8N_URL',
	cookie: 'E2E_N8N_COOKIE',
};
