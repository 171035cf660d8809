import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from '../../support/n8n/session';
import type { RunningN8n } from '../../support/n8n/startN8n';
import { storedExecutions, untilIdle } from '../../support/n8n/storedEvents';
import { activateWorkflow, createWorkflow, deleteWorkflow } from '../../support/n8n/workflows';
import type { LoadGenerator, Plan } from './load';
import { EVENT } from './load/events';
import { outcomeOf, type Outcome } from './outcome';
import { addressOf, forgetWebhook, workflowOf, type Account, type Receiver } from './receivers';

export interface Ground {
	n8n: RunningN8n;
	session: Session;
	account: Account;
	generator: LoadGenerator;
}

export type Load = Pick<Plan, 'perSecond' | 'seconds'>;

/** Before each measurement, so that the workflow is loaded and its code compiled. */
const WARM_UP: Load = { perSecond: 10, seconds: 2 };
const REST_MS = 1_000;
const GIVE_UP_MS = 10_000;
const DRAIN_MS = 30_000;
/** After a collapse n8n works off what nobody waits for any more. */
const IDLE_MS = 180_000;

/** One rate of calls to a new workflow. What it stored is counted when n8n is idle again. */
export async function measure(ground: Ground, receiver: Receiver, load: Load): Promise<Outcome> {
	const { n8n, session, account, generator } = ground;
	await forgetWebhook(account);
	const workflow = await createWorkflow(session, workflowOf(receiver, account));
	const [trigger] = workflow.nodes;
	if (trigger === undefined) throw new Error('No trigger');
	await activateWorkflow(session, workflow);
	const address = await addressOf(receiver, trigger, n8n.url, account);
	const plan = (own: Load, run: string): Plan => ({
		...own,
		...address,
		run,
		kind: receiver.kind,
		giveUpAfterMs: GIVE_UP_MS,
		drainMs: DRAIN_MS,
	});
	const idle = async () => await untilIdle(n8n.userFolder, workflow, IDLE_MS);

	await generator.run(plan(WARM_UP, newRun()));
	await idle();
	await sleep(REST_MS);

	const run = newRun();
	const calls = await generator.run(plan(load, run));
	await idle();
	const executions = storedExecutions(n8n.userFolder, workflow, EVENT).filter(({ events }) =>
		events.some((event) => event.includes(run)),
	);
	await deleteWorkflow(session, workflow);
	return outcomeOf(load.perSecond * load.seconds, calls, executions);
}

const newRun = () => randomBytes(4).toString('hex');
