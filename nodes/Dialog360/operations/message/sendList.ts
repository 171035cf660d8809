import { interactiveContent } from '../../messages/interactive/interactive';
import { listInteractive } from '../../messages/interactive/list';
import type { ListInput, RowInput } from '../../messages/interactive/list';
import { requireKeys } from '../../messages/jsonInput';
import { asText } from '../scope';
import { bodyField, footerOption, frameOf, headerFields } from './frameFields';
import { readSections, sectionFields } from './sectionFields';
import type { SectionForm } from './sectionFields';
import { sendOperation } from './send';

const rowForm: SectionForm = {
	label: 'Rows',
	noun: 'Row',
	name: 'rows',
	group: 'row',
	max: 10,
	values: [
		{
			displayName: 'Title',
			name: 'title',
			type: 'string',
			default: '',
			placeholder: 'e.g. Tomorrow',
			description: 'Up to 24 characters',
		},
		{
			displayName: 'Description',
			name: 'description',
			type: 'string',
			default: '',
			placeholder: 'e.g. Between 9 and 12 in the morning',
			description: 'Small text below the title, up to 72 characters',
		},
		{
			displayName: 'ID',
			name: 'id',
			type: 'string',
			default: '',
			placeholder: 'e.g. tomorrow-17',
			description:
				'What your workflow gets when the row is chosen, up to 200 characters and different for each row. Empty takes the title.',
		},
	],
	jsonName: 'rows',
	example:
		'[\n  {\n    "title": "Delivery",\n    "rows": [{ "id": "tomorrow", "title": "Tomorrow", "description": "Before noon" }]\n  }\n]',
};

export const sendList = sendOperation({
	name: 'Send List',
	value: 'sendList',
	action: 'Send list',
	description: 'Send a text with a button that opens a menu of up to ten rows',
	fields: [
		...headerFields(['text']),
		{ ...bodyField, description: 'The text of the message, up to 4,096 characters' },
		{
			displayName: 'Button Text',
			name: 'buttonText',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Choose a day',
			description: 'What stands on the button that opens the list, up to 20 characters',
		},
		...sectionFields(rowForm),
	],
	options: [footerOption],
	content: async (scope) =>
		interactiveContent(
			listInteractive({
				// Its header fields offer nothing but a text.
				...((await frameOf(scope)) as Pick<ListInput, 'header' | 'body' | 'footer'>),
				button: scope.text('buttonText'),
				sections: readSections(scope, rowForm).map(({ title, entries }, section) => ({
					title,
					entries: entries.map((entry, index) =>
						rowOf(`Row ${index + 1} in Section ${section + 1}`, entry),
					),
				})),
			}),
		),
});

function rowOf(label: string, entry: unknown): RowInput {
	const row = requireKeys('Sections', label, entry, ['id', 'title', 'description']);
	return {
		id: asText(row.id),
		title: asText(row.title),
		description: asText(row.description),
	};
}
