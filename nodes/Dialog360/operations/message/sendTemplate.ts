import { templateContent } from '../../messages/template';
import { asText } from '../scope';
import { sendOperation } from './send';

export const sendTemplate = sendOperation({
	name: 'Send Template',
	value: 'sendTemplate',
	action: 'Send template message',
	description: 'Send an approved template, the only message that starts a conversation',
	groups: true,
	fields: [
		{
			displayName: 'Template Name',
			name: 'templateName',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. order_update',
			description: 'Name of an approved template, as the 360dialog Hub shows it',
		},
		{
			displayName: 'Language',
			name: 'templateLanguage',
			type: 'string',
			required: true,
			default: 'en',
			placeholder: 'e.g. en_US',
			description: 'Language code of the template. It must be exactly the code it was approved in.',
		},
		{
			displayName: 'Body Parameters',
			name: 'bodyParameters',
			type: 'fixedCollection',
			typeOptions: { multipleValues: true, sortable: true },
			placeholder: 'Add Parameter',
			default: {},
			description: 'Values for the variables in the body of the template, in their order',
			options: [
				{
					displayName: 'Parameter',
					name: 'parameter',
					values: [
						{
							displayName: 'Value',
							name: 'text',
							type: 'string',
							default: '',
							placeholder: 'e.g. Ann',
							description: 'Text that takes the place of the variable',
						},
						{
							displayName: 'Variable Name',
							name: 'name',
							type: 'string',
							default: '',
							placeholder: 'e.g. first_name',
							description:
								'Only for templates with named variables. Leave empty for {{1}}, {{2}} and so on.',
						},
					],
				},
			],
		},
	],
	options: [
		{
			displayName: 'Namespace',
			name: 'namespace',
			type: 'string',
			default: '',
			placeholder: 'e.g. c8ae5f90_307a_ca4c_b8f6_d1e2a2573574',
			description:
				'Needed by the On-Premise API only: the namespace that the template list shows beside the template',
		},
	],
	content: (scope) =>
		templateContent(scope.connection.hosting, {
			name: scope.text('templateName'),
			language: scope.text('templateLanguage'),
			bodyParameters: scope
				.rows('bodyParameters', 'parameter')
				.map(({ name, text }) => ({ name: asText(name), text: asText(text) })),
			namespace: asText(scope.collection('options').namespace),
		}),
});
