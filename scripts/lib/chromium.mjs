import { existsSync } from 'node:fs';
import { canInstall, findCommand, installDebianPackages } from './debian.mjs';
import { Failure } from './progress.mjs';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
	'/usr/bin/chromium',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of the e2e tests. Playwright's own download is not used: one browser is enough. */
export async function chromium() {
	const asked = process.env.CHROMIUM_PATH;
	if (asked !== undefined && !existsSync(asked)) {
		throw new Failure(`CHROMIUM_PATH is ${asked}, but there is no such file.`);
	}
	const found = asked ?? find();
	if (found !== undefined) return found;

	if (canInstall()) await installDebianPackages(['chromium']);
	const installed = find();
	if (installed !== undefined) return installed;
	throw new Failure(
		'The e2e tests need Chromium or Chrome. Install it, or set CHROMIUM_PATH to its program file.',
	);
}

function find() {
	const command = COMMANDS.map(findCommand).find((path) => path !== undefined);
	return command ?? PLACES.find((path) => existsSync(path));
}
