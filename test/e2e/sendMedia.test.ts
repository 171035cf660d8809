import { createHash } from 'node:crypto';
import { itemsOf } from '../support/n8n/executions';
import { node, sendNode } from '../support/n8n/nodes';
import { run, startedByHand } from './support/runs';
import { useStage } from './support/stage';

const stage = useStage({ statuses: false });
const invoice = 'Invoice 17: 2 kg of coffee, 36.00 €\n';

describe('Send Media', () => {
	it('uploads a file that another node made, and sends it as a document', async () => {
		const makeFile = {
			...node('Make file', 'n8n-nodes-base.convertToFile', 1.1, [0, 0]),
			parameters: {
				operation: 'toText',
				sourceProperty: 'invoice',
				options: { fileName: 'invoice-17.txt' },
			},
		};
		const send = sendNode('Send invoice', stage.credential, {
			operation: 'sendMedia',
			to: '491701234567',
			mediaType: 'document',
			mediaSource: 'binary',
			mediaBinaryField: 'data',
			caption: 'Your invoice',
		});
		const draft = startedByHand('Invoice', [{ invoice }], [makeFile, send]);
		const execution = await run(stage, await stage.workflow(draft));

		expect(execution.status).toBe('success');
		expect(itemsOf(execution, 'Send invoice')).toMatchObject([{ status: 'accepted' }]);
		const [upload, message, ...more] = stage.simulator.requests;
		expect(upload).toMatchObject({
			path: '/media',
			status: 200,
			body: {
				messaging_product: 'whatsapp',
				file: {
					mimeType: 'text/plain',
					fileName: 'invoice-17.txt',
					sha256: createHash('sha256').update(invoice).digest('base64'),
				},
			},
		});
		const { id } = upload?.response as { id: string };
		expect(message).toMatchObject({
			path: '/messages',
			status: 200,
			body: {
				type: 'document',
				document: { id, filename: 'invoice-17.txt', caption: 'Your invoice' },
			},
		});
		expect(more).toEqual([]);
	});
});
