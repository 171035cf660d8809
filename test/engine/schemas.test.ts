import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { resources } from '../../nodes/Dialog360/operations';
import { startSimulator } from '../simulator';
import type { Simulator } from '../simulator';
import { MESSAGE_CASES } from '../support/engine/requests';
import { RECEIVED } from '../support/engine/requests/case';
import { runNode } from '../support/engine/runNode';
import { credentialFor } from '../support/engine/simulator';
import { startTrigger } from '../support/engine/triggerHost';

/** The built package: what the editor shows before a node's first run comes from these files. */
const SCHEMAS = path.resolve(__dirname, '../../dist/nodes/Dialog360/__schema__');

let simulator: Simulator;
beforeAll(async () => {
	simulator = await startSimulator({ statuses: false });
});
afterAll(async () => await simulator.close());

/** What each operation is run with: its first example on the Cloud API. */
function parametersOf(operation: string): INodeParameters | undefined {
	const example = MESSAGE_CASES.find(
		(one) => one.operation === operation && one.hosting === 'cloud' && !one.error,
	);
	return (
		example &&
		(JSON.parse(
			JSON.stringify(example.parameters).replaceAll(RECEIVED, '={{ $json.messageId }}'),
		) as INodeParameters)
	);
}

const OPERATIONS = resources.flatMap(({ value: resource, operations }) =>
	operations.map(({ value: operation }) => [resource, operation] as const),
);

test.each(OPERATIONS)(
	'%s/%s: the preview shows what a run returns',
	async (resource, operation) => {
		const parameters = parametersOf(operation);
		expect(parameters).toBeDefined();
		const items = await receive();
		const { json, error } = await runNode({
			credential: credentialFor(simulator),
			parameters: { resource, operation, ...parameters },
			items,
		});
		expect(error).toBeUndefined();
		expectShape(json[0], `v1.0.0/${resource}/${operation}.json`);
	},
);

test('the preview of the trigger shows what a message brings', async () => {
	const [item] = await receive();
	expectShape(item, 'v1.1.0.json');
});

async function receive(): Promise<IDataObject[]> {
	const trigger = await startTrigger(credentialFor(simulator));
	try {
		await trigger.activate();
		await simulator.customerSends('cloud', { text: 'Hi' });
		return trigger.executions[0]!;
	} finally {
		await trigger.close();
	}
}

interface Schema {
	type: string;
	properties?: Record<string, Schema>;
}

function expectShape(value: unknown, file: string) {
	const full = path.join(SCHEMAS, file);
	expect(existsSync(full)).toBe(true);
	expect(shapeOf(value)).toEqual(typesOf(JSON.parse(readFileSync(full, 'utf8')) as Schema));
}

const typesOf = ({ type, properties }: Schema): unknown =>
	properties ? mapValues(properties, typesOf) : type;

function shapeOf(value: unknown): unknown {
	if (value === null) return 'null';
	if (typeof value !== 'object') return typeof value;
	return Array.isArray(value) ? 'array' : mapValues(value as Record<string, unknown>, shapeOf);
}

function mapValues<T>(object: Record<string, T>, map: (value: T) => unknown) {
	return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
}
