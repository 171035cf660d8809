import type { INodeParameters } from 'n8n-workflow';
import { startSimulator } from '../../simulator';
import type { Simulator } from '../../simulator';
import { runFromTrigger } from '../../support/engine/runFromTrigger';
import { credentialFor } from '../../support/engine/simulator';
import { startTrigger } from '../../support/engine/triggerHost';
import type { TriggerHost } from '../../support/engine/triggerHost';
import { cloud, MESSAGES, STATUSES } from '../../unit/data/appendixA';
import { OTHER_BODIES } from '../../unit/data/appendixAOther';

let simulator: Simulator;
let trigger: TriggerHost;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false, retryDelaysMs: [] });
});
afterEach(async () => {
	await trigger.close();
	simulator.reset();
});
afterAll(async () => await simulator.close());

const now = () => String(Math.floor(Date.now() / 1000));
const MIXED = cloud('messages', {
	metadata: { display_phone_number: '15550783881', phone_number_id: '106540352242922' },
	contacts: [{ wa_id: '16505551234', profile: { name: 'Jane' } }],
	messages: ['text', 'buttonReply', 'reaction', 'image', 'group'].map((name) => ({
		...MESSAGES[name],
		id: `wamid.${name}`,
	})),
	statuses: ['sent', 'failed'].map((name) => ({ ...STATUSES[name] })),
});

async function receive(parameters: INodeParameters, body = MIXED) {
	trigger = await startTrigger(credentialFor(simulator), parameters);
	await trigger.activate();
	const delivery = await simulator.deliver('cloud', body);
	expect(delivery.state).toBe('delivered');
	return trigger.executions.map((items) =>
		items.map(({ event, type, status }) => [event, type ?? status]),
	);
}

describe('events', () => {
	test('"Message Received" is what a customer says, in one execution and in order', async () => {
		expect(await receive({ events: ['message'] })).toEqual([
			[
				['message', 'text'],
				['buttonReply', 'interactive'],
				['message', 'image'],
				['message', 'text'],
			],
		]);
	});

	test('others come when they are chosen, and by themselves', async () => {
		expect(await receive({ events: ['reaction', 'buttonReply'] })).toEqual([
			[
				['buttonReply', 'interactive'],
				['reaction', 'reaction'],
			],
		]);
	});

	test('of other fields come with their kind', async () => {
		const body = OTHER_BODIES.templateApproved!;
		expect(await receive({ events: ['templateStatus'] }, body)).toEqual([
			[['templateStatus', 'APPROVED']],
		]);
		expect(trigger.executions[0]![0]).toMatchObject({ templateName: 'order_confirmation' });
	});
});

describe('filters', () => {
	const filtered = async (filters: INodeParameters, events = ['message', 'status']) =>
		(await receive({ events, filters })).flat();

	test('of types and statuses', async () => {
		expect(await filtered({ messageTypes: ['image'], statuses: ['failed'] })).toEqual([
			['message', 'image'],
			['status', 'failed'],
		]);
	});

	test('that n8n does not show, because their event is not chosen, do nothing', async () => {
		const events = ['message'];
		expect(await filtered({ statuses: ['failed'], messageTypes: ['image'] }, events)).toHaveLength(
			1,
		);
		await trigger.close();
		expect(await filtered({ messageTypes: ['text'] }, ['buttonReply'])).toHaveLength(1);
	});

	test('of senders and groups', async () => {
		expect(await filtered({ allowedSenders: '+49 170 1234567' }, ['message'])).toEqual([]);
		await trigger.close();
		expect(
			await filtered({ allowedSenders: '+1 (650) 555-1234', groups: 'only' }, ['message']),
		).toEqual([['message', 'text']]);
	});

	test('of phone number IDs', async () => {
		expect(await filtered({ phoneNumberIds: '1' })).toEqual([]);
		await trigger.close();
		expect(await filtered({ phoneNumberIds: '1, 106540352242922' })).toHaveLength(6);
	});

	test('of the age', async () => {
		expect(await filtered({ maxAge: 60 })).toEqual([]);
		await trigger.close();
		const body = cloud('messages', { messages: [{ ...MESSAGES.text, timestamp: now() }] });
		expect(await receive({ events: ['message'], filters: { maxAge: 60 } }, body)).toHaveLength(1);
	});
});

describe('one output per event', () => {
	const parameters = {
		events: ['status', 'call', 'message', 'buttonReply'],
		options: { separateOutputs: true },
	};

	test("n8n's engine takes each item to the node behind its output", async () => {
		await receive(parameters);
		const { names, received, evaluated } = await runFromTrigger(parameters, trigger.outputs[0]!);
		expect(evaluated).toBe(false);
		expect(names).toEqual(['Message Received', 'Button Tapped', 'Message Status', 'Call']);
		expect(received.map((items) => items?.map(({ type, status }) => type ?? status))).toEqual([
			['text', 'image', 'text'],
			['interactive'],
			['sent', 'failed'],
			undefined,
		]);
	});

	test('also when nothing is for the first one', async () => {
		await receive(parameters, OTHER_BODIES.callConnect);
		const { received } = await runFromTrigger(parameters, trigger.outputs[0]!);
		expect(received.map((items) => items?.length)).toEqual([undefined, undefined, undefined, 1]);
	});

	test('is one output without the option', async () => {
		const { events } = parameters;
		await receive({ events });
		const { names, received } = await runFromTrigger({ events }, trigger.outputs[0]!);
		expect(names).toEqual(['main']);
		expect(received.map((items) => items?.length)).toEqual([6]);
	});
});
