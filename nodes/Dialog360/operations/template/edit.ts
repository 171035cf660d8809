import { editTemplate } from '../../api/templateManagement';
import { InputError } from '../../messages/inputError';
import { templateChanges } from '../../templates/definition';
import { requireHosting } from '../../templates/support';
import type { Operation } from '../operation';
import { output } from '../scope';
import { componentFields } from './componentFields';
import { definitionOptionsField, readDefinitionOptions } from './definitionOptions';
import { categoryField, categoryOptions } from './fields';
import { withHeaderFiles } from './headerFile';
import { readComponents } from './readComponents';
import { chosenTemplateId, templateField } from './templateField';

const KEEP = 'keep';

/** @see https://docs.360dialog.com/docs/messaging-api/api-reference/templates */
export const edit: Operation = {
	name: 'Edit',
	value: 'edit',
	action: 'Edit template',
	description: 'Change a template that is approved, rejected or paused, and hand it in again',
	fields: [
		{
			...templateField,
			hint: 'An approved template can be edited once a day and ten times in 30 days',
		},
		{
			...categoryField,
			default: KEEP,
			options: [...categoryOptions, { name: 'Keep', value: KEEP }].sort((a, b) =>
				a.name.localeCompare(b.name),
			),
			description:
				'The new category, which an approved template cannot get. Choose Authentication to see the form for such templates.',
		},
		...componentFields({ name: 'Keep', value: KEEP, description: 'Change something else' }, [
			KEEP,
			'MARKETING',
			'UTILITY',
		]),
		definitionOptionsField,
	],
	execute: async (scope) => {
		requireHosting(scope.connection.hosting, 'Edit');
		const id = chosenTemplateId(scope, templateField);
		const category = scope.text('category');
		const changes = templateChanges({
			category: category === KEEP ? '' : category,
			components: scope.value('define') === KEEP ? undefined : readComponents(scope),
			additional: readDefinitionOptions(scope),
		});
		if (Object.keys(changes).length === 0) {
			throw new InputError(
				'Define Components',
				'There is nothing to change',
				'Define components, choose a category, or add an option',
			);
		}
		await editTemplate(scope.call, id, await withHeaderFiles(scope, changes));
		return output({ success: true, templateId: id });
	},
};
