import type { IConnections, INode, IPinData } from 'n8n-workflow';
import { eventually } from './eventually';
import type { Session } from './session';

export interface WorkflowDraft {
	name: string;
	nodes: INode[];
	connections: IConnections;
	pinData?: IPinData;
}

export interface Workflow extends WorkflowDraft {
	id: string;
	versionId: string;
	active: boolean;
}

interface Publication {
	status: 'in_progress' | 'not_published' | 'published' | 'partial' | 'failed';
	triggers: Array<{ errorMessage: string | null }>;
}

export async function createWorkflow(session: Session, draft: WorkflowDraft): Promise<Workflow> {
	const settings = { executionOrder: 'v1' };
	return await session.request<Workflow>('POST', '/workflows', { data: { ...draft, settings } });
}

export async function findWorkflow(session: Session, name: string): Promise<Workflow | undefined> {
	const all = await session.request<Workflow[]>('GET', '/workflows');
	const found = all.find((workflow) => workflow.name === name);
	return found && (await session.request<Workflow>('GET', `/workflows/${found.id}`));
}

/** n8n registers triggers after it has answered, so this waits until it says that they are. */
export async function activateWorkflow(session: Session, workflow: Workflow): Promise<void> {
	const { id, name, versionId } = workflow;
	await session.request('POST', `/workflows/${id}/activate`, { data: { versionId } });
	const { status, triggers } = await settledPublication(session, workflow);
	if (status === 'published') return;
	const reasons = triggers.map(({ errorMessage }) => errorMessage).join(', ');
	throw new Error(`"${name}" was not activated: ${reasons}`);
}

export async function deactivateWorkflow(session: Session, workflow: Workflow): Promise<void> {
	await session.request('POST', `/workflows/${workflow.id}/deactivate`, { data: {} });
	await settledPublication(session, workflow);
}

export async function deleteWorkflow(session: Session, workflow: Workflow): Promise<void> {
	const { id } = workflow;
	await deactivateWorkflow(session, workflow);
	await session.request('POST', `/workflows/${id}/archive`, { data: {} });
	await session.request('DELETE', `/workflows/${id}`);
}

/** What the buttons of the editor do: runs at once, or waits for a call of the trigger's test URL. */
export async function runWorkflow(
	session: Session,
	{ id }: Workflow,
	triggerName: string,
): Promise<void> {
	const data = { triggerToStartFrom: { name: triggerName } };
	await session.request('POST', `/workflows/${id}/run`, { data });
}

async function settledPublication(session: Session, { id }: Workflow): Promise<Publication> {
	return await eventually(
		async () => {
			const now = await session.request<Publication>('GET', `/workflows/${id}/publication-status`);
			return now.status === 'in_progress' ? undefined : now;
		},
		{ what: 'n8n to register the triggers', timeoutMs: 60_000 },
	);
}
