import type {
	ILoadOptionsFunctions,
	ResourceMapperField,
	ResourceMapperFields,
} from 'n8n-workflow';
import { templateCatalogue } from '../api/templates';
import { fieldsOf } from '../messages/template/fields';
import type { TemplateField } from '../messages/template/part';
import { readReference } from '../messages/template/reference';
import { asText } from '../operations/scope';
import { inEditor } from './context';

/** The form of the chosen template: one field for each of its variables. */
export async function getTemplateFields(
	this: ILoadOptionsFunctions,
): Promise<ResourceMapperFields> {
	const chosen = asText(this.getCurrentNodeParameter('template', { extractValue: true }));
	if (chosen.trim() === '') return none('Choose a template first');
	return await inEditor(this, async (call, hosting) => {
		const reference = readReference('Template', chosen);
		const fields = fieldsOf(await templateCatalogue(call, hosting).find(reference));
		return fields.length > 0
			? { fields: fields.map(mapperField) }
			: none('This template has no variables');
	});
}

const none = (emptyFieldsNotice: string): ResourceMapperFields => ({
	fields: [],
	emptyFieldsNotice,
});

function mapperField({ id, label, type, required, rare }: TemplateField): ResourceMapperField {
	return {
		id,
		displayName: label,
		type,
		required,
		display: true,
		defaultMatch: false,
		canBeUsedToMatch: false,
		...(rare ? { removed: true } : {}),
	};
}
