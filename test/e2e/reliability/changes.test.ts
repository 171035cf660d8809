import axios from 'axios';
import { startSimulator } from '../../simulator';
import { startReceiver } from '../../simulator/testing/receiver';
import { finishedExecutions, listExecutions } from '../../support/n8n/executions';
import { autoReply, inARow, node, triggerNode } from '../../support/n8n/nodes';
import { untilIdle } from '../../support/n8n/storedEvents';
import {
	activateWorkflow,
	createWorkflow,
	deactivateWorkflow,
	type Workflow,
	type WorkflowDraft,
} from '../../support/n8n/workflows';
import { deliverMany, messageBody } from '../support/load';
import { useOwnN8n } from '../support/ownN8n';

const own = useOwnN8n('changes', { statuses: false });

async function publish(draft: WorkflowDraft): Promise<Workflow> {
	const workflow = await createWorkflow(own.session, draft);
	await activateWorkflow(own.session, workflow);
	return workflow;
}

const wait = (seconds: number) => ({
	...node('Wait', 'n8n-nodes-base.wait', 1.1, [240, 0]),
	parameters: { resume: 'timeInterval', amount: seconds, unit: 'seconds' },
});

describe.each(['all', 'never'])('a workflow that takes seconds, grouping %s', (group) => {
	it('does not make the answers slow', async () => {
		const trigger = triggerNode(own.credential, ['message'], { options: { group } });
		const workflow = await publish(inARow(`Slow, ${group}`, [trigger, wait(3)]));
		const from = group === 'all' ? 0 : 100;
		const deliveries = await deliverMany(own.simulator, { from, count: 20, perSecond: 10 });
		expect(deliveries.map(({ attempts }) => attempts.map(({ status }) => status))).toEqual(
			Array(20).fill([200]),
		);
		// The goals are the bench's; this machine may be busy.
		const slowest = Math.max(...deliveries.map(({ attempts }) => attempts[0]?.durationMs ?? NaN));
		expect(slowest).toBeLessThan(2_500);
		await untilIdle(own.n8n.userFolder, workflow);
		const executions = await listExecutions(own.session, workflow);
		expect(new Set(executions.map(({ status }) => status))).toEqual(new Set(['success']));
		await deactivateWorkflow(own.session, workflow);
	});
});

describe('an outage of 360dialog', () => {
	let workflow: Workflow;

	beforeAll(async () => {
		workflow = await publish(autoReply(own.credential, 'Outage'));
	});
	afterAll(async () => await deactivateWorkflow(own.session, workflow));

	const statuses = async (count: number) =>
		(await finishedExecutions(own.session, workflow, count)).map(({ status }) => status);
	const answers = () => own.simulator.requests.filter(({ path }) => path === '/messages');

	it('fails what is sent meanwhile, and tells', async () => {
		const body = messageBody(own.simulator, 1_000);
		const { url, headers } = own.simulator.webhook('cloud');
		await own.simulator.close();
		// What 360dialog had sent before, and which arrives now.
		await axios.post(url, body, { headers });
		expect(await statuses(1)).toEqual(['error']);

		const { port } = new URL(own.simulator.url);
		own.simulator = await startSimulator({ statuses: false, port: Number(port) });
		// 360dialog remembers its numbers' webhooks.
		own.simulator.setWebhook('cloud', { url, headers });
	});

	it('is over without a hand on n8n', async () => {
		const { state } = await own.simulator.customerSends('cloud', { text: 'Are you back?' });
		expect(state).toBe('delivered');
		expect(await statuses(2)).toEqual(['error', 'success']);
		expect(answers()).toMatchObject([{ body: { text: { body: 'You wrote: Are you back?' } } }]);
	});

	it('starts nothing for a message that 360dialog sends again after it', async () => {
		const { state } = await own.simulator.deliver('cloud', own.simulator.deliveries[0]?.body);
		expect(state).toBe('delivered');
		await untilIdle(own.n8n.userFolder, workflow);
		expect(await statuses(2)).toEqual(['error', 'success']);
		expect(answers()).toHaveLength(1);
	});
});

describe('a webhook URL that somebody changes outside of n8n', () => {
	it('is seen with a look at the number, and repaired by publishing again', async () => {
		const workflow = await publish(autoReply(own.credential, 'Elsewhere'));
		const ours = own.simulator.webhook('cloud').url;
		const crm = await startReceiver();
		own.simulator.setWebhook('cloud', { url: crm.url });

		await own.simulator.customerSends('cloud', { text: 'Who gets this?' });
		expect(crm.received).toHaveLength(1);
		expect(await registeredUrl()).toBe(crm.url);
		// n8n publishes what has not changed without calling the trigger.
		await activateWorkflow(own.session, workflow);
		expect(await registeredUrl()).toBe(crm.url);
		expect(await listExecutions(own.session, workflow)).toEqual([]);

		await deactivateWorkflow(own.session, workflow);
		expect(await registeredUrl()).toBe(crm.url);
		await activateWorkflow(own.session, workflow);
		expect(await registeredUrl()).toBe(ours);
		await own.simulator.customerSends('cloud', { text: 'And this?' });
		expect(await finishedExecutions(own.session, workflow, 1)).toMatchObject([
			{ status: 'success' },
		]);

		await deactivateWorkflow(own.session, workflow);
		expect(await registeredUrl()).toBe(crm.url);
		await crm.close();
	});
});

/** What 360dialog says when it is asked, as a user may with the operation Webhook > Get. */
async function registeredUrl(): Promise<string> {
	const { baseUrl, apiKey } = own.simulator.accounts.cloud;
	const headers = { 'D360-API-KEY': apiKey };
	const { data } = await axios.get<{ url: string }>(`${baseUrl}/v1/configs/webhook`, { headers });
	return data.url;
}
