import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { startSimulator } from '../../simulator';
import type { Simulator } from '../../simulator';
import { runNode } from '../../support/engine/runNode';
import { credentialFor } from '../../support/engine/simulator';
import { filledForm } from '../support/form';

/** What goes to Meta's marketing route, from the same OpenAPI document. Not part of the repository either. */
const FILE = path.resolve(__dirname, '../../../../shared/meta-examples/marketing-messages.json');
const isThere = existsSync(FILE);
if (!isThere) console.warn(`Skipped: Meta's examples are not at ${FILE}`);
const META = (isThere ? JSON.parse(readFileSync(FILE, 'utf8')) : {}) as Record<string, IDataObject>;

interface Example {
	template: { name: string; language: string; body: string; examples?: string[] };
	parameters: IDataObject;
	options?: IDataObject;
}

const MONEY = {
	type: 'currency',
	currency: { fallback_value: '$25.00', code: 'USD', amount_1000: 25000 },
};

const EXAMPLES: Record<string, Example> = {
	'Simple Template Message': {
		template: { name: 'hello_world', language: 'en', body: 'Hello world' },
		parameters: filledForm('hello_world|en', {}),
	},
	'Template with Product Policy': {
		template: { name: 'welcome_offer', language: 'en_US', body: 'Welcome to our shop' },
		parameters: filledForm('welcome_offer|en_US', {}),
		options: { productPolicy: 'CLOUD_API_FALLBACK', messageActivitySharing: true },
	},
	'Parameterized Template': {
		template: {
			name: 'promotional_offer',
			language: 'en',
			body: 'Hi {{1}}, this month you save {{2}} on each order.',
			examples: ['Ann', '$25.00'],
		},
		// As JSON, for the form has no currency parameters: no definition tells where one is wanted.
		parameters: {
			defineParameters: 'json',
			templateName: 'promotional_offer',
			templateLanguage: 'en',
			componentsJson: JSON.stringify([
				{ type: 'body', parameters: [{ type: 'text', text: 'John Doe' }, MONEY] },
			]),
		},
		options: { productPolicy: 'STRICT', messageActivitySharing: false },
	},
};

(isThere ? describe : describe.skip)("the bodies of Meta's marketing examples", () => {
	let simulator: Simulator;
	beforeAll(async () => {
		simulator = await startSimulator({ statuses: false });
		for (const { template } of Object.values(EXAMPLES)) await approve(template);
		simulator.requests.length = 0;
	});
	afterEach(() => void simulator.requests.splice(0));
	afterAll(async () => await simulator?.close());

	/** Makes the template that the example sends, with a run of Create. */
	async function approve({ name, language, body, examples = [] }: Example['template']) {
		const { error } = await runNode({
			credential: credentialFor(simulator),
			parameters: {
				resource: 'template',
				operation: 'create',
				category: 'MARKETING',
				templateName: name,
				language,
				body,
				bodyExamples: { example: examples.map((value) => ({ value })) },
			},
		});
		expect(error).toBeUndefined();
		await simulator.setTemplateStatus('cloud', name, language, 'APPROVED');
	}

	test('are all rebuilt', () => {
		expect(Object.keys(EXAMPLES).sort()).toEqual(Object.keys(META).sort());
	});

	test.each(Object.entries(EXAMPLES))('%s', async (name, { parameters, options }) => {
		const { error } = await runNode({
			credential: credentialFor(simulator),
			parameters: {
				resource: 'message',
				operation: 'sendTemplate',
				to: '16315552222',
				...parameters,
				options: { sendThroughMarketing: true, ...options },
			} as INodeParameters,
		});
		expect(error).toBeUndefined();
		const { path: arrivedAt, body } = simulator.requests.at(-1)!;
		expect([arrivedAt, body]).toEqual(['/marketing_messages', META[name]]);
	});
});
