import axios from 'axios';
import type { INodeTypeDescription } from 'n8n-workflow';
import type { Locator } from 'playwright-core';
import { autoReply, inARow } from '../support/n8n/nodes';
import { COOKIE } from '../support/n8n/session';
import { byId, expectOurIcons, openWorkflow, takePicture } from './support/editor';
import { useStage } from './support/stage';

const stage = useStage({ statuses: false });

describe('the nodes in the editor', () => {
	it('finds the trigger for the first step of a workflow', async () => {
		await stage.page.goto(`${stage.session.url}/workflow/new`);
		const picker = await searchFor360dialog();
		await expectOurIcons(picker.locator('img'));
		await takePicture(stage.page, 'node-picker');

		await pick360dialog(picker);
		await action(picker, 'On message received').waitFor();
		await takePicture(stage.page, 'node-picker-triggers');
	});

	it('finds all actions for a further step, and opens one', async () => {
		const workflow = await stage.workflow(autoReply(stage.credential, 'Opening hours'));
		await openWorkflow(stage, workflow);
		const picker = await searchFor360dialog();
		await pick360dialog(picker);
		for (const name of ['Send text message', 'Send template message', 'Mark message as read']) {
			await action(picker, name).waitFor();
		}
		await expectOurIcons(picker.locator('img'));
		await takePicture(stage.page, 'node-picker-actions');

		await action(picker, 'Send text message').click();
		const panel = byId(stage.page, 'ndv');
		await byId(panel, 'parameter-input-to').waitFor();
		await byId(panel, 'parameter-input-text').waitFor();
	});

	it('shows the parameters of Send Text', async () => {
		const workflow = await stage.workflow(autoReply(stage.credential, 'Opening hours'));
		await openWorkflow(stage, workflow);
		await byId(stage.page, 'canvas-node').filter({ hasText: 'Send answer' }).dblclick();
		const panel = byId(stage.page, 'ndv');
		await byId(panel, 'parameter-input-to').getByText('$json.from').waitFor();
		await byId(panel, 'node-credentials-select').waitFor();
		await takePicture(stage.page, 'node-send-text');
	});

	it('offers the action node to AI agents as a tool', async () => {
		const { data } = await axios.get<INodeTypeDescription[]>(
			`${stage.session.url}/types/nodes.json`,
			{ headers: { cookie: `${COOKIE}=${stage.session.cookie}` } },
		);
		const ours = data.filter(({ name }) => name.startsWith('n8n-nodes-360dialog.'));
		expect(ours.map(({ name, outputs }) => [name.split('.')[1], outputs])).toEqual([
			['dialog360', ['main']],
			// Worked out from the parameters.
			['dialog360Trigger', expect.stringMatching(/^=\{\{.*\}\}$/s)],
			['dialog360Tool', ['ai_tool']],
		]);
	});

	it('has an icon of its own for dark backgrounds', async () => {
		const workflow = await stage.workflow(inARow('Dark', []));
		await stage.page.emulateMedia({ colorScheme: 'dark' });
		await openWorkflow(stage, workflow);
		const picker = await searchFor360dialog();
		await picker.locator('img[src*="dialog360.dark.svg"]').first().waitFor();
		await expectOurIcons(picker.locator('img'));
		await stage.page.emulateMedia({ colorScheme: null });
	});
});

async function searchFor360dialog(): Promise<Locator> {
	await byId(stage.page, 'node-creator-plus-button').click();
	const picker = byId(stage.page, 'node-creator');
	await byId(picker, 'node-creator-search-bar').fill('360dialog');
	await entry(picker).waitFor();
	return picker;
}

async function pick360dialog(picker: Locator): Promise<void> {
	await entry(picker).click();
}

function entry(picker: Locator): Locator {
	return byId(picker, 'node-creator-item-name')
		.filter({ hasText: /^360dialog/ })
		.first();
}

function action(picker: Locator, name: string): Locator {
	return byId(picker, 'node-creator-item-name').filter({ hasText: name });
}
