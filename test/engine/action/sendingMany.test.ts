import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { startSimulator } from '../../simulator';
import type { Simulator, SimulatorOptions } from '../../simulator';
import { runNode } from '../../support/engine/runNode';
import { credentialFor } from '../../support/engine/simulator';

let simulator: Simulator;
async function start(options: SimulatorOptions = {}) {
	simulator = await startSimulator({ statuses: false, ...options });
}
afterEach(async () => await simulator.close());

const people = (count: number): IDataObject[] =>
	Array.from({ length: count }, (_, index) => ({ to: `49170${1_000_000 + index}`, index }));

const run = async (
	items: IDataObject[],
	options: INodeParameters = {},
	rest: Partial<Parameters<typeof runNode>[0]> = {},
) =>
	await runNode({
		credential: credentialFor(simulator),
		parameters: {
			resource: 'message',
			operation: 'sendText',
			to: '={{ $json.to }}',
			text: '={{ "Number " + $json.index }}',
			options: { messagesPerSecond: 0, ...options },
		},
		items,
		...rest,
	});

const texts = () =>
	simulator.requests.map(({ body }) => (body as { text: { body: string } }).text.body);

test('several go out at once, and come back in the order of the items', async () => {
	await start({ answerAfterMs: 60 });
	const { json } = await run(people(40), { parallelRequests: 10 });
	expect(simulator.connections.peak).toBeGreaterThan(5);
	expect(simulator.connections.peak).toBeLessThanOrEqual(10);
	expect(json.map(({ recipient }) => recipient)).toEqual(people(40).map(({ to }) => to));
});

test('messages to one person follow one another in the order of the items', async () => {
	await start({ answerAfterMs: 5 });
	const items = people(10).map(({ index }) => ({ index, to: '491701234567' }));
	await run(items, { parallelRequests: 10 });
	expect(texts()).toEqual(items.map(({ index }) => `Number ${index}`));
	expect(simulator.connections.peak).toBe(1);
});

test('the pace of a number is kept, also by two executions at once', async () => {
	await start();
	const begin = Date.now();
	await Promise.all([
		run(people(20), { messagesPerSecond: 50 }),
		run(people(20), { messagesPerSecond: 50 }),
	]);
	// 40 messages at 50 a second, of which a few may go at once.
	expect(Date.now() - begin).toBeGreaterThan(600);
});

test('nothing is refused at the pace that WhatsApp allows', async () => {
	await start({ messagesPerSecond: 80, answerAfterMs: 20 });
	const { json, error } = await run(people(240), { messagesPerSecond: 80 });
	expect(error).toBeUndefined();
	expect(json).toHaveLength(240);
	expect(simulator.requests.filter(({ status }) => status !== 200)).toEqual([]);
}, 20_000);

describe('a message that came too fast', () => {
	const THROTTLED = { status: 429, body: { error: { code: 130429, message: 'Rate limit hit' } } };

	test('is sent again after the time that was named', async () => {
		await start();
		simulator.failNext({ ...THROTTLED, headers: { 'retry-after': '1' } });
		const begin = Date.now();
		const { json } = await run(people(1));
		expect(json).toEqual([expect.objectContaining({ status: 'accepted' })]);
		expect(simulator.requests).toHaveLength(2);
		expect(Date.now() - begin).toBeGreaterThanOrEqual(1_000);
	});

	test('is given up after the retries, with an error that says so', async () => {
		await start();
		simulator.failNext({ ...THROTTLED, times: 5, headers: { 'retry-after': '0' } });
		const { error } = await run(people(1), { retries: 2 });
		expect(error?.message).toBe('Messages are sent faster than the number allows (130429)');
		expect((error as { description?: string }).description).toContain('It was tried 3 times');
		expect(simulator.requests).toHaveLength(3);
	});

	test.each([
		{ status: 400, body: { error: 'You have exceeded the endpoint rate limit.' } },
		{ status: 400, body: { error: { code: 131056, message: 'Pair rate limit hit' } } },
		{ status: 429, body: 'Too many requests' },
	])('is known by %j', async (fault) => {
		await start();
		simulator.failNext({ ...fault, headers: { 'retry-after': '0' } });
		const { json } = await run(people(1));
		expect(json).toEqual([expect.objectContaining({ status: 'accepted' })]);
	});

	test.each([
		{ status: 500, body: { error: { code: 131000, message: 'Something went wrong' } } },
		{ status: 502, body: '<html>Bad gateway</html>' },
		{ drop: true, carryOut: true },
		{ status: 400, body: { error: { code: 131026, message: 'Undeliverable' } } },
	])('is not mistaken for one that may have been accepted: %j', async (fault) => {
		await start();
		simulator.failNext(fault);
		const { error } = await run(people(1));
		expect(error).toBeDefined();
		expect(simulator.requests).toHaveLength(1);
	});
});

test('an item that fails stops the ones that have not begun', async () => {
	await start({ answerAfterMs: 20 });
	const items = people(50);
	items[3] = { to: 'nobody', index: 3 };
	const { error } = await run(items, { parallelRequests: 2 });
	expect(error?.context?.itemIndex).toBe(3);
	expect(simulator.requests.length).toBeLessThan(10);
});

test('a cancelled execution stops sending', async () => {
	await start({ answerAfterMs: 20 });
	await run(people(200), { parallelRequests: 1 }, { cancelAfterMs: 300 });
	const sent = simulator.requests.length;
	expect(sent).toBeLessThan(40);
	await new Promise((resolve) => setTimeout(resolve, 200));
	expect(simulator.requests.length).toBeLessThanOrEqual(sent + 1);
});
