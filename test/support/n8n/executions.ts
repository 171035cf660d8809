import { parse } from 'flatted';
import type { IDataObject, IRunExecutionData } from 'n8n-workflow';
import { eventually } from './eventually';
import type { Session } from './session';
import type { Workflow } from './workflows';

export interface Execution {
	id: string;
	status: string;
	mode: string;
	data: IRunExecutionData;
}

type Summary = Omit<Execution, 'data'>;

const UNFINISHED = ['new', 'running', 'waiting'];

/** Oldest first. */
export async function listExecutions(session: Session, { id }: Workflow): Promise<Summary[]> {
	const params = { filter: JSON.stringify({ workflowId: id }), limit: 100 };
	const answer = await session.request<{ results: Summary[] }>('GET', '/executions', { params });
	return answer.results.reverse();
}

export async function getExecution(session: Session, id: string): Promise<Execution> {
	const stored = await session.request<Summary & { data: string }>('GET', `/executions/${id}`);
	return { ...stored, data: parse(stored.data) as IRunExecutionData };
}

/** Waits until a workflow has that many executions and all of them have ended. */
export async function finishedExecutions(
	session: Session,
	workflow: Workflow,
	count: number,
): Promise<Execution[]> {
	const summaries = await eventually(
		async () => {
			const all = await listExecutions(session, workflow);
			const done = all.every(({ status }) => !UNFINISHED.includes(status));
			return done && all.length >= count ? all : undefined;
		},
		{ what: `${count} finished executions of "${workflow.name}"`, timeoutMs: 30_000 },
	);
	return await Promise.all(summaries.map(({ id }) => getExecution(session, id)));
}

/** The items that a node gave out. */
export function itemsOf({ data }: Execution, nodeName: string, output = 0): IDataObject[] {
	const runs = data.resultData.runData[nodeName] ?? [];
	return runs.flatMap((run) => (run.data?.main?.[output] ?? []).map(({ json }) => json));
}
