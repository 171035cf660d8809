import type { INodeProperties } from 'n8n-workflow';
import type { SectionInput } from '../../messages/interactive/sections';
import { isPlainObject, jsonList, requireKeys } from '../../messages/jsonInput';
import { asObject, asRows, asText } from '../scope';
import type { ItemScope } from '../scope';
import { formOrJsonFields, isJson } from './jsonField';

/** What stands in the sections of a kind of list. */
export interface SectionForm {
	/** Label of the entries, e.g. `Rows`; of one, `Row`. */
	label: string;
	noun: string;
	/** Name of the form of the entries, e.g. `rows`; of one, `row`. */
	name: string;
	group: string;
	/** The most entries that WhatsApp takes in all sections together. */
	max: number;
	values: INodeProperties[];
	/** Name of the entries in JSON, as WhatsApp calls them. */
	jsonName: string;
	example: string;
}

/** The parameters of sections: a form in a form, or JSON. */
export function sectionFields(form: SectionForm): INodeProperties[] {
	const { label, noun, name, group, max, values, example } = form;
	const emptyEntry = Object.fromEntries(values.map((value) => [value.name, '']));
	const entriesField: INodeProperties = {
		displayName: label,
		name,
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true, maxAllowedFields: max },
		placeholder: `Add ${noun}`,
		default: { [group]: [emptyEntry] },
		description: `At least one, and no more than ${max} in all sections together`,
		options: [{ displayName: noun, name: group, values }],
	};
	const sectionsField: INodeProperties = {
		displayName: 'Sections',
		name: 'sections',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true, sortable: true, maxAllowedFields: 10 },
		placeholder: 'Add Section',
		default: { section: [{ title: '', [name]: { [group]: [emptyEntry] } }] },
		description: `Up to 10 sections with ${max} ${name} in all of them together`,
		options: [{ displayName: 'Section', name: 'section', values: [titleField, entriesField] }],
	};
	return formOrJsonFields(sectionsField, {
		example,
		description: `List of sections in WhatsApp's form. A plain list of ${name} becomes one section.`,
	});
}

const titleField: INodeProperties = {
	displayName: 'Title',
	name: 'title',
	type: 'string',
	default: '',
	placeholder: 'e.g. Delivery',
	description: 'Up to 24 characters. It may be empty if there is only one section.',
};

/**
 * Reads the sections from the form or the JSON.
 *
 * @returns the entries as they were given: rows of the form, or what the JSON has
 * @throws InputError when the JSON is not a list of sections
 */
export function readSections(
	scope: ItemScope,
	{ name, group, jsonName, example }: SectionForm,
): Array<SectionInput<unknown>> {
	if (!isJson(scope, 'sections')) {
		return scope.rows('sections', 'section').map((section) => ({
			title: asText(section.title),
			entries: asRows(asObject(section[name])[group]),
		}));
	}
	const fix = `Enter a list of sections, e.g. ${example.replace(/\s+/g, ' ')}`;
	const list = jsonList('Sections', scope.value('sectionsJson'), fix);
	const areSections = list.some((entry) => isPlainObject(entry) && jsonName in entry);
	if (list.length > 0 && !areSections) return [{ entries: list }];
	return list.map((entry, index) => {
		const section = requireKeys('Sections', `Section ${index + 1}`, entry, ['title', jsonName]);
		const entries = section[jsonName] ?? [];
		return {
			title: asText(section.title),
			entries: jsonList(`Section ${index + 1}`, entries, fix),
		};
	});
}
