import { request } from 'node:http';
import axios from 'axios';
import { sleep } from 'n8n-workflow';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { startSimulator } from '../../simulator';
import type { Simulator } from '../../simulator';
import { credentialFor } from '../../support/engine/simulator';
import { startTrigger } from '../../support/engine/triggerHost';
import type { TriggerHost } from '../../support/engine/triggerHost';

let simulator: Simulator;
let trigger: TriggerHost;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false, retryDelaysMs: [] });
});
afterEach(async () => {
	await simulator.settled();
	await trigger.deactivate();
	await trigger.close();
	simulator.reset();
});
afterAll(async () => await simulator.close());

let nodes = 0;

async function listen(options: INodeParameters = {}, events = ['message', 'status']) {
	// A node of its own: what the process knows of one stays until the process ends.
	trigger = await startTrigger(credentialFor(simulator), { events, options }, `n${++nodes}`);
	await trigger.activate();
}

const status = (id: string, state = 'sent') => ({
	statuses: [{ id, status: state, recipient_id: '491701234567', timestamp: '1751247548' }],
});
const message = (id: string, from = '491701234567') => ({
	contacts: [{ wa_id: from, profile: { name: 'Jane' } }],
	messages: [{ id, from, timestamp: '1751247548', type: 'text', text: { body: id } }],
});

const headers = () => simulator.webhook('cloud').headers!;
const call = async (body: unknown, url = trigger.productionUrl) =>
	await axios.post<IDataObject>(url, body, { headers: headers(), validateStatus: () => true });

/** Calls that come while the first one is being stored. */
async function callTogether(bodies: unknown[]) {
	const [first, ...rest] = bodies;
	const leader = call(first);
	await sleep(20);
	const others = rest.map(async (body) => await call(body));
	return await Promise.all([leader, ...others]);
}

const ids = () => trigger.executions.map((items) => items.map(({ messageId }) => messageId));
const statusesOf = (answers: Array<{ status: number }>) => answers.map((answer) => answer.status);

describe('under load', () => {
	test('statuses share executions, and are answered once they are stored', async () => {
		await listen();
		trigger.storing.delayMs = 150;
		const names = ['a', 'b', 'c', 'd', 'e'];
		const answers = await callTogether(names.map((name) => status(name)));
		expect(statusesOf(answers)).toEqual([200, 200, 200, 200, 200]);
		expect(answers.map(({ data }) => data)).toEqual(
			names.map(() => ({ message: 'Workflow was started' })),
		);
		expect(trigger.executions).toHaveLength(2);
		expect(ids().flat().sort()).toEqual(names);
	});

	test('messages do not wait, unless that is wanted', async () => {
		await listen();
		trigger.storing.delayMs = 150;
		await callTogether([message('a'), message('b'), message('c')]);
		expect(ids()).toEqual([['a'], ['b'], ['c']]);
	});

	test.each([
		['all', 2],
		['never', 3],
	])('with the option on %s', async (group, executions) => {
		await listen({ group });
		trigger.storing.delayMs = 150;
		await callTogether([status('a'), group === 'all' ? message('b') : status('b'), status('c')]);
		expect(trigger.executions).toHaveLength(executions);
	});

	test('what could not be stored is answered with 5xx, and stored when it comes again', async () => {
		await listen();
		Object.assign(trigger.storing, { delayMs: 150, fails: true });
		const bodies = ['a', 'b', 'c'].map((name) => status(name));
		expect(statusesOf(await callTogether(bodies))).toEqual([500, 500, 503]);
		expect(trigger.executions).toEqual([]);
		trigger.storing.fails = false;
		expect(statusesOf(await callTogether(bodies))).toEqual([200, 200, 200]);
		expect(ids().flat()).toEqual(['a', 'b', 'c']);
	});

	test('who cannot be stored in time is answered with 503 before 360dialog gives up', async () => {
		await listen();
		trigger.storing.delayMs = 4_600;
		const began = Date.now();
		const waiting = callTogether(['a', 'b', 'c'].map((name) => status(name)));
		const [, second, third] = await waiting;
		expect([second!.status, third!.status]).toEqual([503, 503]);
		expect(Date.now() - began).toBeLessThan(5_500);
		expect(ids()).toEqual([['a']]);
	}, 15_000);
});

