import { eventually } from '../support/n8n/eventually';
import { finishedExecutions, listExecutions } from '../support/n8n/executions';
import { inARow, node, triggerNode } from '../support/n8n/nodes';
import { activateWorkflow, type Workflow } from '../support/n8n/workflows';
import { cloud } from '../unit/data/appendixA';
import { useStage } from './support/stage';

const stage = useStage({ statuses: false });

const FILE = { content: Buffer.from('%PDF-1.7 an offer'), mimeType: 'application/pdf' };

describe('a message with a file', () => {
	let workflow: Workflow;

	beforeAll(async () => {
		const trigger = triggerNode(stage.credential, ['message'], {
			options: { downloadMedia: true, mediaField: 'offer', showTyping: true, includeRawBody: true },
		});
		const noOp = node('No Operation', 'n8n-nodes-base.noOp', 1, [240, 0]);
		workflow = await stage.workflow(inARow('Take a file', [trigger, noOp]));
		await activateWorkflow(stage.session, workflow);
	});

	it('comes with the file and the text of the call, and is marked once it is stored', async () => {
		const { simulator, session } = stage;
		const id = simulator.customerFile('cloud', FILE);
		await simulator.customerSends('cloud', {
			type: 'document',
			document: { id, mime_type: FILE.mimeType, filename: 'offer.pdf', caption: 'Our offer' },
		});
		const [execution] = await finishedExecutions(session, workflow, 1);
		const [item] = execution!.data.resultData.runData['No Operation']?.[0]?.data?.main?.[0] ?? [];
		expect(item?.json).toMatchObject({
			event: 'message',
			text: 'Our offer',
			media: { id, fileName: 'offer.pdf' },
			rawBody: expect.stringContaining('"Our offer"') as unknown,
		});
		expect(item?.binary?.offer).toMatchObject({
			fileName: 'offer.pdf',
			mimeType: 'application/pdf',
			bytes: FILE.content.length,
		});

		const mark = await eventually(
			() => simulator.requests.find(({ path }) => path === '/messages'),
			{ what: 'the mark' },
		);
		expect(mark).toMatchObject({
			status: 200,
			body: {
				status: 'read',
				message_id: item?.json.messageId,
				typing_indicator: { type: 'text' },
			},
		});
	});

	it('that is delivered again starts no second execution', async () => {
		const { simulator, session } = stage;
		const body = cloud('messages', {
			contacts: [{ wa_id: '16505551234', profile: { name: 'Jane' } }],
			messages: [{ id: 'wamid.TWICE', from: '16505551234', type: 'text', text: { body: 'Hi' } }],
		});
		const first = await simulator.deliver('cloud', body);
		const second = await simulator.deliver('cloud', body);
		expect([first.state, second.state]).toEqual(['delivered', 'delivered']);
		await finishedExecutions(session, workflow, 2);
		expect(await listExecutions(session, workflow)).toHaveLength(2);
	});
});
