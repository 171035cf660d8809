import type { INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { answer, hasHungUp, refuse, whenStored } from '../answer';
import type { Claim } from './ledger';
import { mergeOutputs } from './mergeOutputs';
import { remember } from './remember';
import type { Parcel, Scope } from './scopes';

/** What a call brings, and what is to happen once it is certain what became of it. */
export interface Delivery {
	context: IWebhookFunctions;
	/** Undefined in a test run. */
	scope: Scope | undefined;
	outputs: INodeExecutionData[][];
	claim: Claim | undefined;
	arrived: number;
	settled: (stored: boolean) => void;
}

const BUSY = 'n8n could not store the events in time. 360dialog delivers them again';

/** At most one line in this time about calls that were sent away: under load there are many. */
const COMPLAINT_MS = 10_000;

/** Starts an execution with the events of this call alone. */
export function storeAlone(delivery: Delivery): IWebhookResponseData {
	const { context, scope, outputs, claim, settled } = delivery;
	void whenStored(context.getResponseObject()).then(settled);
	if (scope && claim) remember(context, scope.ledger, [claim]);
	return { workflowData: outputs };
}

/** Starts an execution with the events of all calls that wait, or lets this call ride along in one. */
export async function storeInGroup(
	delivery: Delivery,
	scope: Scope,
): Promise<IWebhookResponseData> {
	const { context, outputs, claim, arrived, settled } = delivery;
	const response = context.getResponseObject();
	const size = outputs.reduce((sum, items) => sum + items.length, 0);
	const place = scope.group.join({ outputs, claim }, size, arrived, () => hasHungUp(response));
	void place.outcome.then(settled);
	if (place.role === 'rider') {
		void place.answer.then((stored) =>
			stored ? answer(context, 200, 'Workflow was started') : sendAway(context, scope),
		);
		return { noWebhookResponse: true };
	}
	const turn = await place.turn;
	if (!turn) return sendAway(context, scope);
	void whenStored(response).then(turn.finish);
	remember(context, scope.ledger, claimsOf(turn.values));
	return { workflowData: mergeOutputs(turn.values.map((parcel) => parcel.outputs)) };
}

function claimsOf(parcels: Parcel[]): Claim[] {
	return parcels.flatMap((parcel) => parcel.claim ?? []);
}

/** Says 503, so that 360dialog comes again. */
export function sendAway(context: IWebhookFunctions, scope: Scope): IWebhookResponseData {
	const now = Date.now();
	if (now - scope.lastComplaint < COMPLAINT_MS) {
		answer(context, 503, BUSY);
		return { noWebhookResponse: true };
	}
	scope.lastComplaint = now;
	return refuse(context, 503, BUSY);
}
