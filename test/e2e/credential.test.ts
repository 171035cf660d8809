import type { Locator, Page } from 'playwright-core';
import { freePort } from '../support/n8n/ports';
import { byId, expectOurIcons, takePicture } from './support/editor';
import { useStage } from './support/stage';

const stage = useStage({ statuses: false });

describe('the credential in the editor', () => {
	afterEach(async () => {
		await byId(stage.page, 'editCredential-modal').locator('header button[title=Delete]').click();
		await stage.page.getByRole('button', { name: 'Yes, delete' }).click();
		await byId(stage.page, 'editCredential-modal').waitFor({ state: 'detached' });
	});

	it('says that a good API key works', async () => {
		const { apiKey, baseUrl } = stage.simulator.accounts.cloud;
		const dialog = await saveNewCredential(apiKey, baseUrl);

		await byId(dialog, 'credentials-config-container-test-success').waitFor();
		await expectOurIcons(dialog.locator('header img'));
		await takePicture(stage.page, 'credential-good');
	});

	it('says what is wrong with a bad API key', async () => {
		const dialog = await saveNewCredential('not-a-key', stage.simulator.accounts.cloud.baseUrl);

		await moreDetails(dialog);
		await dialog.getByText('360dialog does not know this API key').waitFor();
		await takePicture(stage.page, 'credential-bad-key');
	});

	it('says that nobody answers at the base URL', async () => {
		const dialog = await saveNewCredential('any', `http://127.0.0.1:${await freePort()}`);

		await moreDetails(dialog);
		await dialog.getByText('ECONNREFUSED').waitFor();
		await takePicture(stage.page, 'credential-unreachable');
	});

	it('does not send the key unencrypted to another machine', async () => {
		const dialog = await saveNewCredential('any', 'http://waba.example.com');

		await moreDetails(dialog);
		await dialog.getByText('must start with https://').waitFor();
	});
});

async function saveNewCredential(apiKey: string, baseUrl: string): Promise<Locator> {
	const dialog = await newCredential(stage.page);
	await byId(dialog, 'parameter-input-apiKey').locator('input').fill(apiKey);
	await byId(dialog, 'parameter-input-environment').click();
	await byId(stage.page, 'parameter-input-item')
		.filter({ hasText: 'Custom', visible: true })
		.click();
	await byId(dialog, 'parameter-input-baseUrl').locator('input').fill(baseUrl);
	await byId(dialog, 'credential-save-button').click();
	return dialog;
}

async function newCredential(page: Page): Promise<Locator> {
	await page.goto(`${stage.session.url}/home/credentials/create`);
	await byId(page, 'new-credential-type-select-option')
		.filter({ hasText: '360dialog API' })
		.click();
	await byId(page, 'new-credential-type-button').click();
	return byId(page, 'editCredential-modal');
}

/** n8n hides what the credential test said behind this link. */
async function moreDetails(dialog: Locator): Promise<void> {
	await dialog.getByText('More details').click();
}
