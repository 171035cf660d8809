import type { INodeProperties } from 'n8n-workflow';
import { COMPONENTS_JSON } from '../../messages/template/override';

/** How the parameters of a template are given. */
export type DefinedBy = 'form' | 'list' | 'json';

const when = (...ways: DefinedBy[]) => ({
	displayOptions: { show: { defineParameters: ways } },
});

const wayField: INodeProperties = {
	displayName: 'Define Parameters',
	name: 'defineParameters',
	type: 'options',
	default: 'form',
	options: [
		{
			name: 'Form',
			value: 'form',
			description: 'Choose the template, and fill in a form that is made for it',
		},
		{
			name: 'JSON',
			value: 'json',
			description: 'Name the template, and give its components as WhatsApp takes them',
		},
		{
			name: 'List',
			value: 'list',
			description: 'Name the template, and list the values for its body. Suits AI agents.',
		},
	],
	description: 'How the template and the values for its variables are given',
};

const templateField: INodeProperties = {
	displayName: 'Template',
	name: 'template',
	type: 'resourceLocator',
	required: true,
	default: { mode: 'list', value: '' },
	...when('form'),
	modes: [
		{
			displayName: 'From List',
			name: 'list',
			type: 'list',
			placeholder: 'Choose a template...',
			typeOptions: { searchListMethod: 'searchTemplates', searchable: true },
		},
		{
			displayName: 'By Name',
			name: 'name',
			type: 'string',
			placeholder: 'e.g. order_update|en_US',
			hint: 'Name and language with a stroke between them',
			validation: [
				{
					type: 'regex',
					properties: {
						regex: '\\s*[a-z0-9_]+\\s*\\|\\s*[A-Za-z_-]+\\s*',
						errorMessage: 'Name and language with a stroke between them, e.g. order_update|en_US',
					},
				},
			],
		},
	],
	description: 'An approved template of the account that the number belongs to',
};

const formField: INodeProperties = {
	displayName: 'Template Parameters',
	name: 'parameters',
	type: 'resourceMapper',
	noDataExpression: true,
	default: { mappingMode: 'defineBelow', value: null },
	...when('form'),
	typeOptions: {
		loadOptionsDependsOn: ['template.value'],
		resourceMapper: {
			resourceMapperMethod: 'getTemplateFields',
			mode: 'add',
			valuesLabel: 'Template Parameters',
			fieldWords: { singular: 'parameter', plural: 'parameters' },
			addAllFields: true,
			supportAutoMap: false,
			noFieldsError: 'This template has nothing to fill in',
			hideNoDataError: true,
			showTypeConversionOptions: false,
		},
	},
	description:
		'One field for each variable of the template. Files are given as a link, as the ID of an uploaded file, or as the name of a binary field of the item: an address is a link, digits or a UUID are an ID, all else is the name of a field.',
};

const nameField: INodeProperties = {
	displayName: 'Template Name',
	name: 'templateName',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'e.g. order_update',
	...when('list', 'json'),
	description: 'Name of an approved template, as the 360dialog Hub shows it',
};

const languageField: INodeProperties = {
	displayName: 'Language',
	name: 'templateLanguage',
	type: 'string',
	required: true,
	default: 'en',
	placeholder: 'e.g. en_US',
	...when('list', 'json'),
	description: 'Language code of the template. It must be exactly the code it was approved in.',
};

const listField: INodeProperties = {
	displayName: 'Body Parameters',
	name: 'bodyParameters',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true, sortable: true },
	placeholder: 'Add Parameter',
	default: {},
	...when('list'),
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
					description: 'Text on one line that takes the place of the variable',
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
};

const jsonField: INodeProperties = {
	displayName: COMPONENTS_JSON,
	name: 'componentsJson',
	type: 'json',
	typeOptions: { rows: 8 },
	required: true,
	default:
		'[\n  {\n    "type": "body",\n    "parameters": [ { "type": "text", "text": "Ann" } ]\n  }\n]',
	...when('json'),
	description:
		'List of components that goes into the message as it is. See <a href="https://docs.360dialog.com/docs/messaging-api/api-reference/messages">360dialog\'s API reference</a>.',
};

/** The template, and the values for it, in one of three ways. */
export const templateFields: INodeProperties[] = [
	wayField,
	templateField,
	formField,
	nameField,
	languageField,
	listField,
	jsonField,
];

/** JSON for what has no form, whichever way the rest is given. */
export const templateOptions: INodeProperties[] = [
	{
		displayName: COMPONENTS_JSON,
		name: 'componentsJson',
		type: 'json',
		typeOptions: { rows: 4 },
		default: '[]',
		description:
			'List of components that take the place of those of the same type, buttons of those with the same index. For kinds of components that the form does not know.',
	},
	{
		displayName: 'Namespace',
		name: 'namespace',
		type: 'string',
		default: '',
		placeholder: 'e.g. c8ae5f90_307a_ca4c_b8f6_d1e2a2573574',
		description:
			'Needed by the On-Premise API only, and filled in by itself when the template was chosen for a form: the namespace that the template list shows beside the template',
	},
];
