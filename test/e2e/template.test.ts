import type { IDataObject } from 'n8n-workflow';
import type { Locator } from 'playwright-core';
import { eventually } from '../support/n8n/eventually';
import { inARow, node, sendNode } from '../support/n8n/nodes';
import type { RecordedRequest } from '../simulator';
import { byId, openNode, openWorkflow, takePicture } from './support/editor';
import { executeStep, fill, fillExpression, mapperFields, searchList } from './support/form';
import { useStage } from './support/stage';

const stage = useStage({ statuses: false });

const SMALL = { width: 1280, height: 800 };
/** High enough for the form of a template. */
const HIGH = { width: 1280, height: 1120 };

/** How many requests there were before the test. */
let earlier = 0;

describe('a template in the editor', () => {
	beforeEach(async () => {
		earlier = stage.simulator.requests.length;
		await stage.page.setViewportSize(SMALL);
	});

	it('is picked from the list, filled in, and arrives', async () => {
		const panel = await newTemplateNode();
		await panel.getByText('Choose a template first').waitFor();

		const found = await searchList(panel, 'template', 'order_update');
		await eventually(async () => (await found.count()) === 3, { what: 'the templates found' });
		expect(await found.allInnerTexts()).toEqual([
			'order_update (en_US, Utility)',
			'order_update (de, Utility)',
			'order_update (pt_BR, Utility)',
		]);
		await takePicture(stage.page, 'template-picker');
		await found.filter({ hasText: 'en_US' }).click();

		await byId(panel, 'parameter-input-body.2').waitFor();
		expect(await mapperFields(panel)).toEqual(['body.1', 'body.2']);
		await fill(panel, 'body.1', 'Ann');
		await fill(panel, 'body.2', '#1017');
		await execute(panel);
		await stage.page.setViewportSize(HIGH);
		await takePicture(stage.page, 'template-form');

		expect(sent()).toMatchObject([{ status: 200, body: { to: '491701234567', type: 'template' } }]);
		expect(sentTemplates()).toEqual([
			{
				name: 'order_update',
				language: expect.objectContaining({ code: 'en_US' }),
				components: [{ type: 'body', parameters: [text('Ann'), text('#1017')] }],
			},
		]);
		await openPhone('Hi Ann, your order #1017 has left our warehouse.');
	});

	it('gets another form when another one is picked', async () => {
		const panel = await newTemplateNode();
		await pick(panel, 'order_update', 'en_US');
		await byId(panel, 'parameter-input-body.2').waitFor();
		await fill(panel, 'body.1', 'Ann');

		// Nothing else to click: n8n asks for the fields again.
		await pick(panel, 'appointment_reminder', 'en_US');
		await byId(panel, 'parameter-input-body.date').waitFor();
		expect(await mapperFields(panel)).toEqual([
			'header.text',
			'body.date',
			'body.time',
			'button.0.payload',
			'button.1.payload',
		]);
		await fill(panel, 'header.text', 'Ann');
		await fill(panel, 'body.date', 'Monday');
		await fill(panel, 'body.time', '10:30');
		await fill(panel, 'button.0.payload', 'visit-17-yes');
		await execute(panel);

		// Nothing is left of the other template, and a payload that is empty is not sent.
		expect(sentTemplates()).toEqual([
			{
				name: 'appointment_reminder',
				language: expect.objectContaining({ code: 'en_US' }),
				components: [
					{ type: 'header', parameters: [text('Ann', 'first_name')] },
					{ type: 'body', parameters: [text('Monday', 'date'), text('10:30', 'time')] },
					{
						type: 'button',
						sub_type: 'quick_reply',
						index: '0',
						parameters: [{ type: 'payload', payload: 'visit-17-yes' }],
					},
				],
			},
		]);
		const bubble = await openPhone('Your appointment is on Monday at 10:30.');
		await bubble.getByText('See you soon, Ann').waitFor();
		await bubble.getByRole('button', { name: 'Change it' }).waitFor();
		await takePicture(stage.page, 'phone-template');
	});

	it('is named by hand, filled by expressions, and takes a file of the item', async () => {
		const panel = await newInvoiceNode();
		await panel.getByRole('button', { name: 'Execute previous nodes' }).click();
		await panel.getByText('invoice-17.txt').waitFor();
		await byId(panel, 'rlc-mode-selector').click();
		await byId(stage.page.locator('body'), 'mode-name').click();
		await panel.getByPlaceholder('e.g. order_update|en_US').fill('invoice|en_US');

		await byId(panel, 'parameter-input-header.document').waitFor();
		await fill(panel, 'header.document', 'data');
		await fillExpression(panel, 'body.first_name', '{{ $("Order").item.json.name }}', 'Ann');
		await fillExpression(panel, 'body.number', '{{ $("Order").item.json.number }}', 'R-17');
		await execute(panel);

		const upload = stage.simulator.requests.slice(earlier).find(({ path }) => path === '/media');
		const { id } = upload?.response as { id: string };
		expect(upload?.body).toMatchObject({ file: { fileName: 'invoice-17.txt' } });
		expect(sentTemplates()).toMatchObject([
			{
				name: 'invoice',
				components: [
					{ type: 'header', parameters: [{ type: 'document', document: { id } }] },
					{ type: 'body', parameters: [text('Ann', 'first_name'), text('R-17', 'number')] },
				],
			},
		]);
		await openPhone('Hello Ann, here is the invoice R-17 for your order.');
	});

	it('is not sent while a variable is empty', async () => {
		const panel = await newTemplateNode();
		await pick(panel, 'order_update', 'en_US');
		await byId(panel, 'parameter-input-body.2').waitFor();
		await fill(panel, 'body.1', 'Ann');

		// n8n itself does not start, and names the field by its id.
		await executeStep(panel);
		await stage.page.getByText('Parameter "body.2" is required').first().waitFor();
		expect(sent()).toEqual([]);
	});
});

