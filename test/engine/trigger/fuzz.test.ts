import { Agent } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { events } from '../../../nodes/Dialog360/inbound/properties/events';
import { startSimulator, type Simulator } from '../../simulator';
import { credentialFor } from '../../support/engine/simulator';
import { startTrigger } from '../../support/engine/triggerHost';
import { fuzzCase } from '../../support/fuzz/cases';
import { sendAll } from '../../support/fuzz/send';
import { documentedBodies } from '../../unit/support/webhookBodies';

/** The same in every run. To look at one of them: `fuzzCase(bodies, seed)`. */
const FIRST_SEED = 360_000;
const COUNT = 10_000;
const ROUND = 1_000;
const WARM_UP = 2 * ROUND;
const MOST_GROWTH_MB = 15;

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const bodies = documentedBodies().map(([, body]) => body);
const agent = new Agent({ keepAlive: true });
let simulator: Simulator;

beforeAll(async () => {
	simulator = await startSimulator();
});
afterAll(async () => {
	agent.destroy();
	await simulator.close();
});

/** A trigger that gets everything, for one round: it keeps what it got for as long as it is there. */
async function sendRound(from: number): Promise<object[]> {
	const all = events.options!.map((option) => (option as { value: string }).value);
	const trigger = await startTrigger(credentialFor(simulator), {
		events: all,
		options: { group: 'all' },
	});
	try {
		await trigger.activate();
		const { url, headers = {} } = simulator.webhook('cloud');
		const cases = (seed: number) => fuzzCase(bodies, seed);
		const round = { from, count: ROUND, atOnce: 8 };
		return await sendAll({ url, headers, agent }, cases, round);
	} finally {
		await trigger.close();
	}
}

function heapMb(): number {
	collectGarbage();
	return process.memoryUsage().heapUsed / 1024 / 1024;
}

/** The whole of n8n gets a sample of the same in test/e2e/reliability/fuzz.test.ts. */
test(`${COUNT} mutated calls: no crash, no 500, nothing refused that is an object, no growth`, async () => {
	const complaints: object[] = [];
	let before = 0;
	for (let done = 0; done < COUNT + WARM_UP; done += ROUND) {
		if (done === WARM_UP) before = heapMb();
		complaints.push(...(await sendRound(FIRST_SEED + done)));
	}
	expect(complaints.slice(0, 5)).toEqual([]);
	expect(heapMb() - before).toBeLessThan(MOST_GROWTH_MB);
	expect('polluted' in {}).toBe(false);
}, 180_000);
