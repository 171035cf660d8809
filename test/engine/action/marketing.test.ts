import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { startSimulator } from '../../simulator';
import type { Fault, HostingName, Simulator } from '../../simulator';
import { runNode } from '../../support/engine/runNode';
import type { NodeResult, NodeRun } from '../../support/engine/runNode';
import { credentialFor } from '../../support/engine/simulator';
import { filledForm } from '../support/form';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
beforeEach(() => simulator.reset());
afterAll(async () => await simulator.close());

const TO = '491701234567';
const PATH = '/marketing_messages';
const MARKETING = { sendThroughMarketing: true };

/** A marketing template with one variable; its parameters come from the item. */
const LIST = {
	defineParameters: 'list',
	templateName: '={{ $json.template || "moved_to_marketing" }}',
	templateLanguage: 'en_US',
	bodyParameters: { parameter: [{ text: '={{ $json.text || "Ann" }}' }] },
};

interface Given extends Partial<Omit<NodeRun, 'parameters'>> {
	options?: IDataObject;
	hosting?: HostingName;
	on?: Simulator;
}

async function send(
	parameters: IDataObject,
	{ options, hosting, on = simulator, ...run }: Given = {},
): Promise<NodeResult> {
	return await runNode({
		credential: credentialFor(on, hosting),
		parameters: {
			resource: 'message',
			operation: 'sendTemplate',
			to: TO,
			...parameters,
			options: { ...MARKETING, ...options },
		} as INodeParameters,
		...run,
	});
}

const requested = () => simulator.requests.map(({ method, path }) => `${method} ${path}`);
const lastBody = () => simulator.requests.at(-1)!.body;

const sentTemplate = (template: IDataObject): IDataObject => ({
	messaging_product: 'whatsapp',
	recipient_type: 'individual',
	to: TO,
	type: 'template',
	template: { language: { code: 'en_US' }, ...template },
});

const BODY = [{ type: 'body', parameters: [{ type: 'text', text: 'Ann' }] }];

describe('the request', () => {
	test('has the body of any template message', async () => {
		const { json, error } = await send(LIST);
		expect(error).toBeUndefined();
		expect(requested()).toEqual([`POST ${PATH}`]);
		expect(lastBody()).toEqual(sentTemplate({ name: 'moved_to_marketing', components: BODY }));
		expect(json).toEqual([expect.objectContaining({ status: 'accepted', recipient: TO })]);
	});

	test('has what the options say', async () => {
		const { error } = await send(LIST, {
			options: {
				productPolicy: 'STRICT',
				messageActivitySharing: false,
				callbackData: 'campaign-17',
			},
		});
		expect(error).toBeUndefined();
		expect(lastBody()).toEqual({
			...sentTemplate({ name: 'moved_to_marketing', components: BODY }),
			biz_opaque_callback_data: 'campaign-17',
			product_policy: 'STRICT',
			message_activity_sharing: false,
		});
	});

	test('of a filled form comes after the definition, and goes nowhere else', async () => {
		const { error } = await send(
			filledForm('event_invitation|en_US', {
				'header.image': 'https://shop.example/club.jpg',
				'body.1': 'Ann',
				'body.2': '€ 12',
				'body.3': 'May 3',
				'button.0.payload': 'coming',
			}),
			{ options: { productPolicy: 'CLOUD_API_FALLBACK' } },
		);
		expect(error).toBeUndefined();
		expect(requested()).toEqual(['GET /message_templates', `POST ${PATH}`]);
		expect(lastBody()).toEqual({
			...sentTemplate({
				name: 'event_invitation',
				components: [
					{
						type: 'header',
						parameters: [{ type: 'image', image: { link: 'https://shop.example/club.jpg' } }],
					},
					{
						type: 'body',
						parameters: ['Ann', '€ 12', 'May 3'].map((text) => ({ type: 'text', text })),
					},
					{
						type: 'button',
						sub_type: 'quick_reply',
						index: '0',
						parameters: [{ type: 'payload', payload: 'coming' }],
					},
				],
			}),
			product_policy: 'CLOUD_API_FALLBACK',
		});
	});

	test('goes to /messages when the option is off', async () => {
		await send(LIST, { options: { sendThroughMarketing: false, productPolicy: 'STRICT' } });
		expect(requested()).toEqual(['POST /messages']);
		expect(lastBody()).toEqual(sentTemplate({ name: 'moved_to_marketing', components: BODY }));
	});

	test.each(['onPremise', 'sandbox'] as const)('is none with %s', async (hosting) => {
		const { error } = await send(LIST, { hosting, options: { namespace: 'ns' } });
		expect(error?.message).toBe(
			'The Marketing Messages API works only with numbers on the Cloud API',
		);
		expect(simulator.requests).toEqual([]);
	});

	test('is none for a policy that WhatsApp does not know', async () => {
		const { error } = await send(LIST, { options: { productPolicy: '={{ "MAYBE" }}' } });
		expect(error?.message).toBe('"MAYBE" is not a product policy');
		expect(simulator.requests).toEqual([]);
	});

	test('is none for a form whose template is paused', async () => {
		const { error } = await send(filledForm('paused_newsletter|en_US', { 'body.1': 'Ann' }));
		expect(error?.message).toContain('its status is PAUSED');
		expect(requested()).toEqual(['GET /message_templates']);
	});
});

