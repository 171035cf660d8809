import { Agent } from 'node:http';
import { events } from '../../../nodes/Dialog360/inbound/properties/events';
import { fuzzCase } from '../../support/fuzz/cases';
import { send, sendAll } from '../../support/fuzz/send';
import { openInspector, type Inspector } from '../../support/n8n/inspector';
import { inARow, node, triggerNode } from '../../support/n8n/nodes';
import { untilIdle } from '../../support/n8n/storedEvents';
import { activateWorkflow, createWorkflow, type Workflow } from '../../support/n8n/workflows';
import { documentedBodies } from '../../unit/support/webhookBodies';
import { useOwnN8n } from '../support/ownN8n';

/** Other seeds than in test/engine/trigger/fuzz.test.ts, where most of the cases are. */
const FIRST_SEED = 720_000;
const COUNT = 600;
const WARM_UP = 200;
const MOST_GROWTH_MB = 40;

// What huge bodies leave in the database is not looked at.
const own = useOwnN8n('fuzz', {}, { EXECUTIONS_DATA_SAVE_ON_SUCCESS: 'none' });
const bodies = documentedBodies().map(([, body]) => body);
const agent = new Agent({ keepAlive: true });
let inspector: Inspector;
let workflow: Workflow;

beforeAll(async () => {
	inspector = await openInspector(own.n8n.inspectorPort);
	const all = events.options!.map((option) => (option as { value: string }).value);
	const draft = inARow('Fuzz', [
		triggerNode(own.credential, all, { options: { group: 'all' } }),
		node('No Operation', 'n8n-nodes-base.noOp', 1, [240, 0]),
	]);
	workflow = await createWorkflow(own.session, draft);
	await activateWorkflow(own.session, workflow);
});
afterAll(() => {
	inspector.close();
	agent.destroy();
});

async function sendMutated(from: number, count: number) {
	const { url, headers = {} } = own.simulator.webhook('cloud');
	const cases = (seed: number) => fuzzCase(bodies, seed);
	const complaints = await sendAll({ url, headers, agent }, cases, { from, count, atOnce: 8 });
	await untilIdle(own.n8n.userFolder, workflow);
	return complaints;
}

/** What n8n still holds when nothing is going on. */
async function heapMb(): Promise<number> {
	await inspector.collectGarbage();
	const { usedSize } = await inspector.call<{ usedSize: number }>('Runtime.getHeapUsage');
	return usedSize / 1024 / 1024;
}

describe(`${COUNT} mutated calls to a real n8n`, () => {
	it('are answered without a 500, and those that are objects with 200; n8n does not grow', async () => {
		const warmUp = await sendMutated(FIRST_SEED - WARM_UP, WARM_UP);
		const before = await heapMb();
		const complaints = await sendMutated(FIRST_SEED, COUNT);
		expect([...warmUp, ...complaints].slice(0, 5)).toEqual([]);
		expect((await heapMb()) - before).toBeLessThan(MOST_GROWTH_MB);
	}, 120_000);

	/** What n8n answers before it calls the trigger is n8n's: 422 for JSON that it cannot read. */
	it.each<[string, string, number, string?]>([
		['JSON that ends too early', '{"object":', 422],
		['an encoding that nobody knows', '{}', 422, 'application/json; charset=klingon'],
		['nothing', '', 400],
		['a list', '[1]', 400],
		['lists in lists, 20,000 deep', `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 200],
		['15 MB', `{"a":"${'x'.repeat(15 * 1024 * 1024)}"}`, 200],
		['more than N8N_PAYLOAD_SIZE_MAX, 16 MB', `{"a":"${'x'.repeat(17 * 1024 * 1024)}"}`, 500],
	])('%s', async (_name, text, status, contentType = 'application/json') => {
		const { url, headers = {} } = own.simulator.webhook('cloud');
		const call = { bytes: Buffer.from(text), contentType };
		expect((await send({ url, headers, agent }, call)).status).toBe(status);
	});

	it('leave n8n alive, and the trigger working', async () => {
		const { state } = await own.simulator.customerSends('cloud', { text: 'Still there?' });
		expect(state).toBe('delivered');
	});
});
