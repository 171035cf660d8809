import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { isFrom360dialog } from './authenticate';
import { isWanted } from './filters';
import { toOutputs } from './outputs';
import { parseWebhook } from './parse';
import { readSettings } from './settings';
import { toItem } from './simplify';

/**
 * Handles one call of the webhook: refuses what does not come from 360dialog, reads it, and starts
 * the workflow with one item for each event that was asked for. Never throws: n8n would answer 500,
 * and 360dialog would send the same body again for days.
 */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	if (!(await isAllowed(context))) {
		return refuse(context, 401, 'The Authorization header is missing or wrong');
	}
	const body: unknown = context.getBodyData();
	if (typeof body !== 'object' || body === null || Array.isArray(body)) {
		return refuse(context, 400, 'The body is not a JSON object');
	}
	const settings = readSettings(context);
	const entries = parseWebhook(body as IDataObject)
		.filter(isWanted(settings, Date.now()))
		.map((event) => ({ event, item: { json: toItem(event) } }));
	return entries.length > 0 ? { workflowData: toOutputs(entries, settings) } : {};
}

async function isAllowed(context: IWebhookFunctions): Promise<boolean> {
	try {
		return await isFrom360dialog(context);
	} catch (error) {
		context.logger.error('360dialog Trigger: the credential could not be read', {
			reason: (error as Error).message,
		});
		return false;
	}
}

/** Says no with a status that 360dialog sees, a line in n8n's log, and no execution. */
function refuse(context: IWebhookFunctions, status: number, reason: string): IWebhookResponseData {
	context.logger.warn(`360dialog Trigger: webhook call refused. ${reason}.`, {
		status,
		workflowId: context.getWorkflow().id,
		node: context.getNode().name,
	});
	context.getResponseObject().status(status).json({ message: reason });
	return { noWebhookResponse: true };
}