describe('a second delivery', () => {
	test.each([
		['of a message', message('a')],
		['of a status', status('a')],
	])('%s is answered with 200 and starts nothing', async (_, body) => {
		await listen();
		expect(statusesOf([await call(body), await call(body)])).toEqual([200, 200]);
		expect(ids()).toEqual([['a']]);
	});

	test('with something new starts the workflow with that', async () => {
		await listen();
		await call(message('a'));
		const { messages } = message('b');
		await call({ ...message('a'), messages: [...message('a').messages, ...messages] });
		expect(ids()).toEqual([['a'], ['b']]);
	});

	test('is no duplicate when the status is another one', async () => {
		await listen();
		for (const state of ['sent', 'delivered', 'read']) await call(status('a', state));
		expect(trigger.executions).toHaveLength(3);
	});

	test.each([
		['stored', false, [200, 200], 1],
		['not stored', true, [500, 500], 0],
	])('while the first is being stored waits: %s', async (_, fails, expected, executions) => {
		await listen();
		Object.assign(trigger.storing, { delayMs: 200, fails });
		const answers = await callTogether([message('a'), message('a')]);
		expect(statusesOf(answers)).toEqual(expected);
		expect(trigger.executions).toHaveLength(executions);
	});

	test('starts the workflow again with Remove Duplicates switched off', async () => {
		await listen({ removeDuplicates: false });
		await call(message('a'));
		await call(message('a'));
		expect(trigger.executions).toHaveLength(2);
		expect(trigger.memory()).not.toHaveProperty('seen');
	});

	test('is remembered in the database, beside the registration', async () => {
		await listen();
		await call(message('a'));
		await call(message('b'));
		const { seen, ...registration } = trigger.memory();
		expect(seen).toMatch(/^[\da-f]{8}\.\d+;\d+:[\w-]{20};$/);
		expect(registration).toHaveProperty('secret');
	});

	test('is not remembered there when the execution could not be stored', async () => {
		await listen();
		trigger.storing.fails = true;
		await call(message('a'));
		expect(trigger.memory()).not.toHaveProperty('seen');
	});
});

describe('a caller who hangs up before the answer', () => {
	/** Hangs up after a while, as 360dialog does after five seconds. */
	const hangUp = async (body: unknown) => {
		const options = {
			method: 'POST',
			headers: { ...headers(), 'Content-Type': 'application/json' },
		};
		const client = request(trigger.productionUrl, options);
		client.on('error', () => {});
		client.end(JSON.stringify(body));
		await sleep(100);
		client.destroy();
	};

	test.each([
		['alone', message('a')],
		['as the leader of a group', status('a')],
	])('%s: the events are stored, and known when they come again', async (_, body) => {
		await listen();
		trigger.storing.delayMs = 300;
		await hangUp(body);
		const again = await call(body);
		expect(again.status).toBe(200);
		expect(ids()).toEqual([['a']]);
	});

	test('does not hold up those who wait behind it', async () => {
		await listen();
		trigger.storing.delayMs = 300;
		const gone = hangUp(status('a'));
		await sleep(50);
		const answers = await Promise.all([call(status('b')), call(status('c'))]);
		await gone;
		expect(statusesOf(answers)).toEqual([200, 200]);
		expect(ids()).toEqual([['a'], ['b', 'c']]);
	});

	test('and whose execution fails is not taken for stored', async () => {
		await listen();
		Object.assign(trigger.storing, { delayMs: 300, fails: true });
		await hangUp(message('a'));
		await sleep(300);
		trigger.storing.fails = false;
		expect((await call(message('a'))).status).toBe(200);
		expect(ids()).toEqual([['a']]);
	});

	test('while it waits for its turn is left out', async () => {
		await listen();
		trigger.storing.delayMs = 300;
		const first = call(status('a'));
		await sleep(20);
		const second = call(status('b'));
		await sleep(20);
		await hangUp(status('c'));
		await Promise.all([first, second]);
		expect(ids()).toEqual([['a'], ['b']]);
		await call(status('c'));
		expect(ids()).toEqual([['a'], ['b'], ['c']]);
	});
});

test('a test run shows everything, and remembers nothing', async () => {
	await listen();
	await call(message('a'));
	await call(message('a'), trigger.testUrl);
	await call(message('a'), trigger.testUrl);
	expect(ids()).toEqual([['a'], ['a'], ['a']]);
});

test('the raw body comes as it was written', async () => {
	await listen({ includeRawBody: true });
	const text = `{ "messages": [ {"id":"a","type":"text","text":{"body":"Gr\\u00fc\\u00dfe"}} ] }`;
	await axios.post(trigger.productionUrl, text, {
		headers: { ...headers(), 'Content-Type': 'application/json' },
	});
	expect(trigger.executions[0]?.[0]).toMatchObject({ text: 'Grüße', rawBody: text });
});
