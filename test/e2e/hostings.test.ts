import { createCredential, deleteCredential, type Credential } from '../support/n8n/credentials';
import { eventually } from '../support/n8n/eventually';
import { autoReply } from '../support/n8n/nodes';
import { activateWorkflow } from '../support/n8n/workflows';
import { useStage } from './support/stage';

const stage = useStage({ statuses: false });

describe.each(['onPremise', 'sandbox'] as const)('an auto-reply on %s', (hosting) => {
	let credential: Credential;

	beforeAll(async () => {
		const { apiKey, baseUrl } = stage.simulator.accounts[hosting];
		credential = await createCredential(stage.session, hosting, { apiKey, baseUrl, hosting });
	});

	afterAll(async () => await deleteCredential(stage.session, credential));

	it('receives and sends', async () => {
		const workflow = await stage.workflow(autoReply(credential, `Auto-reply ${hosting}`));
		await activateWorkflow(stage.session, workflow);
		const { state } = await stage.simulator.customerSends(hosting, { text: 'hello' });
		expect(state).toBe('delivered');

		const sent = await eventually(
			() => stage.simulator.requests.find(({ path }) => path.endsWith('/v1/messages')),
			{ what: 'the answer' },
		);
		expect(sent).toMatchObject({
			hosting,
			status: 201,
			body: { type: 'text', text: { body: 'You wrote: hello' } },
		});
		stage.simulator.reset();
	});
});
