import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';
import {
	readSections,
	sectionFields,
} from '../../../../../../nodes/Dialog360/operations/message/sectionFields';
import type { SectionForm } from '../../../../../../nodes/Dialog360/operations/message/sectionFields';
import { itemScope } from '../../../../../../nodes/Dialog360/operations/scope';
import { refusalOf } from '../../../../support/thrown';

const FORM: SectionForm = {
	label: 'Rows',
	noun: 'Row',
	name: 'rows',
	group: 'row',
	max: 10,
	values: [{ displayName: 'Title', name: 'title', type: 'string', default: '' }],
	jsonName: 'rows',
	example: '[\n  { "rows": [] }\n]',
};

/** Connection, run and item: none of them is asked for. */
const REST = [{}, {}, 0] as unknown as [
	Parameters<typeof itemScope>[1],
	Parameters<typeof itemScope>[2],
	number,
];

/** Knows only the parameters that are shown, as n8n does. */
function read(parameters: Record<string, unknown>) {
	const getNodeParameter = (name: string) => {
		if (name in parameters) return parameters[name];
		throw new Error(`Could not get parameter "${name}"`);
	};
	const context = { getNodeParameter } as unknown as IExecuteFunctions;
	return readSections(itemScope(context, ...REST), FORM);
}
const fromJson = (sectionsJson: unknown) => read({ defineSections: 'json', sectionsJson });

describe('readSections', () => {
	test('reads the form', () => {
		const section = [
			{ title: 'A', rows: { row: [{ title: '1' }, { title: '2' }] } },
			{ title: 5, rows: {} },
			{},
		];
		expect(read({ defineSections: 'form', sections: { section } })).toEqual([
			{ title: 'A', entries: [{ title: '1' }, { title: '2' }] },
			{ title: '5', entries: [] },
			{ title: '', entries: [] },
		]);
	});

	test('reads an empty form', () => {
		expect(read({ defineSections: 'form', sections: {} })).toEqual([]);
	});

	test.each([
		['a text', '[{"title":"A","rows":[{"title":"1"}]}]'],
		['a list', [{ title: 'A', rows: [{ title: '1' }] }]],
		['one section', { title: 'A', rows: [{ title: '1' }] }],
	])('reads %s', (_, json) => {
		expect(fromJson(json)).toEqual([{ title: 'A', entries: [{ title: '1' }] }]);
	});

	test('takes a plain list for one section', () => {
		expect(fromJson([{ title: '1' }, 'x'])).toEqual([{ entries: [{ title: '1' }, 'x'] }]);
	});

	test.each(['[]', '', null])('reads no section from %j', (json) => {
		expect(fromJson(json)).toEqual([]);
	});

	test('sees a section without rows', () => {
		expect(fromJson([{ rows: ['x'] }, { title: 'B' }, { rows: null }])).toEqual([
			{ title: '', entries: ['x'] },
			{ title: 'B', entries: [] },
			{ title: '', entries: [] },
		]);
	});

	test('refuses what a section does not have', () => {
		expect(refusalOf(() => fromJson([{ rows: [], name: 'x' }])).message).toBe(
			'Section 1 has a field "name" that WhatsApp does not know',
		);
		expect(refusalOf(() => fromJson([{ rows: [] }, 'x'])).message).toBe(
			'Section 2 is a string, and must be an object',
		);
	});

	test('says what to enter instead', () => {
		expect(refusalOf(() => fromJson('"x"'))).toEqual({
			field: 'Sections',
			message: 'Sections is a string, and must be a JSON list',
			fix: 'Enter a list of sections, e.g. [ { "rows": [] } ]',
		});
	});
});

test('the form offers no more than WhatsApp takes', () => {
	const form = sectionFields(FORM).find(({ name }) => name === 'sections') as INodeProperties;
	expect(form.typeOptions?.maxAllowedFields).toBe(10);
	const [section] = form.options as Array<{ values: INodeProperties[] }>;
	expect(section?.values[1]?.typeOptions?.maxAllowedFields).toBe(10);
});
