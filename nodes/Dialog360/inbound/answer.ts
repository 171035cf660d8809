import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

type Response = ReturnType<IWebhookFunctions['getResponseObject']>;

/** Ends a call with a status that 360dialog sees, a line in n8n's log, and no execution. */
export function refuse(
	context: IWebhookFunctions,
	status: 400 | 401 | 503,
	reason: string,
	details: { cause?: string } = {},
): IWebhookResponseData {
	context.logger.warn(`360dialog Trigger: webhook call refused. ${reason}.`, {
		status,
		...whereOf(context),
		...details,
	});
	answer(context, status, reason);
	return { noWebhookResponse: true };
}

/** Which trigger it is, for the log. */
export function whereOf(context: IWebhookFunctions): { workflowId?: string; node: string } {
	return { workflowId: context.getWorkflow().id, node: context.getNode().name };
}

/** Answers by ourselves instead of n8n. A caller who has hung up is no trouble. */
export function answer(context: IWebhookFunctions, status: number, message: string): void {
	const response = context.getResponseObject();
	if (!response.headersSent) response.status(status).json({ message });
}

/**
 * Learns from n8n's own answer whether it has stored the execution: it answers 200 after that, and
 * 5xx when it could not. Looks at what n8n writes and not at what arrives: a caller who has hung up
 * gets nothing, and the events of such a call are stored all the same.
 */
export async function whenStored(response: Response): Promise<boolean> {
	return await new Promise((resolve) => {
		const end = response.end.bind(response) as (...args: unknown[]) => Response;
		response.end = ((...args: unknown[]) => {
			resolve(response.statusCode >= 200 && response.statusCode < 300);
			return end(...args);
		}) as Response['end'];
	});
}

/** Kind and place of an error, for the log. Not its message: it may quote what somebody wrote. */
export function placeOf(error: unknown): string {
	if (!(error instanceof Error)) return typeof error;
	const line = error.stack?.split('\n').find((text) => /^\s+at /.test(text));
	return `${error.name} ${line?.trim() ?? ''}`.trim();
}

/** Whether the caller has hung up. */
export function hasHungUp(response: Response): boolean {
	return response.destroyed || response.writableEnded;
}
