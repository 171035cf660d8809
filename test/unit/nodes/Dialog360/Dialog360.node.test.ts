import { existsSync } from 'node:fs';
import path from 'node:path';
import { Dialog360 } from '../../../../nodes/Dialog360/Dialog360.node';
import { resources } from '../../../../nodes/Dialog360/operations';
import { describeResources } from '../../../../nodes/Dialog360/operations/describe';
import { allFields, expressionsIn } from '../../support/fields';

const { description, methods } = new Dialog360();

describe('the 360dialog node', () => {
	test('is called as workflows call it', () => {
		expect(description.name).toBe('dialog360');
		expect(description.displayName).toBe('360dialog');
		expect(description.defaults.name).toBe('360dialog');
		expect(description.version).toBe(1);
	});

	test('needs the credential', () => {
		expect(description.credentials).toEqual([{ name: 'dialog360Api', required: true }]);
	});

	test('works as a tool of AI agents', () => {
		expect(description.usableAsTool).toBe(true);
	});

	test('has the parameters of the registry', () => {
		expect(description.properties).toEqual(describeResources(resources));
	});

	test('has icons, one for each theme, where it says', () => {
		const { light, dark } = description.icon as { light: string; dark: string };
		for (const icon of [light, dark]) {
			const file = path.resolve(
				__dirname,
				'../../../../nodes/Dialog360',
				icon.replace('file:', ''),
			);
			expect(existsSync(file)).toBe(true);
		}
		expect(light).not.toBe(dark);
	});

	test('has the methods that fill its lists and forms', () => {
		const fields = allFields(description.properties);
		const searches = fields.flatMap(({ modes = [] }) =>
			modes.flatMap(({ typeOptions }) => typeOptions?.searchListMethod ?? []),
		);
		expect([...new Set(searches)].sort()).toEqual(Object.keys(methods.listSearch).sort());
		const forms = fields.flatMap(
			({ typeOptions }) => typeOptions?.resourceMapper?.resourceMapperMethod ?? [],
		);
		expect([...new Set(forms)].sort()).toEqual(Object.keys(methods.resourceMapping).sort());
	});

	test('has no expression in a default', () => {
		for (const field of allFields(description.properties)) {
			expect(expressionsIn(field.default)).toEqual([]);
		}
	});
});
