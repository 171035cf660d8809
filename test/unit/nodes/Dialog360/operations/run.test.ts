import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { runOperation } from '../../../../../nodes/Dialog360/operations/run';
import { fakeApi } from '../../../support/apiContext';
import type { Answer } from '../../../support/apiContext';
import { API_KEY, NODE } from '../../../support/node';
import { rejectionOf } from '../../../support/thrown';

const sent = (id: string): Answer => ({
	body: { messages: [{ id }], contacts: [{ wa_id: '491701234567' }] },
});
const REFUSED: Answer = { statusCode: 400, body: { error: { message: 'm', code: 131047 } } };
const SEND = {
	resource: 'message',
	operation: 'sendText',
	to: '491701234567',
	text: 'Hi',
	simplify: true,
};

interface Setup {
	items: IDataObject[];
	answers: Array<Answer | Error>;
	continueOnFail?: boolean;
	credentials?: IDataObject;
}

function setup({ items, answers, continueOnFail = false, credentials }: Setup) {
	const { context, requests } = fakeApi(answers, credentials);
	const execute = {
		...context,
		getInputData: () => items.map((json) => ({ json })),
		getNodeParameter: (name: string, index: number) => items[index]?.[name],
		continueOnFail: () => continueOnFail,
		getExecutionCancelSignal: () => undefined,
	} as unknown as IExecuteFunctions;
	return { run: async () => await runOperation(execute), requests };
}

describe('runOperation', () => {
	test('runs every item in order and pairs the results with them', async () => {
		const items = ['a', 'b', 'c'].map((text) => ({ ...SEND, text }));
		const { run, requests } = setup({ items, answers: ['1', '2', '3'].map(sent) });
		const results = await run();
		expect(results.map(({ json, pairedItem }) => [json.messageId, pairedItem])).toEqual([
			['1', { item: 0 }],
			['2', { item: 1 }],
			['3', { item: 2 }],
		]);
		expect(requests.map(({ body }) => (body as { text: IDataObject }).text.body)).toEqual([
			'a',
			'b',
			'c',
		]);
	});

	test('stops at the first item that cannot be sent, and names it', async () => {
		const { run, requests } = setup({ items: [SEND, SEND, SEND], answers: [sent('1'), REFUSED] });
		const error = (await rejectionOf(run())) as NodeApiError;
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error.context.itemIndex).toBe(1);
		expect(error.message).toMatch(/\(131047\)$/);
		expect(requests).toHaveLength(2);
	});

	test('names the item whose input is wrong', async () => {
		const { run, requests } = setup({ items: [SEND, { ...SEND, to: '' }], answers: [sent('1')] });
		const error = (await rejectionOf(run())) as NodeOperationError;
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error.context.itemIndex).toBe(1);
		// Several items are handled at once: the first may have gone out already, or not yet.
		expect(requests.length).toBeLessThanOrEqual(1);
	});

	test('with Continue On Fail handles the other items', async () => {
		const { run } = setup({
			items: [SEND, { ...SEND, text: '' }, SEND, SEND],
			answers: [sent('1'), REFUSED, sent('4')],
			continueOnFail: true,
		});
		const results = await run();
		expect(results.map(({ pairedItem }) => pairedItem)).toEqual(
			[0, 1, 2, 3].map((item) => ({ item })),
		);
		expect(results.map(({ json }) => json.messageId)).toEqual(['1', undefined, undefined, '4']);
		expect(results[1]?.json).toEqual({
			error: 'Text is empty',
			details: expect.objectContaining({ field: 'Text', retryable: false }) as IDataObject,
		});
		expect(results[2]?.json).toMatchObject({
			error: expect.stringMatching(/\(131047\)$/) as string,
			details: { code: 131047, httpStatus: 400, answer: 'm', retryable: false },
		});
	});

	test('an operation that this version does not have is refused before anything is sent', async () => {
		const { run, requests } = setup({
			items: [{ ...SEND, operation: 'sendHologram' }],
			answers: [],
			continueOnFail: true,
		});
		const error = (await rejectionOf(run())) as NodeOperationError;
		expect(error.message).toBe(
			'This version of the 360dialog node has no operation "sendHologram" for "message"',
		);
		expect(error.description).toMatch(/update the package/);
		expect(requests).toEqual([]);
	});

	test('a credential that cannot be used is refused before anything is sent', async () => {
		const { run, requests } = setup({
			items: [SEND],
			answers: [],
			credentials: { apiKey: API_KEY, environment: 'custom', baseUrl: 'http://x.example' },
		});
		const error = (await rejectionOf(run())) as NodeOperationError;
		expect(error).toBeInstanceOf(NodeOperationError);
		expect(error.message).toMatch(/must start with https/);
		expect(error.node).toBe(NODE);
		expect(requests).toEqual([]);
	});
});