/** A workflow with a new node that sends a template, opened in the editor: a recipient is given. */
async function newTemplateNode(): Promise<Locator> {
	const start = node('Start', 'n8n-nodes-base.manualTrigger', 1, [-240, 0]);
	const send = sendNode('Tell customer', stage.credential, { operation: 'sendTemplate' });
	const workflow = await stage.workflow(inARow('Send Template', [start, send]));
	await openWorkflow(stage, workflow);
	const panel = await openNode(stage.page, 'Tell customer');
	await fill(panel, 'to', '+49 170 1234567');
	return panel;
}

/** As above, after a node that makes a file of an order. */
async function newInvoiceNode(): Promise<Locator> {
	const start = node('Order', 'n8n-nodes-base.manualTrigger', 1, [-240, 0]);
	const makeFile = {
		...node('Make file', 'n8n-nodes-base.convertToFile', 1.1, [0, 0]),
		parameters: {
			operation: 'toText',
			sourceProperty: 'number',
			options: { fileName: 'invoice-17.txt' },
		},
	};
	const send = sendNode('Tell customer', stage.credential, {
		operation: 'sendTemplate',
		to: '491701234567',
	});
	const workflow = await stage.workflow({
		...inARow('Send Invoice', [start, makeFile, send]),
		pinData: { Order: [{ json: { name: 'Ann', number: 'R-17' } }] },
	});
	await openWorkflow(stage, workflow);
	return await openNode(stage.page, 'Tell customer');
}

async function pick(panel: Locator, name: string, language: string): Promise<void> {
	const found = await searchList(panel, 'template', name);
	await found.filter({ hasText: `${name} (${language},` }).click();
}

async function execute(panel: Locator): Promise<void> {
	const output = await executeStep(panel);
	await output.getByText('accepted').first().waitFor();
	await byId(output, 'radio-button-schema').click();
}

function sent(): RecordedRequest[] {
	return stage.simulator.requests.slice(earlier).filter(({ path }) => path === '/messages');
}

function sentTemplates(): unknown[] {
	return sent().map(({ body }) => (body as IDataObject).template);
}

/** A text parameter as WhatsApp takes it; variables that are numbers have no name. */
function text(value: string, name?: string) {
	return { type: 'text', text: value, ...(name !== undefined && { parameter_name: name }) };
}

/** The bubble with that text, on the customer's phone. */
async function openPhone(content: string): Promise<Locator> {
	const { page, simulator } = stage;
	await page.goto(simulator.url);
	const bubble = page.getByTestId('bubble-in').filter({ hasText: content });
	await bubble.waitFor();
	return bubble;
}
