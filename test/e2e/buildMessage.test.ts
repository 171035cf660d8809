import type { IDataObject } from 'n8n-workflow';
import type { Locator } from 'playwright-core';
import { finishedExecutions, itemsOf } from '../support/n8n/executions';
import { inARow, node, sendNode, triggerNode } from '../support/n8n/nodes';
import { activateWorkflow, type Workflow } from '../support/n8n/workflows';
import type { RecordedRequest } from '../simulator';
import { byId, openNode, openWorkflow, takePicture } from './support/editor';
import { add, choose, executeStep, fill } from './support/form';
import { useStage } from './support/stage';

const stage = useStage({ statuses: false });

const SMALL = { width: 1280, height: 800 };
/** High enough for a form with some entries. */
const HIGH = { width: 1280, height: 1120 };

/** Takes the customer's answers. */
let answers: Workflow;
/** How many requests there were before the test. */
let earlier = 0;

describe('a message that is built in the editor', () => {
	beforeAll(async () => {
		answers = await stage.workflow(inARow('Answers', [triggerNode(stage.credential)]));
		await activateWorkflow(stage.session, answers);
	});

	beforeEach(async () => {
		earlier = stage.simulator.requests.length;
		await stage.page.setViewportSize(SMALL);
	});

	it('has reply buttons, and a tap on one comes back', async () => {
		const panel = await newSendNode('Send Reply Buttons');
		await fill(panel, 'body', 'Shall we deliver your coffee tomorrow?');
		await fill(panel, 'title', 'Yes, please');
		await fill(panel, 'id', 'confirm-17');
		await add(panel, 'Button');
		await fill(panel, 'title', 'Another day', 1);
		await fill(panel, 'id', 'postpone-17', 1);

		await executeWithPicture(panel, 'send-buttons', 'Add Button');
		expect(sent()).toMatchObject([
			{
				status: 200,
				body: {
					to: '491701234567',
					type: 'interactive',
					interactive: {
						type: 'button',
						body: { text: 'Shall we deliver your coffee tomorrow?' },
						action: {
							buttons: [
								{ type: 'reply', reply: { id: 'confirm-17', title: 'Yes, please' } },
								{ type: 'reply', reply: { id: 'postpone-17', title: 'Another day' } },
							],
						},
					},
				},
			},
		]);

		const bubble = await openPhone('Shall we deliver your coffee tomorrow?');
		await bubble.getByRole('button', { name: 'Another day' }).waitFor();
		await takePicture(stage.page, 'phone-buttons');
		await bubble.getByRole('button', { name: 'Yes, please' }).click();
		expect(await lastAnswer(1)).toMatchObject({
			text: 'Yes, please',
			raw: { message: { interactive: { button_reply: { id: 'confirm-17' } } } },
		});
	});

	it('has a list, and a chosen row comes back', async () => {
		const panel = await newSendNode('Send List');
		await fill(panel, 'body', 'When may we bring your coffee?');
		await fill(panel, 'buttonText', 'Choose a time');
		await fill(panel, 'title', 'Tomorrow');
		const rows = [
			['Morning', '9 to 12', 'morning-17'],
			['Afternoon', '12 to 17', 'afternoon-17'],
			['Evening', '17 to 20', 'evening-17'],
		] as const;
		for (const [index, [title, description, id]] of rows.entries()) {
			if (index > 0) await add(panel, 'Row');
			// The first title is that of the section.
			await fill(panel, 'title', title, index + 1);
			await fill(panel, 'description', description, index);
			await fill(panel, 'id', id, index);
		}

		await executeWithPicture(panel, 'send-list', 'Add Section');
		expect(sent()).toMatchObject([
			{
				status: 200,
				body: {
					type: 'interactive',
					interactive: {
						type: 'list',
						body: { text: 'When may we bring your coffee?' },
						action: {
							button: 'Choose a time',
							sections: [
								{
									title: 'Tomorrow',
									rows: rows.map(([title, description, id]) => ({ id, title, description })),
								},
							],
						},
					},
				},
			},
		]);

		const bubble = await openPhone('When may we bring your coffee?');
		await bubble.getByRole('button', { name: 'Choose a time' }).click();
		await bubble.getByRole('button', { name: 'Evening' }).scrollIntoViewIfNeeded();
		await takePicture(stage.page, 'phone-list');
		await bubble.getByRole('button', { name: 'Afternoon' }).click();
		expect(await lastAnswer(2)).toMatchObject({
			text: 'Afternoon',
			raw: { message: { interactive: { list_reply: { id: 'afternoon-17' } } } },
		});
	});

	it('is not sent when it exceeds a limit of WhatsApp, and says which', async () => {
		const panel = await newSendNode('Send Reply Buttons');
		await fill(panel, 'body', 'Shall we deliver your coffee tomorrow?');
		await fill(panel, 'title', 'Yes, please deliver it');

		const output = await executeStep(panel);
		const problem = 'Title of Button 1 is too long: 22 characters, and WhatsApp takes at most 20';
		await output.getByText(problem).first().waitFor();
		await output.getByText('Shorten Title of Button 1 by 2 characters').first().waitFor();
		await takePicture(stage.page, 'limit-exceeded');
		expect(sent()).toEqual([]);
	});
});

/** A workflow with a new node, opened in the editor: an operation and a recipient are chosen. */
async function newSendNode(operation: string): Promise<Locator> {
	const start = node('Start', 'n8n-nodes-base.manualTrigger', 1, [-240, 0]);
	const send = sendNode('Ask customer', stage.credential, {});
	const workflow = await stage.workflow(inARow(operation, [start, send]));
	await openWorkflow(stage, workflow);
	const panel = await openNode(stage.page, 'Ask customer');
	await choose(panel, 'operation', operation);
	await fill(panel, 'to', '+49 170 1234567');
	return panel;
}

/** Executes the step; the picture has what came out, and the form as far as the button `end`. */
async function executeWithPicture(panel: Locator, picture: string, end: string): Promise<void> {
	const output = await executeStep(panel);
	await output.getByText('accepted').first().waitFor();
	await byId(output, 'radio-button-schema').click();
	await stage.page.setViewportSize(HIGH);
	const lastButton = panel.getByRole('button', { name: end });
	await lastButton.evaluate((element) => element.scrollIntoView({ block: 'end' }));
	await takePicture(stage.page, picture);
	await stage.page.setViewportSize(SMALL);
}

function sent(): RecordedRequest[] {
	return stage.simulator.requests.slice(earlier).filter(({ path }) => path === '/messages');
}

/** The bubble with that text, on the customer's phone. */
async function openPhone(text: string): Promise<Locator> {
	const { page, simulator } = stage;
	await page.goto(simulator.url);
	const bubble = page.getByTestId('bubble-in').filter({ hasText: text });
	await bubble.waitFor();
	return bubble;
}

/** What the trigger made of the last of that many answers. */
async function lastAnswer(count: number): Promise<IDataObject | undefined> {
	const executions = await finishedExecutions(stage.session, answers, count);
	return executions.flatMap((execution) => itemsOf(execution, 'WhatsApp message')).at(-1);
}
