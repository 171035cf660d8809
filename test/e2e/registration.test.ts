import axios from 'axios';
import type { INodeParameters } from 'n8n-workflow';
import { startReceiver } from '../simulator/testing/receiver';
import { eventually } from '../support/n8n/eventually';
import { finishedExecutions, itemsOf, listExecutions } from '../support/n8n/executions';
import { inARow, triggerNode } from '../support/n8n/nodes';
import { activateWorkflow, deactivateWorkflow, type Workflow } from '../support/n8n/workflows';
import { useStage } from './support/stage';

const stage = useStage({ statuses: false });

async function published(parameters: INodeParameters): Promise<Workflow> {
	const trigger = triggerNode(stage.credential, ['message'], parameters);
	const workflow = await stage.workflow(inARow('Registered elsewhere', [trigger]));
	await activateWorkflow(stage.session, workflow);
	return workflow;
}

const urlOf = ({ nodes }: Workflow) =>
	`${stage.session.url}/webhook/${nodes[0]?.webhookId}/webhook`;

describe('the trigger, registered', () => {
	beforeEach(() => stage.simulator.reset());

	it('as an additional destination, receives beside a CRM', async () => {
		const { simulator, session } = stage;
		const crm = await startReceiver();
		simulator.setWebhook('cloud', { url: crm.url });
		const workflow = await published({ registration: 'destination' });
		await eventually(() => simulator.destinations().enabled, { what: 'the destination' });
		expect(simulator.destinations().destinations).toMatchObject([{ url: urlOf(workflow) }]);

		await simulator.customerSends('cloud', { text: 'Hello to both' });
		const [execution] = await finishedExecutions(session, workflow, 1);
		expect(itemsOf(execution!, 'WhatsApp message')).toMatchObject([{ text: 'Hello to both' }]);
		expect(crm.received).toHaveLength(1);

		await deactivateWorkflow(session, workflow);
		await eventually(() => !simulator.destinations().enabled, { what: 'the destination to go' });
		expect(simulator.webhook('cloud')).toEqual({ url: crm.url });
		await crm.close();
	});

	it('with the account, receives for a number without a webhook of its own', async () => {
		const { simulator, session } = stage;
		const before = { url: 'https://crm.example.com/account' };
		simulator.setAccountWebhook(before);
		const workflow = await published({ registration: 'waba' });
		await eventually(() => simulator.accountWebhook().url === urlOf(workflow), {
			what: 'the webhook of the account',
		});
		expect(simulator.webhook('cloud').url).toBe('');
		await simulator.customerSends('cloud', { text: 'Hello' });
		await finishedExecutions(session, workflow, 1);

		await deactivateWorkflow(session, workflow);
		await eventually(() => simulator.accountWebhook().url === before.url, {
			what: 'the URL from before',
		});
	});

	it('nowhere, knows calls by a header of its own', async () => {
		const { simulator, session } = stage;
		const workflow = await published({
			registration: 'none',
			authentication: 'header',
			headerName: 'X-Webhook-Secret',
			headerValue: 'correct horse battery staple',
		});
		const call = async (headers: Record<string, string>) => {
			const validateStatus = () => true;
			const body = { messages: [{ id: 'wamid.1', from: '1', type: 'text', text: { body: 'Hi' } }] };
			return (await axios.post(urlOf(workflow), body, { headers, validateStatus })).status;
		};
		await eventually(async () => (await call({})) === 401, { what: 'the webhook' });
		expect(await call({ 'X-Webhook-Secret': 'wrong' })).toBe(401);
		expect(await call({ 'X-Webhook-Secret': 'correct horse battery staple' })).toBe(200);
		await finishedExecutions(session, workflow, 1);
		expect(await listExecutions(session, workflow)).toHaveLength(1);
		expect(simulator.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
	});
});
