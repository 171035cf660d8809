import type { Locator } from 'playwright-core';
import { inARow, node, triggerNode } from '../support/n8n/nodes';
import { byId, openNode, openWorkflow, takePicture } from './support/editor';
import { choose, fill } from './support/form';
import { useStage } from './support/stage';

const stage = useStage({ statuses: false });

describe('the trigger in the editor', () => {
	it('is set up with events, filters, a place to register and options', async () => {
		await stage.page.setViewportSize({ width: 1280, height: 1280 });
		const trigger = triggerNode(stage.credential, ['message', 'status', 'templateStatus'], {
			options: { removeDuplicates: true, downloadMedia: true },
		});
		const noOp = node('No Operation', 'n8n-nodes-base.noOp', 1, [240, 0]);
		const workflow = await stage.workflow(inARow('Set up the trigger', [trigger, noOp]));
		await openWorkflow(stage, workflow);
		const panel = await openNode(stage.page, trigger.name);

		await addFilter(panel, 'Allowed Senders');
		await fill(panel, 'allowedSenders', '+49 170 1234567');
		await choose(panel, 'registration', 'Additional Destination');
		await panel.getByText('The number needs a webhook beside this one').waitFor();
		await takePicture(stage.page, 'trigger-form');
	});

	it('is not published while another URL is set that must stay, and says which', async () => {
		stage.simulator.setWebhook('cloud', { url: 'https://crm.example.com/whatsapp' });
		const trigger = triggerNode(stage.credential, ['message'], { whenTaken: 'refuse' });
		const workflow = await stage.workflow(inARow('Beside a CRM', [trigger]));
		await openWorkflow(stage, workflow);
		await byId(stage.page, 'workflow-open-publish-modal-button').click();
		await byId(stage.page, 'workflow-publish-button').click();

		// n8n tries five times before it says so.
		const told = stage.page.getByText('calls another address already: https://crm.example.com');
		await told.waitFor({ timeout: 60_000 });
		await stage.page.getByText('Take Over and Restore Later').waitFor();
		expect(stage.simulator.webhook('cloud').url).toBe('https://crm.example.com/whatsapp');
	});
});

async function addFilter(panel: Locator, name: string): Promise<void> {
	await panel.getByPlaceholder('Add filter').click();
	await panel.page().getByText(name, { exact: true }).filter({ visible: true }).click();
}
