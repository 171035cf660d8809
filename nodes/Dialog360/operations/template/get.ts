import { getTemplate } from '../../api/templateManagement';
import { normaliseTemplate } from '../../templates/normalise';
import { requireHosting } from '../../templates/support';
import type { Operation } from '../operation';
import { output } from '../scope';
import { simplifyField } from './fields';
import { chosenTemplateId, templateField } from './templateField';

export const get: Operation = {
	name: 'Get',
	value: 'get',
	action: 'Get template',
	description: 'Get one template with its status and components',
	fields: [templateField, simplifyField],
	execute: async (scope) => {
		requireHosting(scope.connection.hosting, 'Get');
		const id = chosenTemplateId(scope, templateField);
		const raw = await getTemplate(scope.call, id);
		return output(scope.boolean('simplify') ? normaliseTemplate(raw) : raw);
	},
};
