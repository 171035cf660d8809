import { chromium, type Browser, type Page } from 'playwright-core';
import { COOKIE } from '../../support/n8n/session';
import { setting } from './settings';

const ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

export async function startBrowser(): Promise<Browser> {
	return await chromium.launch({ executablePath: setting('CHROMIUM_PATH'), args: ARGUMENTS });
}

/** A tab of a browser that is logged in to n8n. */
export async function openTab(browser: Browser, n8nUrl: string, cookie: string): Promise<Page> {
	const context = await browser.newContext({
		viewport: { width: 1280, height: 800 },
		reducedMotion: 'reduce',
	});
	await context.addCookies([{ name: COOKIE, value: cookie, url: n8nUrl }]);
	// n8n's advice on pinned data would lie over the data.
	await context.addInitScript(() => localStorage.setItem('N8N_PIN_DATA_DISCOVERY_NDV', 'true'));
	const page = await context.newPage();
	page.setDefaultTimeout(20_000);
	return page;
}
