import { deleteById, deleteByName, getTemplate } from '../../api/templateManagement';
import { requireName, requireTemplateId } from '../../templates/identity';
import { requireHosting } from '../../templates/support';
import type { Operation } from '../operation';
import { asText, output } from '../scope';
import { templateIdField, templateNameField } from './fields';

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
				{ name: 'One Language', value: 'one', description: 'The template with that ID' },
			],
			description: 'What is deleted',
		},
		{ ...templateIdField, displayOptions: { show: { languages: ['one'] } } },
		{ ...templateNameField, displayOptions: { show: { languages: ['all'] } } },
	],
	execute: async (scope) => {
		const { hosting } = scope.connection;
		if (scope.value('languages') === 'all') {
			requireHosting(hosting, 'Delete', true);
			const name = requireName('Template Name', scope.text('templateName'));
			await deleteByName(scope.call, hosting, name);
		} else {
			requireHosting(hosting, 'Delete with Languages set to One Language');
			const id = requireTemplateId('Template ID', scope.text('templateId'));
			// WhatsApp deletes an ID only together with its name, so that is looked up.
			const { name } = await getTemplate(scope.call, id);
			await deleteById(scope.call, id, requireName('Template Name', asText(name)));
		}
		return output({ deleted: true });
	},
};
