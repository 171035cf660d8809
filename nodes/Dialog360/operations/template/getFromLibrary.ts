import type { IDataObject } from 'n8n-workflow';
import { listLibrary } from '../../api/templateManagement';
import { requireHosting } from '../../templates/support';
import type { Operation } from '../operation';
import { asText, output } from '../scope';
import { simplifyField } from './fields';
import { filtersField, languageFilter, limitFields, limitOf, textFilter } from './listFields';
import { upTo } from './upTo';

/** A part is enough for the search, in any case of letters. */
const filters = filtersField([
	languageFilter,
	textFilter('Search', 'search', 'e.g. delivery', 'Only templates with this in their name or text'),
	textFilter('Topic', 'topic', 'e.g. PAYMENTS', 'Only templates of this topic'),
	textFilter(
		'Use Case',
		'useCase',
		'e.g. SHIPMENT_CONFIRMATION',
		'Only templates for this use case',
	),
]);

/** @see https://docs.360dialog.com/docs/messaging-api/api-reference/templates */
export const getFromLibrary: Operation = {
	name: 'Get From Library',
	value: 'getFromLibrary',
	action: 'Get templates from library',
	description: "List WhatsApp's ready-made templates, which are approved at once when used",
	fields: [...limitFields, filters, simplifyField],
	execute: async (scope) => {
		requireHosting(scope.connection.hosting, 'Get From Library');
		const limit = limitOf(scope);
		const { language, search, topic, useCase } = scope.collection('filters');
		const wanted = {
			language: plain(language),
			search: plain(search),
			topic: plain(topic),
			usecase: plain(useCase),
		};
		const any = Object.values(wanted).some((value) => value !== '');
		const fits = (entry: IDataObject) =>
			isOrAny(wanted.language, entry.language) &&
			isOrAny(wanted.topic, entry.topic) &&
			isOrAny(wanted.usecase, entry.usecase) &&
			[entry.name, entry.body, entry.header].some((text) => plain(text).includes(wanted.search));
		const found = await upTo(limit, listLibrary(scope.call, any ? undefined : limit), fits);
		const simplify = scope.boolean('simplify');
		return found.flatMap((entry) => output(simplify ? simplifyEntry(entry) : entry));
	},
};

function simplifyEntry(entry: IDataObject): IDataObject {
	return {
		name: asText(entry.name),
		language: asText(entry.language),
		category: asText(entry.category),
		topic: asText(entry.topic),
		useCase: asText(entry.usecase),
		industry: entry.industry ?? [],
		header: asText(entry.header),
		body: asText(entry.body),
		bodyExamples: entry.body_params ?? [],
		buttons: entry.buttons ?? [],
	};
}

const plain = (value: unknown) => asText(value).trim().replace(/[- ]/g, '_').toLowerCase();

const isOrAny = (wanted: string, value: unknown) => wanted === '' || plain(value) === wanted;
