import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IDataObject } from 'n8n-workflow';
import { create } from '../../../../../nodes/Dialog360/operations/template/create';
import { formFor } from '../../../../support/templateForm';
import type { TemplateExample } from '../../../../support/templateForm';
import { runOne } from '../../../support/scope';

/** Meta's examples of template creation; they lie beside the repository and are not part of it. */
const FILE = path.resolve(
	__dirname,
	'../../../../../../shared/meta-examples/template-creation.json',
);

type Example = TemplateExample & IDataObject;

const EXAMPLES = existsSync(FILE)
	? Object.entries(JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, Example>)
	: [];

/** Meta's examples have placeholders for names, and one that writes a type in small letters. */
const real = (example: Example): Example => ({
	...example,
	name: example.name.replace('<TEMPLATE_NAME>', 'new_offer'),
	components: example.components.map((component) => ({
		...component,
		type: String(component.type).toUpperCase(),
	})),
});

if (EXAMPLES.length === 0) {
	test.skip("Meta's examples are not beside the repository (../shared), so none is rebuilt", () => {});
} else {
	test('there are eleven examples', () => expect(EXAMPLES).toHaveLength(11));

	test.each(EXAMPLES)('%s', async (_title, given) => {
		const example = real(given);
		const { requests } = await runOne(create, formFor(example));
		expect(requests.map(({ body }) => body)).toEqual([example]);
	});
}
