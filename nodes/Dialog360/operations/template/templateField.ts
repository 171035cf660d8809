import type { INodeProperties, INodePropertyMode } from 'n8n-workflow';
import { InputError } from '../../messages/inputError';
import { requireName, requireTemplateId } from '../../templates/identity';
import { asChoice } from '../scope';
import type { ItemScope } from '../scope';

interface Locator extends Pick<INodeProperties, 'displayName' | 'name' | 'description'> {
	searchListMethod: string;
	/** The other way to name it, for expressions, too. */
	byText: Pick<INodePropertyMode, 'displayName' | 'name' | 'placeholder'>;
	regex: string;
	/** What is wrong with a text that the regex does not take. */
	errorMessage: string;
}

function locator({ searchListMethod, byText, regex, errorMessage, ...named }: Locator) {
	const field: INodeProperties = {
		...named,
		type: 'resourceLocator',
		required: true,
		default: { mode: 'list', value: '' },
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: 'Choose a template...',
				typeOptions: { searchListMethod, searchable: true },
			},
			{
				...byText,
				type: 'string',
				validation: [{ type: 'regex', properties: { regex: `\\s*${regex}\\s*`, errorMessage } }],
			},
		],
	};
	return field;
}

/** One template in one language: what WhatsApp has IDs for. */
export const templateField = locator({
	displayName: 'Template',
	name: 'templateId',
	searchListMethod: 'searchTemplateIds',
	byText: { displayName: 'By ID', name: 'id', placeholder: 'e.g. 564750795574598' },
	regex: '\\d+',
	errorMessage: 'The ID of a template has only digits. It is not its name.',
	description: 'The template in one language. Get Many and Create return its ID.',
});

/**
 * A template in all its languages, which have nothing but the name in common. It is not called
 * templateName: that is a text in Create, and n8n keeps values when the operation is changed.
 */
export const allLanguagesField = locator({
	displayName: 'Template Name',
	name: 'allLanguagesOf',
	searchListMethod: 'searchTemplateNames',
	byText: { displayName: 'By Name', name: 'name', placeholder: 'e.g. order_update' },
	regex: '[a-z0-9_]+',
	errorMessage: 'The name of a template has only small letters, digits and underscores',
	description: 'The name that the templates have in common',
});

/**
 * The ID of the chosen template.
 *
 * @throws InputError when none is chosen, or what an expression gave is no ID
 */
export function chosenTemplateId(scope: ItemScope, { name, displayName }: INodeProperties): string {
	return requireTemplateId(displayName, required(scope, name, displayName));
}

/** @throws InputError when no name is chosen, or what an expression gave cannot be one */
export function chosenName(scope: ItemScope, { name, displayName }: INodeProperties): string {
	return requireName(displayName, required(scope, name, displayName));
}

function required(scope: ItemScope, name: string, label: string): string {
	const value = asChoice(scope.value(name)).trim();
	if (value !== '') return value;
	throw new InputError(
		label,
		`${label} is empty`,
		'Choose a template from the list. If it comes from an expression, check that the item has that value.',
	);
}
