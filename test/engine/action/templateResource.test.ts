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

const picked = (value: string) => ({ __rl: true, mode: 'list', value });
const byId = (value: string) => ({ __rl: true, mode: 'id', value });

const operations = resources.find(({ value }) => value === 'template')?.operations ?? [];

/** Parameters of a run, with the ID of order_update (en_US) in place of ID, and of its German sister in place of OTHER. */
const PARAMETERS: Record<string, IDataObject> = {
	getAll: { limit: 5 },
	get: { templateId: picked('ID') },
	create: {
		category: 'UTILITY',
		templateName: 'parcel_sent',
		language: 'en_US',
		body: 'Hi {{1}}, your parcel is on its way.',
		bodyExamples: { example: [{ value: 'Ann' }] },
	},
	edit: { templateId: picked('ID'), category: 'UTILITY', body: 'Your order is on its way.' },
	delete: { templateId: byId('ID') },
	archive: { templateIds: 'ID' },
	unarchive: { templateIds: 'ID' },
	compare: { templateId: picked('ID'), otherTemplateId: byId('OTHER') },
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
	const allLanguagesOf = { __rl: true, mode: 'list', value: 'order_update' };
	const rest = { languages: 'all', allLanguagesOf };
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

test('a template from an expression', async () => {
	const templateId = byId('={{ "' + idOf('en_US') + '" }}');
	const { json } = await run('cloud', 'get', { templateId });
	expect(json).toMatchObject([{ name: 'order_update', language: 'en_US' }]);
});

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

describe('from the library', () => {
	const fromLibrary = async (libraryTemplateName: string, rest: IDataObject = {}) =>
		await run('cloud', 'create', { define: 'library', libraryTemplateName, ...rest });

	test.each([
		[
			'order_confirmation_1',
			{
				type: 'URL',
				url: {
					base_url: 'https://shop.example/{{1}}',
					url_suffix_example: 'https://shop.example/17',
				},
			},
			{ type: 'URL', url: 'https://shop.example/{{1}}', example: ['https://shop.example/17'] },
		],
		[
			'order_delay_2',
			{ type: 'PHONE_NUMBER', phone_number: '+491701234567' },
			{ type: 'PHONE_NUMBER', phone_number: '+491701234567' },
		],
	])('%s with the inputs of its button', async (name, input, button) => {
		const { json, error } = await fromLibrary(name, {
			libraryButtonInputs: JSON.stringify([input]),
		});
		expect(error).toBeUndefined();
		expect(json).toMatchObject([{ name: 'parcel_sent', status: 'APPROVED', category: 'UTILITY' }]);
		expect(simulator.requests[0]?.body).toEqual({
			name: 'parcel_sent',
			language: 'en_US',
			category: 'UTILITY',
			library_template_name: name,
			library_template_button_inputs: [input],
		});
		const made = simulator.template('cloud', 'parcel_sent', 'en_US');
		expect(made?.components).toContainEqual({
			type: 'BUTTONS',
			buttons: [expect.objectContaining(button)],
		});
	});

	test('without the inputs that it needs it is refused', async () => {
		const { error } = await fromLibrary('order_confirmation_1');
		expect(JSON.stringify(error)).toContain('lacks the URL button');
	});
});