const TEXTS_403 = {
	unapproved: 'Template not approved or insufficient permissions',
	noTerms: 'Not allowed to send messages using MM API',
};

describe('an account without the terms of the Marketing Messages API', () => {
	let without: Simulator;
	beforeAll(async () => {
		without = await startSimulator({ statuses: false, marketingMessages: false });
	});
	afterAll(async () => await without.close());

	test('reads so', async () => {
		const { error } = await send(LIST, { on: without });
		expect(error).toMatchObject({
			name: 'NodeApiError',
			message: 'The account may not use the Marketing Messages API',
			description: expect.stringContaining('Accept its terms in WhatsApp Manager') as string,
			httpCode: '403',
			context: { itemIndex: 0, data: { detail: TEXTS_403.noTerms } },
		});
		expect(without.requests).toHaveLength(1);
	});

	test('reads so in each item, with Continue On Fail', async () => {
		const { json, error } = await send(LIST, {
			on: without,
			items: [{}, {}],
			onError: 'continueRegularOutput',
		});
		expect(error).toBeUndefined();
		const item = {
			error: 'The account may not use the Marketing Messages API',
			details: {
				whatToDo: expect.stringContaining('Accept its terms') as string,
				httpStatus: 403,
				answer: TEXTS_403.noTerms,
				retryable: false,
			},
		};
		expect(json).toEqual([item, item]);
	});
});

/** One of each way in which the route refuses, between two that it takes. */
const MIXED = [
	{ text: 'Ann' },
	{ template: 'paused_newsletter' },
	{ template: 'order_update' },
	{ template: 'spring_sale' },
	{ text: 'Bob' },
];

const REFUSED: IDataObject[] = [
	{
		error: expect.any(String) as string,
		details: {
			whatToDo: expect.any(String) as string,
			httpStatus: 403,
			answer: TEXTS_403.unapproved,
			retryable: false,
		},
	},
	{
		error: expect.stringContaining('(131055)') as string,
		details: expect.objectContaining({
			code: 131055,
			httpStatus: 400,
			details: expect.stringContaining('order_update is a UTILITY template') as string,
			traceId: expect.any(String) as string,
			retryable: false,
		}) as IDataObject,
	},
	{
		error: 'A parameter has another format than the template wants (132012)',
		details: expect.objectContaining({
			code: 132012,
			httpStatus: 400,
			details: expect.stringContaining('expected VIDEO') as string,
			whatToDo: 'Check the kind of each parameter, e.g. text, image, date',
			retryable: false,
		}) as IDataObject,
	},
];

