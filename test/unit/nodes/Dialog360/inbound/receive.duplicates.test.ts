import type * as Receive from '../../../../../nodes/Dialog360/inbound/receive';
import { cloud, MESSAGES, STATUSES } from '../../../data/appendixA';
import { API_KEY } from '../../../support/node';
import { webhookCall } from '../../../support/webhookContext';
import type { WebhookCall } from '../../../support/webhookContext';

const { text = {} } = MESSAGES;
const { sent = {} } = STATUSES;
const BODY = cloud('messages', { messages: [text] });
const BOTH = { events: ['message', 'status'] };

/** The code as a process has it after its start. */
function newProcess(): typeof Receive {
	let fresh: typeof Receive | undefined;
	jest.isolateModules(() => {
		fresh = jest.requireActual<typeof Receive>('../../../../../nodes/Dialog360/inbound/receive');
	});
	return fresh!;
}

async function call({ receive }: typeof Receive, given: WebhookCall, status = 200) {
	const { context, n8nAnswers, log } = webhookCall({ body: BODY, ...BOTH, ...given });
	const { workflowData } = await receive(context);
	if (workflowData) n8nAnswers(status);
	await new Promise((resolve) => setTimeout(resolve, 5));
	return { items: workflowData?.[0]?.length ?? 0, log };
}

test('a message that comes again after a restart starts nothing', async () => {
	const given = { nodeId: 'n1', state: { secret: 'x' }, credentials: { apiKey: API_KEY } };
	expect((await call(newProcess(), given)).items).toBe(1);
	expect((await call(newProcess(), given)).items).toBe(0);
	const status = { ...given, body: cloud('messages', { statuses: [sent] }) };
	const after = newProcess();
	expect((await call(after, status)).items).toBe(1);
	expect((await call(newProcess(), status)).items).toBe(0);
	expect(Object.keys(given.state)).toEqual(['secret', 'seen']);
});

test('two trigger nodes know nothing of each other', async () => {
	const process = newProcess();
	expect((await call(process, { nodeId: 'n1' })).items).toBe(1);
	expect((await call(process, { nodeId: 'n2' })).items).toBe(1);
});

test('what n8n answered with 500 starts the workflow when it comes again', async () => {
	const process = newProcess();
	expect((await call(process, { nodeId: 'n1' }, 500)).items).toBe(1);
	expect((await call(process, { nodeId: 'n1' })).items).toBe(1);
	expect((await call(process, { nodeId: 'n1' })).items).toBe(0);
});

test('the static data is left alone where nothing was new, so that n8n need not save it', async () => {
	const process = newProcess();
	const state = { secret: 'x' };
	const given = { nodeId: 'n1', state, credentials: { apiKey: API_KEY } };
	await call(process, given);
	Object.freeze(state);
	expect((await call(process, given)).items).toBe(0);
	expect((await call(process, { ...given, body: {} })).items).toBe(0);
});

test('an event with a time and without an ID is known by all that it says', async () => {
	const process = newProcess();
	const strange = (body: string, timestamp?: string) => ({
		nodeId: 'n1',
		body: cloud('messages', { messages: [{ type: 'text', text: { body }, timestamp }] }),
	});
	expect((await call(process, strange('a', '1751247548'))).items).toBe(1);
	expect((await call(process, strange('a', '1751247548'))).items).toBe(0);
	expect((await call(process, strange('b', '1751247548'))).items).toBe(1);
	expect((await call(process, strange('c'))).items).toBe(1);
	expect((await call(process, strange('c'))).items).toBe(1);
});
