import type { IDataObject } from 'n8n-workflow';
import { requireCategory, requireLanguage, requireName } from './identity';
import { checkComponents } from './check';

export interface DefinitionInput {
	name: string;
	language: string;
	category: string;
	components: IDataObject[];
	/** Parameters of the template for which there is no component. */
	additional?: IDataObject;
}

/** A template as WhatsApp wants it. */
export interface Definition extends IDataObject {
	name: string;
	language: string;
	category: string;
	parameter_format?: string;
	components?: IDataObject[];
}

/**
 * The definition of a new template, checked. Named variables are declared: without that, WhatsApp takes
 * the template and rejects it later.
 *
 * @throws InputError naming the field and the limit
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/templates
 */
export function templateDefinition(input: DefinitionInput): Definition {
	const category = requireCategory('Category', input.category);
	return {
		name: requireName('Template Name', input.name),
		language: requireLanguage('Language', input.language),
		category,
		...checkedComponents(input.components, category),
		...input.additional,
	};
}

/** What an edit changes. Components replace all that the template had. */
export interface ChangesInput {
	category?: string;
	components?: IDataObject[];
	additional?: IDataObject;
}

/** @throws InputError naming the field and the limit */
export function templateChanges(input: ChangesInput): IDataObject {
	const category = input.category ? requireCategory('Category', input.category) : undefined;
	return {
		...(category ? { category } : {}),
		...(input.components ? checkedComponents(input.components, category) : {}),
		...input.additional,
	};
}

function checkedComponents(components: IDataObject[], category?: string): IDataObject {
	const format = checkComponents(components, { category });
	return { ...(format === 'named' ? { parameter_format: format } : {}), components };
}

export interface LibraryInput {
	name: string;
	language: string;
	category: string;
	libraryName: string;
	/** See the library buttons of WhatsApp; empty where the library's template has none to fill. */
	buttonInputs: IDataObject[];
	bodyInputs: IDataObject;
	additional?: IDataObject;
}

/**
 * The definition of a new template that is made from one of WhatsApp's library.
 *
 * @throws InputError when a name, the language or the category is not valid
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library
 */
export function libraryDefinition(input: LibraryInput): Definition {
	const { buttonInputs, bodyInputs } = input;
	return {
		name: requireName('Template Name', input.name),
		language: requireLanguage('Language', input.language),
		category: requireCategory('Category', input.category),
		library_template_name: requireName('Library Template Name', input.libraryName),
		...(buttonInputs.length > 0 ? { library_template_button_inputs: buttonInputs } : {}),
		...(Object.keys(bodyInputs).length > 0 ? { library_template_body_inputs: bodyInputs } : {}),
		...input.additional,
	};
}
