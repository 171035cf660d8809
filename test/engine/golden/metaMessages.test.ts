import type { IDataObject } from 'n8n-workflow';
import { startSimulator } from '../../simulator';
import type { Simulator } from '../../simulator';
import { runNode } from '../../support/engine/runNode';
import { credentialFor } from '../../support/engine/simulator';
import { ADJUSTMENTS } from './adjustments';
import type { AdjustmentName } from './adjustments';
import type { Example } from './example';
import { interactiveExamples } from './interactiveExamples';
import { areThere, FILE, metaBody, metaNames } from './placeholders';
import { plainExamples } from './plainExamples';
import { templateExamples } from './templateExamples';

if (!areThere) console.warn(`Skipped: Meta's examples are not at ${FILE}`);

const EXAMPLES: Example[] = [...plainExamples, ...interactiveExamples, ...templateExamples];

(areThere ? describe : describe.skip)("the bodies of Meta's examples", () => {
	let simulator: Simulator;
	beforeAll(async () => {
		simulator = await startSimulator({ statuses: false });
	});
	beforeEach(() => simulator.reset());
	afterAll(async () => await simulator?.close());

	test('are all rebuilt', () => {
		const rebuilt = [...new Set(EXAMPLES.map(({ name }) => name))];
		expect(rebuilt.sort()).toEqual([...metaNames].sort());
		expect(metaNames.length).toBeGreaterThanOrEqual(50);
	});

	test('go through the operation made for them, never through Send Raw', () => {
		const raw = EXAMPLES.filter((example) => example.parameters().operation === 'sendRaw');
		expect(raw).toEqual([]);
	});

	test('tell why, where components are given as JSON', () => {
		const unexplained = EXAMPLES.filter((example) => {
			const { componentsJson, options } = example.parameters() as IDataObject;
			const given = componentsJson ?? (options as IDataObject | undefined)?.componentsJson;
			return (given !== undefined) !== (example.jsonBecause !== undefined);
		});
		expect(unexplained.map(({ name }) => name)).toEqual([]);
	});

	test('need every adjustment', () => {
		const used = new Set(EXAMPLES.flatMap(({ adjustments }) => adjustments));
		expect([...used].sort()).toEqual(Object.keys(ADJUSTMENTS).sort());
	});

	const titled = EXAMPLES.map((example) => ({ ...example, operation: operationOf(example) }));

	test.each(titled)('$name by $operation', async ({ name, template, adjustments, ...example }) => {
		const { error } = await runNode({
			credential: credentialFor(simulator),
			parameters: { resource: 'message', ...example.parameters() },
		});
		const wanted = adjustments.reduce(adjusted, metaBody(name, template));
		const requested = simulator.requests.map(({ method, path }) => `${method} ${path}`);
		// A form asks for the definition of its template first.
		const withForm = example.parameters().defineParameters === 'form';
		expect(requested).toEqual([...(withForm ? ['GET /message_templates'] : []), 'POST /messages']);
		expect(simulator.requests.at(-1)!.body).toEqual(wanted);
		const { refused } = example;
		if (refused) expect(error?.description).toMatch(refused.answer);
		else expect(error).toBeUndefined();
	});
});

/** An adjustment that changes nothing is not needed. */
function adjusted(body: ReturnType<typeof metaBody>, name: AdjustmentName) {
	const result = ADJUSTMENTS[name].apply(body);
	expect(result).not.toEqual(body);
	return result;
}

function operationOf({ parameters, jsonBecause }: Example): string {
	const { operation, defineParameters } = parameters();
	const way = defineParameters ? ` (${String(defineParameters)})` : '';
	return `${String(operation)}${way}${jsonBecause ? `: ${jsonBecause}` : ''}`;
}
