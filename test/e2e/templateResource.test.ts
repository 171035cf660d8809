import type { IDataObject } from 'n8n-workflow';
import type { Locator } from 'playwright-core';
import { inARow, node, sendNode } from '../support/n8n/nodes';
import { openNode, openWorkflow, takePicture } from './support/editor';
import { add, choose, executeStep, fill, searchList } from './support/form';
import { useStage } from './support/stage';

const stage = useStage({ statuses: false });

describe('the templates of the account in the editor', () => {
	it('are searched whatever their status, and one of them is read', async () => {
		const panel = await newTemplateNode('get');
		const found = await searchList(panel, 'templateId', 'paused');
		await found.filter({ hasText: 'paused_newsletter (en_US, Marketing, Paused)' }).click();

		const output = await executeStep(panel);
		await output.getByText('PAUSED').first().waitFor();
	});

	it('get a new one with a carousel, built in the form', async () => {
		await stage.page.setViewportSize({ width: 1280, height: 1400 });
		const panel = await newTemplateNode('create');
		await fill(panel, 'templateName', 'summer_lookbook');
		await choose(panel, 'category', 'Marketing');
		await fill(panel, 'body', 'Our summer collection is here.');
		await choose(panel, 'special', 'Carousel');
		await addCard(panel, 0, 'Linen shirts in five colours');
		await addCard(panel, 1, 'Hats against the sun');
		await takePicture(stage.page, 'template-create');

		const output = await executeStep(panel);
		await output.getByText('PENDING').first().waitFor();
		const created = stage.simulator.requests.find(({ method }) => method === 'POST');
		expect(created).toMatchObject({ path: '/message_templates', status: 200 });
		const { components } = created?.body as { components: IDataObject[] };
		expect(components).toEqual([
			{ type: 'BODY', text: 'Our summer collection is here.' },
			{
				type: 'CAROUSEL',
				cards: ['Linen shirts in five colours', 'Hats against the sun'].map((text, index) => ({
					components: [
						{
							type: 'HEADER',
							format: 'IMAGE',
							example: { header_handle: [`https://shop.example/${index + 1}.jpg`] },
						},
						{ type: 'BODY', text },
						{ type: 'BUTTONS', buttons: [{ type: 'QUICK_REPLY', text: 'Show me' }] },
					],
				})),
			},
		]);
	});
});

async function newTemplateNode(operation: string): Promise<Locator> {
	const start = node('Start', 'n8n-nodes-base.manualTrigger', 1, [-240, 0]);
	const templates = sendNode('Templates', stage.credential, { resource: 'template', operation });
	await openWorkflow(stage, await stage.workflow(inARow('Templates', [start, templates])));
	return await openNode(stage.page, 'Templates');
}

/** Before the cards there is the body of the message itself. */
async function addCard(panel: Locator, index: number, text: string): Promise<void> {
	await add(panel, 'Card');
	await choose(panel, 'headerFileSource', 'Link', index);
	await fill(panel, 'headerLink', `https://shop.example/${index + 1}.jpg`, index);
	await fill(panel, 'body', text, index + 1);
	// A card that has buttons says "Add Button" below them, so that the new one's is always the last.
	await add(panel, 'Button', index);
	await fill(panel, 'text', 'Show me', index);
}
