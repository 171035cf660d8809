import type { IDataObject, ILoadOptionsFunctions, INodeParameters } from 'n8n-workflow';
import { readDefinition } from '../../../nodes/Dialog360/messages/template/definition';
import { exampleValues, fieldsOf } from '../../../nodes/Dialog360/messages/template/fields';
import { referenceText } from '../../../nodes/Dialog360/messages/template/reference';
import { getTemplateFields } from '../../../nodes/Dialog360/editor/getTemplateFields';
import { searchTemplates } from '../../../nodes/Dialog360/editor/searchTemplates';
import { startSimulator } from '../../simulator';
import type { Simulator, Template } from '../../simulator';
import { runNode } from '../../support/engine/runNode';
import { credentialFor } from '../../support/engine/simulator';

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
beforeEach(() => simulator.reset());
afterAll(async () => await simulator.close());

/** A filled form as n8n keeps it. */
function formOf(template: Template): INodeParameters {
	const fields = fieldsOf(readDefinition({ ...template, optimization_spec: null } as IDataObject));
	return {
		defineParameters: 'form',
		template: { __rl: true, mode: 'list', value: referenceText(template) },
		parameters: {
			mappingMode: 'defineBelow',
			matchingColumns: [],
			value: exampleValues(fields),
			schema: fields.map(({ id, label, type, required }) => ({
				id,
				displayName: label,
				type,
				required,
				display: true,
				defaultMatch: false,
			})),
		},
	} as unknown as INodeParameters;
}

const send = async (
	parameters: INodeParameters,
	hosting: 'cloud' | 'onPremise' = 'cloud',
	items = 1,
) =>
	await runNode({
		credential: credentialFor(simulator, hosting),
		parameters: {
			resource: 'message',
			operation: 'sendTemplate',
			to: '491701234567',
			...parameters,
		},
		items: Array.from({ length: items }, (_, index) => ({ name: `Customer ${index}` })),
	});

test.each(['cloud', 'onPremise'] as const)(
	'%s: the form of every approved template, filled with its examples, is accepted',
	async (hosting) => {
		const approved = simulator
			.templates(hosting)
			.filter(({ status, category }) => status === 'APPROVED' && category !== undefined);
		expect(approved.length).toBeGreaterThan(10);
		const refused: unknown[] = [];
		for (const template of approved) {
			const { error } = await send(formOf(template), hosting);
			if (error) refused.push([template.name, error.message, error.description]);
		}
		expect(refused).toEqual([]);
	},
);

test('a run over many items asks for the definition once', async () => {
	const template = simulator.template('cloud', 'order_update', 'en_US') as Template;
	const form = formOf(template);
	const filled = {
		...(form.parameters as object),
		value: { 'body.1': '={{ $json.name }}', 'body.2': '17' },
	};
	const { json, error } = await send(
		{ ...form, parameters: filled } as INodeParameters,
		'cloud',
		40,
	);
	expect(error).toBeUndefined();
	expect(json).toHaveLength(40);
	const paths = simulator.requests.map(({ method, path }) => `${method} ${path.split('?')[0]}`);
	expect(paths.filter((path) => path === 'POST /messages')).toHaveLength(40);
	expect(paths.filter((path) => path.startsWith('GET'))).toHaveLength(1);
	const names = simulator.requests.map(({ body }) => JSON.stringify(body ?? ''));
	expect(names.filter((body) => body.includes('"Customer 39"'))).toHaveLength(1);
});

test('a value that WhatsApp would refuse is not sent, and a list of values neither', async () => {
	const template = simulator.template('cloud', 'order_update', 'en_US') as Template;
	const parameters = { mappingMode: 'defineBelow', value: { 'body.1': 'Ann', 'body.2': '1\n2' } };
	const byForm = await send({
		...formOf(template),
		parameters: { ...parameters, schema: [] },
	} as INodeParameters);
	expect(byForm.error?.message).toMatch(/^Body ⟨2⟩ \(.*\) has a new line after "1"/);
	const byList = await send({
		defineParameters: 'list',
		templateName: 'order_update',
		templateLanguage: 'en_US',
		bodyParameters: { parameter: [{ text: 'Ann' }, { text: '1\t2' }] },
	});
	expect(byList.error?.message).toContain('Body Parameter 2 has a tab after "1"');
	expect(simulator.requests.filter(({ method }) => method === 'POST')).toEqual([]);
});

test('a template that changed since the form was made is not sent', async () => {
	const template = simulator.template('cloud', 'order_update', 'en_US') as Template;
	const { error } = await send({
		...formOf(template),
		parameters: {
			mappingMode: 'defineBelow',
			value: { 'body.1': 'Ann', 'body.3': 'x' },
			schema: [],
		},
	} as INodeParameters);
	expect(error?.message).toContain('It does not have: body.3.');
	expect(error?.message).toContain('[body.2]');
	expect(simulator.requests.filter(({ method }) => method === 'POST')).toEqual([]);
});

describe('the editor', () => {
	/** As n8n calls the methods, with a plain HTTP call for its helper. */
	function editor(apiKey: string, template = ''): ILoadOptionsFunctions {
		const { baseUrl } = simulator.accounts.cloud;
		return {
			getCredentials: async () =>
				await Promise.resolve({ apiKey, environment: 'custom', baseUrl, hosting: 'cloud' }),
			getNode: () => ({ name: '360dialog' }),
			getCurrentNodeParameter: () => template,
			helpers: {
				httpRequestWithAuthentication: async (
					_: string,
					{ url, qs }: { url: string; qs: object },
				) => {
					const query = new URLSearchParams(
						Object.entries(qs).map(([key, value]) => [key, String(value)]),
					);
					const answer = await fetch(`${url}?${query}`, { headers: { 'D360-API-KEY': apiKey } });
					return { statusCode: answer.status, headers: {}, body: await answer.json() };
				},
			},
		} as unknown as ILoadOptionsFunctions;
	}

	test('finds all of 120 templates, page by page or by a search', async () => {
		const context = editor(simulator.manyTemplates.apiKey);
		const values = new Set<unknown>();
		let token: string | undefined;
		do {
			const page = await searchTemplates.call(context, undefined, token);
			page.results.forEach(({ value }) => values.add(value));
			token = page.paginationToken;
		} while (token);
		const approved = simulator
			.templates('manyTemplates')
			.filter(({ status }) => status === 'APPROVED');
		expect([...values].sort()).toEqual(approved.map(referenceText).sort());
		const last = approved.at(-1) as Template;
		const { results } = await searchTemplates.call(context, `${last.name} ${last.language}`);
		expect(results.map(({ value }) => value)).toContain(referenceText(last));
	});

	test('makes a form of a template', async () => {
		const context = editor(simulator.accounts.cloud.apiKey, 'order_update|en_US');
		const { fields } = await getTemplateFields.call(context);
		expect(fields.map(({ id, displayName }) => [id, displayName])).toEqual([
			['body.1', 'Body ⟨1⟩ (e.g. Jane): Hi ⟨1⟩, your order ⟨2⟩ has left our…'],
			['body.2', 'Body ⟨2⟩ (e.g. #1017): Hi ⟨1⟩, your order ⟨2⟩ has left our warehouse.'],
		]);
	});
});
