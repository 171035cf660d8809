import { sleep } from 'n8n-workflow';
import type { INodeParameters } from 'n8n-workflow';
import { startSimulator } from '../../simulator';
import type { HostingName, Simulator } from '../../simulator';
import { credentialFor } from '../../support/engine/simulator';
import { startTrigger } from '../../support/engine/triggerHost';
import type { TriggerHost } from '../../support/engine/triggerHost';

let simulator: Simulator;
let trigger: TriggerHost;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false, retryDelaysMs: [] });
});
afterEach(async () => {
	await trigger.close();
	simulator.reset();
});
afterAll(async () => await simulator.close());

let nodes = 0;

async function listen(hosting: HostingName, options: INodeParameters) {
	const parameters = { events: ['message'], options };
	trigger = await startTrigger(credentialFor(simulator, hosting), parameters, `r${++nodes}`);
	await trigger.activate();
}

/** What went to 360dialog once everything had time to. */
async function marks() {
	await sleep(100);
	return simulator.requests
		.filter(({ path, method }) => path.includes('/messages') && method !== 'GET')
		.map(({ body }) => body);
}

test('Mark as Read marks a message once it is stored', async () => {
	await listen('cloud', { markAsRead: true });
	await simulator.customerSends('cloud', { text: 'hello' });
	const id = trigger.executions[0]?.[0]?.messageId;
	expect(await marks()).toEqual([
		{ messaging_product: 'whatsapp', status: 'read', message_id: id },
	]);
});

test('Show Typing does that, too', async () => {
	await listen('cloud', { showTyping: true });
	await simulator.customerSends('cloud', { text: 'hello' });
	expect(await marks()).toMatchObject([{ status: 'read', typing_indicator: { type: 'text' } }]);
});

test('On-Premise, where there is no typing indicator, only marks', async () => {
	await listen('onPremise', { showTyping: true });
	await simulator.customerSends('onPremise', { text: 'hello' });
	expect(await marks()).toEqual([{ status: 'read' }]);
});

test('nothing is marked by default, nor what could not be stored', async () => {
	await listen('cloud', {});
	await simulator.customerSends('cloud', { text: 'hello' });
	await trigger.close();
	await listen('cloud', { markAsRead: true });
	trigger.storing.fails = true;
	await simulator.customerSends('cloud', { text: 'hello' });
	expect(await marks()).toEqual([]);
});

test('a reaction is not marked, and of several messages of a chat the newest is', async () => {
	await listen('cloud', { markAsRead: true });
	await simulator.customerSends('cloud', {
		type: 'reaction',
		reaction: { message_id: 'wamid.x', emoji: '👍' },
	});
	const message = (id: string, from: string) => ({
		id,
		from,
		timestamp: '1751247548',
		type: 'text',
		text: { body: id },
	});
	await simulator.deliver('cloud', {
		messages: [message('a', '1'), message('b', '2'), message('c', '1')],
	});
	expect(await marks()).toMatchObject([{ message_id: 'c' }, { message_id: 'b' }]);
});

test('neither a slow answer nor a refusal has any effect on the workflow', async () => {
	await listen('cloud', { markAsRead: true });
	simulator.failNext({ path: '/messages', delayMs: 1_000, status: 500, body: 'down' });
	const began = Date.now();
	const delivery = await simulator.customerSends('cloud', { text: 'hello' });
	expect(Date.now() - began).toBeLessThan(900);
	expect([delivery.state, trigger.executions.length]).toEqual(['delivered', 1]);
	await sleep(1_100);
});
