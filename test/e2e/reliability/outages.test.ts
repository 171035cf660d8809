import { setTimeout as sleep } from 'node:timers/promises';
import type { WebhookDelivery } from '../../simulator';
import { openDatabase } from '../../support/n8n/database';
import { inARow, node, triggerNode } from '../../support/n8n/nodes';
import { storedExecutions, untilIdle, type StoredExecution } from '../../support/n8n/storedEvents';
import { activateWorkflow, createWorkflow, type Workflow } from '../../support/n8n/workflows';
import {
	countEvents,
	deliverMany,
	EVENT,
	isLostByN8n,
	lostEvents,
	unexplained,
} from '../support/load';
import { useOwnN8n } from '../support/ownN8n';

/** As 360dialog, but in seconds and not in days; long enough for n8n to start again. */
const BACK_OFF = [500, 1_000, 2_000, 4_000, ...Array<number>(20).fill(8_000)];
const COUNT = 2_000;

const own = useOwnN8n('outages', { retryDelaysMs: BACK_OFF });
let workflow: Workflow;

beforeAll(async () => {
	const grouped = { options: { group: 'all' } };
	const draft = inARow('Outages', [
		triggerNode(own.credential, ['message'], grouped),
		node('No Operation', 'n8n-nodes-base.noOp', 1, [240, 0]),
	]);
	workflow = await createWorkflow(own.session, draft);
	await activateWorkflow(own.session, workflow);
});

describe('n8n killed in the middle of 2,000 deliveries, and started again', () => {
	let deliveries: WebhookDelivery[];
	let executions: StoredExecution[];

	beforeAll(async () => {
		let restarted: Promise<void> | undefined;
		deliveries = await deliverMany(own.simulator, { count: COUNT, perSecond: 150 }, (index) => {
			if (index === COUNT / 2) restarted = own.n8n.kill().then(() => own.restart());
		});
		await restarted;
		await untilIdle(own.n8n.userFolder, workflow);
		executions = storedExecutions(own.n8n.userFolder, workflow, EVENT);
	}, 180_000);

	it('was killed while deliveries were under way', () => {
		const failed = deliveries.flatMap(({ attempts }) => attempts.slice(0, -1));
		expect(failed.length).toBeGreaterThan(0);
	});

	it('gets every event delivered in the end', () => {
		expect(deliveries.filter(({ state }) => state !== 'delivered')).toEqual([]);
	});

	it('has every event that it answered with 200 in an execution, once it had started', () => {
		expect(lostEvents(deliveries, countEvents(executions))).toEqual([]);
	});

	it('has none twice but those whose answer was lost', () => {
		const times = countEvents(executions);
		expect(unexplained(deliveries, times)).toEqual([]);
		const once = deliveries.filter(({ attempts }) => attempts.length === 1).length;
		expect(once).toBeGreaterThan(0);
		const twice = [...times.values()].filter((number) => number > 1).length;
		const crashed = executions.filter(({ status }) => status === 'crashed').length;
		const lostByN8n = deliveries.filter(isLostByN8n).length;
		report({ once, twice, crashed, lostByN8n });
	});

	it('goes on by itself: nothing was registered again', () => {
		const posted = own.simulator.requests.filter(({ method }) => method === 'POST');
		expect(posted.map(({ path }) => path)).toEqual(['/v1/configs/webhook']);
		expect(executions.at(-1)?.status).toBe('success');
	});
});

describe('a database that another process has locked for seconds', () => {
	it('loses nothing that was answered with 200', async () => {
		const database = openDatabase(own.n8n.userFolder, { readOnly: false });
		const started = Date.now();
		database.exec('BEGIN IMMEDIATE');
		const unlocked = sleep(3_000).then(() => {
			database.exec('COMMIT');
			database.close();
		});
		const load = { from: 10_000, count: 100, perSecond: 50 };
		const deliveries = await deliverMany(own.simulator, load);
		await unlocked;
		await untilIdle(own.n8n.userFolder, workflow);
		const executions = storedExecutions(own.n8n.userFolder, workflow, EVENT);
		const times = countEvents(executions);
		expect(deliveries.filter(({ state }) => state !== 'delivered')).toEqual([]);
		expect(lostEvents(deliveries, times)).toEqual([]);
		expect(unexplained(deliveries, times)).toEqual([]);
		// Nobody was told 200 while nothing could be stored.
		const early = deliveries.filter(({ attempts }) => {
			const { at = '', durationMs = 0 } = attempts.at(-1) ?? {};
			return Date.parse(at) + durationMs < started + 2_900;
		});
		expect(early).toEqual([]);
		report({ attempts: deliveries.flatMap(({ attempts }) => attempts).length });
	}, 90_000);
});

/** For the reader of the log: how it was this time, where no number is right or wrong. */
function report(facts: object): void {
	console.log(expect.getState().currentTestName, JSON.stringify(facts));
}
