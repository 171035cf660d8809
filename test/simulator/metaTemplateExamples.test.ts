import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { startSimulator } from './index';
import type { Simulator } from './index';
import { clientOf, problemOf } from './testing/client';
import { uploadHandle } from './testing/upload';

/** Every template of Meta's OpenAPI document can be made: the simulator does not refuse what Meta documents. */
const FILE = join(__dirname, '../../../shared/meta-examples/template-creation.json');
const isThere = existsSync(FILE);
if (!isThere) console.warn(`Skipped: Meta's examples are not at ${FILE}`);

type Example = Record<string, unknown>;
const examples = (isThere ? JSON.parse(readFileSync(FILE, 'utf8')) : {}) as Record<string, Example>;

/** The handles of an example are Meta's: a file is uploaded in their place. */
async function withHandles(simulator: Simulator, example: Example): Promise<Example> {
	let json = JSON.stringify(example).replace('<TEMPLATE_NAME>', 'template_name');
	for (const [handle] of json.matchAll(/"4::[^"]*"/g)) {
		const type = handle.startsWith('"4::YXBw') ? 'application/pdf' : 'image/jpeg';
		json = json.replace(handle, JSON.stringify(await uploadHandle(simulator, type)));
	}
	return JSON.parse(json) as Example;
}

(isThere ? describe : describe.skip)("Meta's templates", () => {
	let simulator: Simulator;
	beforeAll(async () => {
		simulator = await startSimulator({ statuses: false });
	});
	afterAll(() => simulator?.close());

	it('are there', () => expect(Object.keys(examples)).toHaveLength(11));

	const names = Object.keys(examples);
	it.each(names.length > 0 ? names : ['none'])('%s', async (name) => {
		simulator.reset();
		// Two of them have the name of a template that is there already.
		for (const { name: taken } of [...simulator.templates('cloud')]) {
			if (taken === examples[name]?.name) {
				await clientOf(simulator).delete('/message_templates', { params: { name: taken } });
			}
		}
		const body = await withHandles(simulator, examples[name] ?? {});
		const { status, data } = await clientOf(simulator).post('/message_templates', body);
		expect([problemOf(data), status]).toEqual(['no error', 200]);
		expect(data).toMatchObject({ status: 'PENDING', category: body.category });
	});
});
