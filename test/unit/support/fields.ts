import type { INodeProperties, INodePropertyCollection } from 'n8n-workflow';

const isField = (option: object): option is INodeProperties => 'type' in option;
const isGroup = (option: object): option is INodePropertyCollection => 'values' in option;

/** Fields and, behind each, the ones inside it: those of collections and of their groups. */
export function allFields(fields: INodeProperties[]): INodeProperties[] {
	return fields.flatMap((field) => [field, ...allFields(fieldsInside(field))]);
}

function fieldsInside({ options = [] }: INodeProperties): INodeProperties[] {
	return options.flatMap((option) => {
		if (isGroup(option)) return option.values;
		return isField(option) ? [option] : [];
	});
}

/** Groups of fixed collections, which have a name to show but no description. */
export function allGroups(fields: INodeProperties[]): INodePropertyCollection[] {
	return allFields(fields).flatMap(({ options = [] }) => options.filter(isGroup));
}

/** `options.previewUrl: boolean = false` for every field, on every level; `!` marks required ones. */
export function signatures(fields: INodeProperties[], prefix = ''): string[] {
	return fields.flatMap(({ name, type, required, default: initial, options = [] }) => [
		`${prefix}${name}: ${type}${required ? '!' : ''} = ${JSON.stringify(initial)}`,
		...signatures(options.filter(isField), `${prefix}${name}.`),
		...options
			.filter(isGroup)
			.flatMap((group) => signatures(group.values, `${prefix}${name}.${group.name}.`)),
	]);
}

/** The texts that n8n would evaluate in a default value, if any. */
export function expressionsIn(value: unknown): string[] {
	if (typeof value === 'string') {
		return value.startsWith('=') || value.includes('{{') ? [value] : [];
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(expressionsIn);
}

const SMALL_WORDS = new Set([
	'per',
	'a',
	'an',
	'and',
	'as',
	'at',
	'but',
	'by',
	'for',
	'from',
	'if',
	'in',
	'of',
	'on',
	'or',
	'the',
	'to',
	'with',
]);

/** "Mark as Read": every word begins with a capital letter or a digit, but for small ones inside. */
export function isTitleCase(text: string): boolean {
	return text
		.split(' ')
		.every((word, index) => (index > 0 && SMALL_WORDS.has(word)) || /^[A-Z0-9]/.test(word));
}
