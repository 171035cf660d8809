import type { IDataObject, OnError } from 'n8n-workflow';
import { createCredential, deleteCredential, saveCredential } from '../support/n8n/credentials';
import { itemsOf, type Execution } from '../support/n8n/executions';
import { sendNode } from '../support/n8n/nodes';
import { freePort } from '../support/n8n/ports';
import type { Workflow } from '../support/n8n/workflows';
import type { Fault } from '../simulator';
import { run, startedByHand } from './support/runs';
import { useStage } from './support/stage';

const stage = useStage({ statuses: false });
const SEND = 'Confirm order';
const ORDERS = [1, 2, 3, 4, 5].map((number) => ({
	number: `order-${number}`,
	customer: `49170123456${number}`,
}));
const NUMBERS = ORDERS.map(({ number }) => number);

const refusal: Fault = {
	path: '/messages',
	status: 400,
	body: { error: { message: '(#131026) Message undeliverable', code: 131026 } },
};
const outage: Fault = {
	path: '/messages',
	status: 500,
	body: { error: { message: '(#131000) Something went wrong', code: 131000 } },
	carryOut: true,
};
const brokenConnection: Fault = { path: '/messages', drop: true, carryOut: true };

describe('Send Once, with what n8n keeps in its database', () => {
	beforeEach(() => stage.simulator.reset());

	it('sends in a second run exactly what was not accepted in the first', async () => {
		const workflow = await confirmations('stopWorkflow', { parallelRequests: 1 });
		const { simulator } = stage;
		// Answers the first two as usual.
		simulator.failNext({ path: '/messages', times: 2, delayMs: 1 });
		simulator.failNext(refusal);

		const first = await run(stage, workflow);
		expect(first.status).toBe('error');
		expect(asked()).toEqual(['order-1', 'order-2', 'order-3']);

		simulator.requests.length = 0;
		const second = await run(stage, workflow);
		expect(outcomes(second)).toEqual(['skipped', 'skipped', 'accepted', 'accepted', 'accepted']);
		expect(skipped(second)).toEqual(['order-1', 'order-2']);
		expect(asked()).toEqual(['order-3', 'order-4', 'order-5']);

		simulator.requests.length = 0;
		const third = await run(stage, workflow);
		expect(skipped(third)).toEqual(NUMBERS);
		expect(asked()).toEqual([]);
	});

	it.each([
		['the connection broke', brokenConnection],
		['WhatsApp had an outage', outage],
	])('does not send again what may have been accepted: %s', async (_, fault) => {
		const workflow = await confirmations('continueRegularOutput');
		stage.simulator.failNext(fault);

		const first = await run(stage, workflow);
		expect(outcomes(first).sort()).toEqual([
			...Array<string>(4).fill('accepted'),
			'maybe accepted',
		]);
		expect(asked().sort()).toEqual(NUMBERS);

		stage.simulator.requests.length = 0;
		const second = await run(stage, workflow);
		expect(skipped(second)).toEqual(NUMBERS);
		expect(asked()).toEqual([]);
	});

	it('sends what never left, because 360dialog could not be reached', async () => {
		const { apiKey, baseUrl } = stage.simulator.accounts.cloud;
		const nobody = `http://127.0.0.1:${await freePort()}`;
		const name = 'Nobody there';
		const credential = await createCredential(stage.session, name, { apiKey, baseUrl: nobody });
		try {
			const workflow = await confirmations('continueRegularOutput', {}, credential);
			expect(outcomes(await run(stage, workflow))).toEqual(Array(5).fill('not accepted'));

			await saveCredential(stage.session, name, { apiKey, baseUrl });
			expect(outcomes(await run(stage, workflow))).toEqual(Array(5).fill('accepted'));
			expect(asked().sort()).toEqual(NUMBERS);
		} finally {
			await deleteCredential(stage.session, credential);
		}
	});
});

/** One message for each order, to a customer each. */
async function confirmations(
	onError: OnError,
	options: IDataObject = {},
	credential = stage.credential,
): Promise<Workflow> {
	const send = sendNode(SEND, credential, {
		operation: 'sendText',
		to: '={{ $json.customer }}',
		text: '=We have your {{ $json.number }}',
		options: { sendOnceKey: '={{ $json.number }}', ...options },
	});
	return await stage.workflow(startedByHand('Confirmations', ORDERS, [{ ...send, onError }]));
}

/** What became of each item. */
function outcomes(execution: Execution): unknown[] {
	return itemsOf(execution, SEND).map(({ status, details }) => {
		if (status !== undefined) return status;
		const { maybeAccepted } = details as IDataObject;
		return maybeAccepted ? 'maybe accepted' : 'not accepted';
	});
}

function skipped(execution: Execution): unknown[] {
	return itemsOf(execution, SEND)
		.filter(({ status }) => status === 'skipped')
		.map(({ sendOnceKey }) => sendOnceKey);
}

/** The orders for which 360dialog was asked to send a message, whatever it answered. */
function asked(): string[] {
	return stage.simulator.requests.map(({ body }) => {
		const { text } = body as { text: { body: string } };
		return text.body.replace('We have your ', '');
	});
}
