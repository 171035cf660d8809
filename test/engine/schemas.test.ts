import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { resources } from '../../nodes/Dialog360/operations';
import { startSimulator } from '../simulator';
import type { Simulator } from '../simulator';
import { MESSAGE_CASES } from '../support/engine/requests';
import { RECEIVED } from '../support/engine/requests/case';
import { runNode } from '../support/engine/runNode';
import { expectShape } from '../support/engine/schema';
import { credentialFor } from '../support/engine/simulator';
import { startTrigger } from '../support/engine/triggerHost';
import { mergedSchema, misfits } from '../support/mergedSchema';
import type { Schema } from '../support/mergedSchema';

const TRIGGER_SCHEMA = path.resolve(__dirname, '../../dist/nodes/Dialog360/__schema__/v1.1.0.json');

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

// Those of templates are run, and compared with their previews, in templateResource.test.ts.
const OPERATIONS = resources
	.filter(({ value }) => value === 'message')
	.flatMap(({ value: resource, operations }) =>
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
	// What a text does not have, such as media, has the shape of messages that do.
	const schema = JSON.parse(readFileSync(TRIGGER_SCHEMA, 'utf8')) as Schema;
	expect(misfits(mergedSchema([item!]), schema)).toEqual([]);
	expect(Object.keys(item!)).toEqual(Object.keys(schema.properties!));
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
