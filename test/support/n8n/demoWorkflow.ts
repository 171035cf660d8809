import type { Simulator } from '../../simulator';
import { saveCredential } from './credentials';
import { autoReply } from './nodes';
import type { Session } from './session';
import {
	activateWorkflow,
	createWorkflow,
	deactivateWorkflow,
	findWorkflow,
	type Workflow,
} from './workflows';

const WORKFLOW = 'WhatsApp auto-reply';
const CREDENTIAL = '360dialog simulator';

/**
 * The auto-reply, active. With kept data it is the user's own edition of it; the simulator is a new
 * one then, perhaps on another port, so the trigger has to register its webhook again.
 */
export async function activeDemoWorkflow(
	session: Session,
	{ accounts }: Simulator,
): Promise<Workflow> {
	const { apiKey, baseUrl } = accounts.cloud;
	const credential = await saveCredential(session, CREDENTIAL, { apiKey, baseUrl });
	const kept = await findWorkflow(session, WORKFLOW);
	if (kept?.active) await deactivateWorkflow(session, kept);
	const workflow = kept ?? (await createWorkflow(session, autoReply(credential, WORKFLOW)));
	await activateWorkflow(session, workflow);
	return workflow;
}
