import { templateCatalogue } from '../../api/templates';
import type { TemplateDefinition } from '../../messages/template/definition';
import { checkForm, componentsOf } from '../../messages/template/components';
import type { FilledForm } from '../../messages/template/components';
import { fieldsIn } from '../../messages/template/fields';
import type { FieldValues, TemplateField } from '../../messages/template/part';
import { readReference } from '../../messages/template/reference';
import type { TemplateInput } from '../../messages/template/template';
import { fileText, isEmpty } from '../../messages/template/values';
import { InputError } from '../../messages/inputError';
import { asChoice, asObject, asRows, asText } from '../scope';
import type { ItemScope } from '../scope';
import { uploadBinary } from './upload';

/**
 * Reads the form of a chosen template and makes the components of the message. The definition is
 * fetched once for a run, not for each item.
 *
 * @throws InputError when the form does not fit the template as it is now
 * @throws RefusedError, UnreachableError
 */
export async function formInput(scope: ItemScope): Promise<TemplateInput> {
	const definition = await chosenTemplate(scope);
	const { value, schema } = scope.collection('parameters');
	const formFields = asRows(schema)
		.filter(({ removed }) => removed !== true)
		.map(({ id, displayName }) => ({ id: asText(id), label: asText(displayName) }));
	const form: FilledForm = {
		values: asObject(value),
		...(formFields.length > 0 ? { formFields } : {}),
		componentsJson: scope.collection('options').componentsJson,
		setting: { timeZone: scope.context.getTimezone() },
	};
	const fields = fieldsIn(checkForm(definition, form));
	const values = await withFiles(scope, fields, form.values);
	return {
		name: definition.name,
		language: definition.language,
		namespace: definition.namespace,
		components: componentsOf(definition, { ...form, values }),
	};
}

/** Only approved templates can be sent; whether this one still is is told before anything is sent. */
async function chosenTemplate(scope: ItemScope): Promise<TemplateDefinition> {
	const { run, call, connection } = scope;
	const reference = readReference('Template', asChoice(scope.value('template')));
	run.templates ??= templateCatalogue(call, connection.hosting);
	const definition = await run.templates.find(reference);
	if (definition.status === 'APPROVED') return definition;
	throw new InputError(
		'Template',
		`The template ${definition.name} (${definition.language}) cannot be sent, its status is ${definition.status}`,
		'WhatsApp sends approved templates only. See in the 360dialog Hub why it is not, or choose another one.',
	);
}

/** Puts the files that are given by the name of a binary field on the list of those to upload. */
async function withFiles(
	scope: ItemScope,
	fields: TemplateField[],
	values: FieldValues,
): Promise<FieldValues> {
	const files: FieldValues = {};
	for (const { id, media } of fields) {
		const value = values[id];
		if (!media || isEmpty(value) || typeof value === 'object') continue;
		const given = fileText(asText(value));
		if (!('binary' in given)) continue;
		files[id] = await uploadBinary(scope, media, given.binary);
		// As Send Media does: without a name WhatsApp shows the document as untitled.
		const nameId = `${id}.filename`;
		const shown = fields.some((field) => field.id === nameId) && isEmpty(values[nameId]);
		if (shown) files[nameId] = fileNameOf(scope, given.binary);
	}
	return { ...values, ...files };
}

function fileNameOf({ context, itemIndex }: ItemScope, field: string): string {
	return asText(context.getInputData()[itemIndex]?.binary?.[field]?.fileName);
}
