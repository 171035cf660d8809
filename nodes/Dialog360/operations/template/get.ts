import { getTemplate } from '../../api/templateManagement';
import { requireTemplateId } from '../../templates/identity';
import { normaliseTemplate } from '../../templates/normalise';
import { requireHosting } from '../../templates/support';
import type { Operation } from '../operation';
import { output } from '../scope';
import { simplifyField, templateIdField } from './fields';

export const get: Operation = {
	name: 'Get',
	value: 'get',
	action: 'Get template',
	description: 'Get one template with its status and components',
	fields: [templateIdField, simplifyField],
	execute: async (scope) => {
		requireHosting(scope.connection.hosting, 'Get');
		const id = requireTemplateId('Template ID', scope.text('templateId'));
		const raw = await getTemplate(scope.call, id);
		return output(scope.boolean('simplify') ? normaliseTemplate(raw) : raw);
	},
};
