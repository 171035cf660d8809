import type { IDataObject } from 'n8n-workflow';
import { receive } from '../../../../../nodes/Dialog360/inbound/receive';
import { cloud, MESSAGES, STATUSES } from '../../../data/appendixA';
import { OTHER_BODIES } from '../../../data/appendixAOther';
import { everythingIn } from '../../../support/everythingIn';
import { API_KEY } from '../../../support/node';
import { AUTHORIZATION, webhookCall } from '../../../support/webhookContext';

const { text = {}, image = {} } = MESSAGES;
const { sent = {} } = STATUSES;
const PICTURE = { ...image, id: 'wamid.PICTURE' };
const MIXED = cloud('messages', { messages: [text, PICTURE], statuses: [sent] });

async function eventsOf(body: IDataObject, events: string[]) {
	const { workflowData } = await receive(webhookCall({ body, events }).context);
	return workflowData?.map((items) => items.map(({ json }) => json.event));
}

describe('an event that was asked for', () => {
	test('starts the workflow, all of one call at once and in order', async () => {
		expect(await eventsOf(MIXED, ['message', 'status', 'other'])).toEqual([
			['message', 'message', 'status'],
		]);
		expect(await eventsOf(MIXED, ['message'])).toEqual([['message', 'message']]);
		expect(await eventsOf(MIXED, ['status'])).toEqual([['status']]);
		expect(await eventsOf(OTHER_BODIES.flow ?? {}, ['other'])).toEqual([['other']]);
	});

	test('is answered by n8n, with 200', async () => {
		const { context, answers, log } = webhookCall({ body: MIXED });
		expect(await receive(context)).not.toHaveProperty('noWebhookResponse');
		expect(answers).toEqual([]);
		expect(log).toEqual([]);
	});
});

describe('an event that was not asked for', () => {
	test.each([
		['other', MIXED, ['other']],
		['nothing', MIXED, []],
		['messages', OTHER_BODIES.security ?? {}, ['message', 'status']],
	])('starts nothing when only %s is wanted, and is answered with 200', async (_, body, events) => {
		const { context, answers } = webhookCall({ body, events });
		expect(await receive(context)).toEqual({});
		expect(answers).toEqual([]);
	});
});

describe('a refused call', () => {
	test.each([
		['without a header', {}],
		['with a wrong header', { authorization: 'Basic eDp5' }],
	])('%s is answered with 401, logged, and starts nothing', async (_, headers) => {
		const { context, answers, log } = webhookCall({ body: MIXED, headers });
		expect(await receive(context)).toEqual({ noWebhookResponse: true });
		expect(answers).toEqual([
			{ status: 401, body: { message: 'The Authorization header is missing or wrong' } },
		]);
		expect(log).toMatchObject([
			[
				'warn',
				expect.stringMatching(/refused/),
				{ status: 401, workflowId: 'W1', node: '360dialog Trigger' },
			],
		]);
	});

	test.each([[null], ['text'], [[MIXED]], [7]])(
		'with the body %j is answered with 400',
		async (body) => {
			const { context, answers } = webhookCall({ body });
			expect(await receive(context)).toEqual({ noWebhookResponse: true });
			expect(answers).toEqual([
				{ status: 400, body: { message: 'The body is not a JSON object' } },
			]);
		},
	);

	test('is delivered again when the credential cannot be read', async () => {
		const { context, answers, log } = webhookCall({ state: {}, credentials: new Error('gone') });
		expect(await receive(context)).toEqual({ noWebhookResponse: true });
		expect(answers).toMatchObject([{ status: 503 }]);
		expect(log).toMatchObject([['warn', expect.stringMatching(/refused/), { cause: 'gone' }]]);
	});

	test('tells neither key nor header, in answer and log', async () => {
		const { context, answers, log } = webhookCall({
			headers: { authorization: `${AUTHORIZATION}x` },
		});
		await receive(context);
		const told = everythingIn({ answers, log });
		expect(told).not.toContain(API_KEY);
		expect(told).not.toContain(AUTHORIZATION);
	});
});

describe('a call never throws', () => {
	test.each([
		['metadata is null', cloud('messages', { metadata: null, messages: [text] })],
		[
			'a shared contact is null',
			cloud('messages', { messages: [{ type: 'contacts', contacts: [null] }] }),
		],
	])('when %s: 360dialog would send it again for days', async (_, body) => {
		const { workflowData } = await receive(webhookCall({ body }).context);
		expect(workflowData?.[0]).toHaveLength(1);
	});
});
