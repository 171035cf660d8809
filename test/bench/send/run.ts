import axios from 'axios';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INode } from 'n8n-workflow';
import type { SimulatorOptions } from '../../simulator';
import { finishedExecutions } from '../../support/n8n/executions';
import { inARow, node } from '../../support/n8n/nodes';
import type { Session } from '../../support/n8n/session';
import { activateWorkflow, createWorkflow, deleteWorkflow } from '../../support/n8n/workflows';
import type { BenchN8n } from '../support/n8n';
import { watchMemory, type MemoryUse } from '../support/memory';
import type { Report } from '../support/report';
import type { RemoteSimulator } from '../support/simulator';
import type { Sender } from './senders';

export interface Ground {
	n8n: BenchN8n;
	session: Session;
	simulator: RemoteSimulator;
}

export interface Measurement {
	/** Of the sending node alone, as n8n's execution data has it. */
	seconds: number;
	memory: MemoryUse;
	report: Report;
}

/** n8n comes to rest. */
const REST_MS = 1_000;
/** Between the node that makes a file and the one that sends it; the garbage goes in the middle. */
const PAUSE_SECONDS = 6;

/**
 * One production execution: a webhook gets the items, and the nodes of the row work on them. The
 * execution is saved as usual; only the time and the memory of the last node count.
 */
export async function measure(
	{ n8n, session, simulator }: Ground,
	{ name, node: last }: Sender,
	before: INode[],
	body: object,
	limits: SimulatorOptions,
): Promise<Measurement> {
	await simulator.start(limits);
	const path = randomUUID();
	const draft = inARow(`Bench: ${name}`, [webhook(path), ...before, last]);
	const workflow = await createWorkflow(session, draft);
	await activateWorkflow(session, workflow);
	await sleep(REST_MS);
	await n8n.inspector.collectGarbage();
	await sleep(REST_MS);

	const pauses = before.some(isPause);
	const watch = watchMemory(n8n.pid);
	const running = axios.post(`${n8n.url}/webhook/${path}`, body, { validateStatus: () => true });
	if (pauses)
		await sleep(PAUSE_SECONDS * 500).then(async () => await n8n.inspector.collectGarbage());
	const cleanAt = Date.now();
	await running.finally(() => watch.stop());
	const [execution] = await finishedExecutions(session, workflow, 1);
	const report = await simulator.report();
	await deleteWorkflow(session, workflow);

	const task = execution?.data.resultData.runData[last.name]?.[0];
	if (!task || task.error) {
		const reason = task?.error?.message ?? execution?.data.resultData.error?.message;
		throw new Error(`${name} failed: ${reason}`);
	}
	if (pauses && task.startTime < cleanAt) throw new Error(`${name} had no clean start`);
	return {
		seconds: task.executionTime / 1000,
		memory: watch.during(task.startTime, task.startTime + task.executionTime),
		report,
	};
}

function webhook(path: string): INode {
	return {
		...node('Webhook', 'n8n-nodes-base.webhook', 2, [0, 0]),
		webhookId: path,
		parameters: { httpMethod: 'POST', path, responseMode: 'lastNode', responseData: 'noData' },
	};
}

export function splitOut(): INode {
	return {
		...node('Recipients', 'n8n-nodes-base.splitOut', 1, [240, 0]),
		parameters: { fieldToSplitOut: 'body.messages', options: {} },
	};
}

/** Keeps the items, and their files. */
export function pause(): INode {
	return {
		...node('Pause', PAUSE, 1.1, [480, 0]),
		parameters: { resume: 'timeInterval', amount: PAUSE_SECONDS, unit: 'seconds' },
	};
}

const PAUSE = 'n8n-nodes-base.wait';

const isPause = ({ type }: INode) => type === PAUSE;

export function download(url: string): INode {
	return {
		...node('File', 'n8n-nodes-base.httpRequest', 4.2, [240, 0]),
		parameters: { url, options: { response: { response: { responseFormat: 'file' } } } },
	};
}

/** Each for somebody else. */
export function messages(count: number): object {
	const one = (index: number) => ({
		to: String(491_700_000_000 + index),
		text: `Hello number ${index}, your order is on its way`,
	});
	return { messages: Array.from({ length: count }, (_, index) => one(index)) };
}
