import type { INodeProperties } from 'n8n-workflow';
import { resources } from '../../../../../nodes/Dialog360/operations';
import { describeResources } from '../../../../../nodes/Dialog360/operations/describe';
import type { Operation, Resource } from '../../../../../nodes/Dialog360/operations/operation';

const field = (name: string, more: Partial<INodeProperties> = {}): INodeProperties => ({
	displayName: name,
	name,
	type: 'string',
	default: '',
	...more,
});
const operation = (value: string, fields: INodeProperties[]): Operation => ({
	name: value.toUpperCase(),
	value,
	action: `Do ${value}`,
	description: `Does ${value}`,
	fields,
	execute: async () => await Promise.resolve([]),
});
const SHARED = field('shared');
const RESOURCES: Resource[] = [
	{
		name: 'First',
		value: 'first',
		defaultOperation: 'b',
		operations: [operation('a', [SHARED, field('only')]), operation('b', [SHARED])],
	},
	{
		name: 'Second',
		value: 'second',
		defaultOperation: 'c',
		operations: [operation('c', [SHARED])],
	},
];

describe('describeResources', () => {
	const [resource, ...rest] = describeResources(RESOURCES);

	test('begins with the resource', () => {
		expect(resource).toEqual({
			displayName: 'Resource',
			name: 'resource',
			type: 'options',
			noDataExpression: true,
			options: [
				{ name: 'First', value: 'first' },
				{ name: 'Second', value: 'second' },
			],
			default: 'first',
		});
	});

	test('gives each resource its operations and its default', () => {
		const operations = rest.filter(({ name }) => name === 'operation');
		expect(operations).toEqual([
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				noDataExpression: true,
				displayOptions: { show: { resource: ['first'] } },
				options: [
					{ name: 'A', value: 'a', action: 'Do a', description: 'Does a' },
					{ name: 'B', value: 'b', action: 'Do b', description: 'Does b' },
				],
				default: 'b',
			},
			{
				displayName: 'Operation',
				name: 'operation',
				type: 'options',
				noDataExpression: true,
				displayOptions: { show: { resource: ['second'] } },
				options: [{ name: 'C', value: 'c', action: 'Do c', description: 'Does c' }],
				default: 'c',
			},
		]);
	});

	test('shows each field for its own resource and operation', () => {
		const fields = rest.filter(({ name }) => name !== 'operation');
		expect(fields.map(({ name, displayOptions }) => [name, displayOptions])).toEqual([
			['shared', { show: { resource: ['first'], operation: ['a'] } }],
			['only', { show: { resource: ['first'], operation: ['a'] } }],
			['shared', { show: { resource: ['first'], operation: ['b'] } }],
			['shared', { show: { resource: ['second'], operation: ['c'] } }],
		]);
	});

	test('does not change a field that operations share', () => {
		expect(SHARED).toEqual(field('shared'));
	});

	test('keeps the conditions that a field has of its own', () => {
		const conditional = field('x', { displayOptions: { show: { kind: ['y'] }, hide: { z: [1] } } });
		const fields = describeResources([
			{ name: 'R', value: 'r', defaultOperation: 'o', operations: [operation('o', [conditional])] },
		]);
		expect(fields.at(-1)?.displayOptions).toEqual({
			show: { kind: ['y'], resource: ['r'], operation: ['o'] },
			hide: { z: [1] },
		});
	});
});

describe('the parameters of the registry', () => {
	const parameters = describeResources(resources);
	const visible = (resource: string, operationValue: string) =>
		parameters.filter(({ displayOptions }) => {
			const { resource: ofResource, operation: ofOperation } = displayOptions?.show ?? {};
			const fits = (allowed: unknown[] | undefined, value: string) =>
				allowed === undefined || allowed.includes(value);
			return (
				fits(ofResource as unknown[], resource) && fits(ofOperation as unknown[], operationValue)
			);
		});

	const cases = resources.flatMap(({ value, operations }) =>
		operations.map((one) => [value, one.value, one.fields.map(({ name }) => name)] as const),
	);

	test.each(cases)('of %s %s are its own, each once', (resource, operationValue, names) => {
		const shown = visible(resource, operationValue).map(({ name }) => name);
		expect(shown).toEqual(['resource', 'operation', ...names]);
		expect(new Set(shown).size).toBe(shown.length);
	});

	test('all have conditions, but for the resource', () => {
		for (const { name, displayOptions } of parameters) {
			if (name === 'resource') continue;
			expect(displayOptions?.show?.resource).toHaveLength(1);
			if (name !== 'operation') expect(displayOptions?.show?.operation).toHaveLength(1);
		}
	});
});