describe('Continue On Fail', () => {
	test('tells each item what became of it, and sends the others', async () => {
		const { json, outputs, error } = await send(LIST, {
			items: MIXED,
			onError: 'continueRegularOutput',
		});
		expect(error).toBeUndefined();
		const accepted = expect.objectContaining({ status: 'accepted' }) as IDataObject;
		expect(json).toEqual([accepted, ...REFUSED, accepted]);
		expect(outputs[0]!.map(({ pairedItem }) => pairedItem)).toEqual(
			MIXED.map((_, item) => ({ item })),
		);
		expect(requested()).toEqual(MIXED.map(() => `POST ${PATH}`));
	});

	test('sends the refused ones to the error output, with their input', async () => {
		const { outputs } = await send(LIST, { items: MIXED, onError: 'continueErrorOutput' });
		expect(outputs[0]).toHaveLength(2);
		expect(outputs[1]!.map(({ json }) => json)).toEqual(
			REFUSED.map((refused, index) => ({ ...MIXED[index + 1], ...refused })),
		);
	});

	test('off: the first refused item stops the run', async () => {
		const { error } = await send(LIST, {
			items: MIXED,
			options: { parallelRequests: 1 },
		});
		expect(error).toMatchObject({ httpCode: '403', context: { itemIndex: 1 } });
		expect(requested()).toEqual([`POST ${PATH}`, `POST ${PATH}`]);
	});
});

const META_ERROR = {
	message: '(#131049) Not delivered to maintain healthy ecosystem engagement',
	type: 'OAuthException',
	code: 131049,
	error_data: { messaging_product: 'whatsapp', details: 'Too many marketing messages' },
	fbtrace_id: 'AbCdEf',
};

describe('the shapes of its errors', () => {
	test.each<[string, Fault, IDataObject, string]>([
		[
			"Meta's error inside detail",
			{ status: 400, body: { detail: { error: META_ERROR } } },
			{ code: 131049, httpStatus: 400, answer: META_ERROR.message, traceId: 'AbCdEf' },
			'WhatsApp did not deliver, to keep the number of marketing messages per person low (131049)',
		],
		[
			"Meta's error by itself",
			{ status: 400, body: { error: META_ERROR } },
			{ code: 131049, httpStatus: 400, answer: META_ERROR.message, traceId: 'AbCdEf' },
			'WhatsApp did not deliver, to keep the number of marketing messages per person low (131049)',
		],
		[
			'a text as detail',
			{ status: 403, body: { detail: TEXTS_403.noTerms } },
			{ httpStatus: 403, answer: TEXTS_403.noTerms },
			'The account may not use the Marketing Messages API',
		],
		[
			'a text inside detail',
			{ status: 403, body: { detail: { error: TEXTS_403.noTerms } } },
			{ httpStatus: 403, answer: TEXTS_403.noTerms },
			'The account may not use the Marketing Messages API',
		],
		[
			'a text as error',
			{ status: 403, body: { error: TEXTS_403.noTerms } },
			{ httpStatus: 403, answer: TEXTS_403.noTerms },
			'The account may not use the Marketing Messages API',
		],
	])('%s', async (_shape, fault, details, message) => {
		simulator.failNext({ path: PATH, ...fault });
		const { json } = await send(LIST, { onError: 'continueRegularOutput' });
		expect(json).toEqual([
			{
				error: message,
				details: expect.objectContaining({ ...details, retryable: false }) as IDataObject,
			},
		]);
		expect(simulator.requests).toHaveLength(1);
	});

	test('being throttled inside detail is waited for, and sent the same way again', async () => {
		const throttled = { ...META_ERROR, code: 130429, message: '(#130429) Rate limit hit' };
		simulator.failNext({
			path: PATH,
			status: 429,
			headers: { 'retry-after': '0' },
			body: { detail: { error: throttled } },
		});
		const { json } = await send(LIST, { options: { productPolicy: 'STRICT' } });
		expect(json).toEqual([expect.objectContaining({ status: 'accepted' })]);
		expect(requested()).toEqual([`POST ${PATH}`, `POST ${PATH}`]);
		expect(simulator.requests[1]!.body).toEqual(simulator.requests[0]!.body);
		expect(lastBody()).toMatchObject({ product_policy: 'STRICT' });
	});
});
