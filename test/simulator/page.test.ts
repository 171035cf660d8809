import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, Locator, Page } from 'playwright-core';

import { startSimulator } from './index';
import type { Simulator } from './index';
import { clientOf, send, text, valueOf } from './testing/client';
import { startReceiver } from './testing/receiver';
import type { Receiver } from './testing/receiver';

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const isThere = existsSync(CHROMIUM);
if (!isThere) console.warn(`Skipped: no browser at ${CHROMIUM}; set CHROMIUM_PATH`);

const QUIET = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

(isThere ? describe : describe.skip)('the phone in the browser', () => {
	let browser: Browser;
	let simulator: Simulator;
	let receiver: Receiver;
	let page: Page;
	const problems: string[] = [];

	beforeAll(async () => {
		browser = await chromium.launch({
			executablePath: CHROMIUM,
			args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...QUIET],
		});
		receiver = await startReceiver();
		simulator = await startSimulator({ statuses: false, retryDelaysMs: [] });
		page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
		page.on('pageerror', (error) => problems.push(error.message));
		page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
		page.on('request', (request) => {
			if (!request.url().startsWith(simulator.url)) problems.push(`asked for ${request.url()}`);
		});
		await page.goto(simulator.url);
	}, 30_000);
	afterAll(async () => {
		await browser?.close();
		await simulator?.close();
		await receiver?.close();
	});
	beforeEach(async () => {
		simulator.reset();
		receiver.received.length = 0;
		simulator.setWebhook('cloud', {
			url: receiver.url,
			headers: { Authorization: 'Bearer s3cret' },
		});
		await page.getByTestId('webhook-url').getByText(receiver.url).waitFor();
	});
	afterEach(() => expect(problems).toEqual([]));

	const incoming = () => page.getByTestId('bubble-in');
	const outgoing = () => page.getByTestId('bubble-out');
	const write = async (message: string) => {
		await page.getByTestId('phone-input').fill(message);
		await page.getByTestId('phone-send').click();
	};
	const has = (locator: Locator, what: string) => locator.filter({ hasText: what }).waitFor();
	const tick = (status: string) => outgoing().locator(`[data-status=${status}]`).waitFor();
	const lastMessage = () => {
		const [message] = valueOf(receiver.received.at(-1)?.body).messages as Array<{ id: string }>;
		return message;
	};

	it('sends what the customer writes, with ticks for its way', async () => {
		await write('Are you open?');
		await tick('delivered');
		expect(lastMessage()).toMatchObject({ type: 'text', text: { body: 'Are you open?' } });
		await clientOf(simulator).post('/messages', {
			messaging_product: 'whatsapp',
			status: 'read',
			message_id: lastMessage()?.id,
			typing_indicator: { type: 'text' },
		});
		await tick('read');
		await page.getByTestId('typing').waitFor();
		await send(simulator, text('Yes, until six.'));
		await has(incoming(), 'Yes, until six.');
		await page.getByTestId('typing').waitFor({ state: 'detached' });
	});

	it('shows that nobody took a message', async () => {
		simulator.setWebhook('cloud', { url: '' });
		await write('Anyone?');
		await tick('undelivered');
	});

	it('shows text as text, whatever it says', async () => {
		const markup = '<img src=x onerror=alert(1)> <b id="smuggled">bold</b>';
		await send(simulator, text(`${markup} *real*`));
		await send(simulator, {
			type: 'location',
			location: { latitude: 1, longitude: 1, name: markup },
		});
		await has(incoming().first(), markup);
		await has(incoming().last(), 'smuggled');
		expect(await page.locator('#smuggled, .messages img').count()).toBe(0);
		expect(await incoming().first().locator('strong').innerText()).toBe('real');
	});

	it('answers with the button that the customer presses', async () => {
		const buttons = [{ type: 'reply', reply: { id: 'y', title: 'Yes, please' } }];
		const interactive = { type: 'button', body: { text: 'A receipt?' }, action: { buttons } };
		const { data } = await send(simulator, { type: 'interactive', interactive });
		await page.getByRole('button', { name: 'Yes, please' }).click();
		await tick('delivered');
		expect(lastMessage()).toMatchObject({
			type: 'interactive',
			context: { id: data.messages[0].id },
			interactive: { type: 'button_reply', button_reply: { id: 'y', title: 'Yes, please' } },
		});
	});

	it('answers with the row that the customer chooses', async () => {
		const sections = [{ title: 'S', rows: [{ id: 'r1', title: 'Filter', description: 'medium' }] }];
		const action = { button: 'Choose', sections };
		const interactive = { type: 'list', body: { text: 'Which grind?' }, action };
		await send(simulator, { type: 'interactive', interactive });
		await page.getByRole('button', { name: 'Choose' }).click();
		await page.getByRole('button', { name: 'Filter' }).click();
		await tick('delivered');
		expect(lastMessage()).toMatchObject({
			interactive: {
				type: 'list_reply',
				list_reply: { id: 'r1', title: 'Filter', description: 'medium' },
			},
		});
	});

	it('shows a template filled in, and answers its quick reply with the payload', async () => {
		const template = {
			name: 'sample_issue_resolution',
			language: { code: 'en_US' },
			components: [
				{ type: 'body', parameters: [{ type: 'text', text: 'Jane' }] },
				{
					type: 'button',
					sub_type: 'quick_reply',
					index: '1',
					parameters: [{ type: 'payload', payload: 'NOT_SOLVED' }],
				},
			],
		};
		await send(simulator, { type: 'template', template });
		await has(incoming(), 'Hi Jane, were we able to solve');
		await page.getByRole('button', { name: 'No', exact: true }).click();
		await tick('delivered');
		expect(lastMessage()).toMatchObject({
			type: 'button',
			button: { payload: 'NOT_SOLVED', text: 'No' },
		});
	});

	it('sticks a reaction to its message', async () => {
		await write('Thanks!');
		await tick('delivered');
		const reaction = { message_id: lastMessage()?.id, emoji: '👍' };
		await send(simulator, { type: 'reaction', reaction });
		await has(outgoing().getByTestId('reaction'), '👍');
		await send(simulator, { type: 'reaction', reaction: { ...reaction, emoji: '' } });
		await page.getByTestId('reaction').waitFor({ state: 'detached' });
	});

	it('tells what 360dialog sees, without secrets', async () => {
		await send(simulator, { type: 'text', text: {} });
		await page.getByText('Authorization header set').waitFor();
		await has(page.locator('#requests li'), "The parameter text['body'] is required.");
		await write('Hi');
		await has(page.locator('#deliveries li'), '200');
		expect(await page.content()).not.toContain('s3cret');
	});

	it('has a phone for each hosting type', async () => {
		simulator.setWebhook('sandbox', { url: receiver.url });
		await page.getByRole('tab', { name: 'Sandbox' }).click();
		await page.getByText(simulator.accounts.sandbox.baseUrl, { exact: true }).waitFor();
		await write('START');
		await tick('delivered');
		expect(receiver.received.at(-1)?.body).toMatchObject({
			messages: [{ text: { body: 'START' } }],
		});
		await page.getByRole('tab', { name: 'Cloud API' }).click();
		await outgoing().waitFor({ state: 'detached' });
	});
});
