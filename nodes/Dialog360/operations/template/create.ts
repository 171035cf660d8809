import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { createTemplate } from '../../api/templateManagement';
import { jsonList, jsonObject } from '../../messages/jsonInput';
import { libraryDefinition, templateDefinition } from '../../templates/definition';
import type { Definition } from '../../templates/definition';
import { requireHosting } from '../../templates/support';
import { requireLegacyDefinition } from '../../templates/legacy';
import type { Operation } from '../operation';
import { asText, output } from '../scope';
import type { ItemScope } from '../scope';
import { componentFields } from './componentFields';
import { definitionOptionsField, readDefinitionOptions } from './definitionOptions';
import { categoryField, languageField, templateNameField } from './fields';
import { withHeaderFiles } from './headerFile';
import { readComponents } from './readComponents';

const fromLibrary = { displayOptions: { show: { define: ['library'] } } };

const libraryFields: INodeProperties[] = [
	{
		...templateNameField,
		displayName: 'Library Template Name',
		name: 'libraryTemplateName',
		placeholder: 'e.g. delivery_update_1',
		...fromLibrary,
		description: 'Name of the template in the library, as Get From Library returns it',
	},
	{
		displayName: 'Library Button Inputs',
		name: 'libraryButtonInputs',
		type: 'json',
		default: '[]',
		...fromLibrary,
		description:
			'A JSON list with what the buttons need, e.g. [{"type": "PHONE_NUMBER", "phone_number": "+491701234567"}]',
	},
	{
		displayName: 'Library Body Inputs',
		name: 'libraryBodyInputs',
		type: 'json',
		default: '{}',
		...fromLibrary,
		description:
			'A JSON object with choices for the body, e.g. {"add_security_recommendation": true}',
	},
];

export const create: Operation = {
	name: 'Create',
	value: 'create',
	action: 'Create template',
	description: 'Create a template in one language and hand it in for review',
	fields: [
		categoryField,
		templateNameField,
		languageField,
		...componentFields(
			{ name: 'Library', value: 'library', description: "One of WhatsApp's ready-made templates" },
			['MARKETING', 'UTILITY'],
		),
		...libraryFields,
		definitionOptionsField,
	],
	execute: async (scope) => {
		const { hosting } = scope.connection;
		requireHosting(hosting, 'Create', true);
		const definition = definitionOf(scope);
		if (hosting === 'onPremise') requireLegacyDefinition(definition);
		const complete = await withHeaderFiles(scope, definition);
		return output(summary(definition, await createTemplate(scope.call, hosting, complete)));
	},
};

function definitionOf(scope: ItemScope): Definition {
	const named = {
		name: scope.text('templateName'),
		language: scope.text('language'),
		category: scope.text('category'),
		additional: readDefinitionOptions(scope),
	};
	if (scope.value('define') !== 'library') {
		return templateDefinition({ ...named, components: readComponents(scope) });
	}
	return libraryDefinition({
		...named,
		libraryName: scope.text('libraryTemplateName'),
		buttonInputs: jsonList(
			'Library Button Inputs',
			scope.value('libraryButtonInputs'),
			'Enter a JSON list, e.g. [{ "type": "PHONE_NUMBER", "phone_number": "+491701234567" }], or []',
		) as IDataObject[],
		bodyInputs: jsonObject(
			'Library Body Inputs',
			scope.value('libraryBodyInputs'),
			'Enter a JSON object, e.g. { "add_security_recommendation": true }, or {}',
		),
	});
}

/** What became of it. WhatsApp may put it into another category, which is easily overlooked. */
function summary({ name, language, category }: Definition, answer: IDataObject): IDataObject {
	const given = asText(answer.category).toUpperCase() || category;
	return {
		id: asText(answer.id) || null,
		name,
		language,
		status: asText(answer.status).toUpperCase() || 'PENDING',
		category: given,
		categoryChanged: given !== category,
	};
}
