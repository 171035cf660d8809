import type { IDataObject, INode } from 'n8n-workflow';
import { finishedExecutions, listExecutions, type Execution } from '../../support/n8n/executions';
import { inARow, node } from '../../support/n8n/nodes';
import { runWorkflow, type Workflow, type WorkflowDraft } from '../../support/n8n/workflows';
import type { Stage } from './stage';

const START = 'When clicking ‘Execute workflow’';

/** Starts by hand: pinned data stands for what the start would give out. */
export function startedByHand(name: string, items: IDataObject[], nodes: INode[]): WorkflowDraft {
	const start = node(START, 'n8n-nodes-base.manualTrigger', 1, [-240, 0]);
	return {
		...inARow(name, [start, ...nodes]),
		pinData: { [START]: items.map((json) => ({ json })) },
	};
}

/** Runs a workflow that is started by hand, once more, and waits for the end. */
export async function run({ session }: Stage, workflow: Workflow): Promise<Execution> {
	const earlier = await listExecutions(session, workflow);
	await runWorkflow(session, workflow, START);
	const executions = await finishedExecutions(session, workflow, earlier.length + 1);
	const last = executions.at(-1);
	if (last === undefined) throw new Error('No execution');
	return last;
}
