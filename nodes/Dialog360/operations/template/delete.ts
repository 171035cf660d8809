import { deleteById, deleteByName, getTemplate } from '../../api/templateManagement';
import { requireName } from '../../templates/identity';
import { requireHosting } from '../../templates/support';
import type { Operation } from '../operation';
import { asText, output } from '../scope';
import { allLanguagesField, chosenName, chosenTemplateId, templateField } from './templateField';

export const deleteTemplate: Operation = {
	name: 'Delete',
	value: 'delete',
	action: 'Delete template',
	description: 'Delete a template in one language or in all, for good',
	fields: [
		{
			displayName: 'Languages',
			name: 'languages',
			type: 'options',
			default: 'one',
			options: [
				{
					name: 'All Languages of a Name',
					value: 'all',
					description: 'Everything with that name. The name cannot be used again for 30 days.',
				},
				{
					name: 'One Language',
					value: 'one',
					description: 'The template in the language that you choose',
				},
			],
			description: 'What is deleted',
		},
		{ ...templateField, displayOptions: { show: { languages: ['one'] } } },
		{ ...allLanguagesField, displayOptions: { show: { languages: ['all'] } } },
	],
	execute: async (scope) => {
		const { hosting } = scope.connection;
		if (scope.value('languages') === 'all') {
			requireHosting(hosting, 'Delete', true);
			await deleteByName(scope.call, hosting, chosenName(scope, allLanguagesField));
		} else {
			requireHosting(hosting, 'Delete with Languages set to One Language');
			const id = chosenTemplateId(scope, templateField);
			// WhatsApp deletes an ID only together with its name, so that is looked up.
			const { name } = await getTemplate(scope.call, id);
			await deleteById(scope.call, id, requireName('Template', asText(name)));
		}
		return output({ deleted: true });
	},
};
