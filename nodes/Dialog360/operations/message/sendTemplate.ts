import { templateContent } from '../../messages/template/template';
import type { TemplateInput } from '../../messages/template/template';
import { asText } from '../scope';
import type { ItemScope } from '../scope';
import { marketingOptions, marketingRoute } from './marketing';
import { sendOperation } from './send';
import { templateFields, templateOptions } from './sendTemplateFields';
import { formInput } from './sendTemplateForm';

export const sendTemplate = sendOperation({
	name: 'Send Template',
	value: 'sendTemplate',
	action: 'Send template message',
	description: 'Send an approved template, the only message that starts a conversation',
	groups: true,
	fields: templateFields,
	options: [...templateOptions, ...marketingOptions],
	route: marketingRoute,
	content: async (scope) => {
		const form = scope.value('defineParameters') === 'form';
		const input = form ? await formInput(scope) : plainInput(scope);
		const namespace = asText(scope.collection('options').namespace).trim() || input.namespace;
		return templateContent(scope.connection.hosting, { ...input, namespace });
	},
});

/** Without the template's definition: what the user gives is sent, WhatsApp checks it. */
function plainInput(scope: ItemScope): TemplateInput {
	const reference = {
		name: scope.text('templateName'),
		language: scope.text('templateLanguage'),
	};
	if (scope.value('defineParameters') === 'json') {
		return { ...reference, componentsJson: scope.value('componentsJson') };
	}
	return {
		...reference,
		bodyParameters: scope
			.rows('bodyParameters', 'parameter')
			.map(({ name, text }) => ({ name: asText(name), text: asText(text) })),
		componentsJson: scope.collection('options').componentsJson,
	};
}
