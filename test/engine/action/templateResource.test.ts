import type { IDataObject } from 'n8n-workflow';
import { resources } from '../../../nodes/Dialog360/operations';
import { startSimulator } from '../../simulator';
import type { HostingName, Simulator } from '../../simulator';
import { runNode } from '../../support/engine/runNode';
import { expectShape } from '../../support/engine/schema';
import { credentialFor } from '../../support/engine/simulator';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
beforeEach(() => simulator.reset());
afterAll(async () => await simulator.close());

const operations = resources.find(({ value }) => value === 'template')?.operations ?? [];

/** Parameters of a run, with the ID of order_update (en_US) in place of ID, and of its German sister in place of OTHER. */
const PARAMETERS: Record<string, IDataObject> = {
	getAll: { limit: 5 },
	get: { templateId: 'ID' },
	create: {
		category: 'UTILITY',
		templateName: 'parcel_sent',
		language: 'en_US',
		body: 'Hi {{1}}, your parcel is on its way.',
		bodyExamples: { example: [{ value: 'Ann' }] },
	},
	edit: { templateId: 'ID', category: 'UTILITY', body: 'Your order is on its way.' },
	delete: { templateId: 'ID' },
	archive: { templateIds: 'ID' },
	unarchive: { templateIds: 'ID' },
	compare: { templateId: 'ID', otherTemplateId: 'OTHER' },
	getFromLibrary: { limit: 5 },
};

/** What reaches the Cloud API, in order. */
const CLOUD: Record<string, string[]> = {
	getAll: ['GET /message_templates'],
	get: ['GET /message_templates/ID'],
	create: ['POST /message_templates'],
	edit: ['POST /message_templates/ID'],
	delete: ['GET /message_templates/ID', 'DELETE /message_templates'],
	archive: ['POST /message_templates/archive'],
	unarchive: ['POST /message_templates/unarchive'],
	compare: ['GET /message_templates/ID/compare'],
	getFromLibrary: ['GET /message_template_library'],
};

/** The old list of templates knows less; deleting one language is not part of it. */
const ON_PREMISE: Record<string, string[]> = {
	getAll: ['GET /onpremise/v1/configs/templates'],
	create: ['POST /onpremise/v1/configs/templates'],
};

test('every operation of the resource is tried', () => {
	expect(Object.keys(PARAMETERS).sort()).toEqual(operations.map(({ value }) => value).sort());
});

const idOf = (language: string) => simulator.template('cloud', 'order_update', language)?.id ?? '';

const filled = (value: unknown) =>
	JSON.parse(
		JSON.stringify(value)
			.replaceAll('"ID"', `"${idOf('en_US')}"`)
			.replaceAll('"OTHER"', `"${idOf('de')}"`),
	) as IDataObject;

const run = async (hosting: HostingName, operation: string, rest: IDataObject = {}) =>
	await runNode({
		credential: credentialFor(simulator, hosting),
		parameters: {
			resource: 'template',
			operation,
			...filled(PARAMETERS[operation]),
			...(rest as object),
		},
	});

const requested = () =>
	simulator.requests.map(({ method, path }) => `${method} ${path}`.replace(/\/\d+/, '/ID'));

test.each(operations.map(({ value }) => value))('cloud: %s', async (operation) => {
	if (operation === 'unarchive') {
		await run('cloud', 'archive');
		simulator.requests.length = 0;
	}
	const { json, error } = await run('cloud', operation);
	expect(error).toBeUndefined();
	expect(requested()).toEqual(CLOUD[operation]);
	expectShape(json[0], `v1.0.0/template/${operation}.json`);
});

test.each(operations.map(({ value }) => value))('onPremise: %s', async (operation) => {
	const { error } = await run('onPremise', operation);
	expect(requested()).toEqual(ON_PREMISE[operation] ?? []);
	expect(error === undefined).toBe(operation in ON_PREMISE);
});

test('onPremise: deletes all languages of a name', async () => {
	const rest = { languages: 'all', templateName: 'order_update' };
	const { error } = await run('onPremise', 'delete', rest);
	expect(error).toBeUndefined();
	expect(requested()).toEqual(['DELETE /onpremise/v1/configs/templates/order_update']);
});

test.each(operations.map(({ value }) => value))(
	'sandbox: %s is refused before it is asked for',
	async (operation) => {
		const { error } = await run('sandbox', operation);
		expect(error?.name).toBe('NodeOperationError');
		expect(simulator.requests).toEqual([]);
	},
);

test('the body of a new template, to the last key', async () => {
	await run('cloud', 'create');
	expect(simulator.requests[0]?.body).toEqual({
		name: 'parcel_sent',
		language: 'en_US',
		category: 'UTILITY',
		components: [
			{
				type: 'BODY',
				text: 'Hi {{1}}, your parcel is on its way.',
				example: { body_text: [['Ann']] },
			},
		],
	});
});
