import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../../messages/inputError';
import { isPlainObject, jsonList } from '../../messages/jsonInput';
import { requireUrl } from '../../messages/limits';
import { requireWholeNumber } from '../../messages/wholeNumber';
import { MEDIA_FORMATS } from '../../templates/checkHeader';
import { authenticationComponents, componentsFromForm } from '../../templates/components';
import { asText } from '../scope';
import type { ItemScope } from '../scope';
import { buttonInputs } from './buttonFields';
import { FILE_STAND_IN } from './headerFile';

const LIST_FIX =
	'Enter a JSON list of components, e.g. [{ "type": "BODY", "text": "Your order is on its way." }]';

/**
 * The components that the form or the JSON holds, not checked yet. A file of the item is not uploaded
 * yet either: a stand-in takes its place.
 *
 * @throws InputError when JSON is not valid, or examples do not fit the variables
 */
export function readComponents(scope: ItemScope): IDataObject[] {
	if (scope.value('define') === 'json') return list(scope, 'Components', 'componentsJson');
	const additional = list(scope, 'Additional Components', 'additionalComponents');
	const buttons = buttonInputs(scope);
	if (scope.text('category').toUpperCase() === 'AUTHENTICATION') {
		const minutes = scope.value('codeExpirationMinutes') ?? 0;
		return authenticationComponents({
			securityRecommendation: scope.boolean('securityRecommendation'),
			codeExpirationMinutes: requireWholeNumber('Code Expiration Minutes', minutes, {
				min: 0,
				max: 90,
			}),
			buttons,
			additional,
		});
	}
	const format = scope.text('headerFormat');
	return componentsFromForm({
		header: {
			format,
			text: scope.text('headerText'),
			textExample: scope.text('headerTextExample'),
			file: MEDIA_FORMATS.some((one) => one === format) ? headerFile(scope) : '',
		},
		body: scope.text('body'),
		bodyExamples: scope
			.rows('bodyExamples', 'example')
			.map(({ name, value }) => ({ name: asText(name), value: asText(value) })),
		footer: scope.text('footer'),
		buttons,
		additional,
	});
}

function headerFile(scope: ItemScope): string {
	switch (scope.value('headerFileSource')) {
		case 'handle':
			return scope.text('headerHandle').trim();
		case 'link':
			return requireUrl('Header File Link', scope.text('headerLink'));
		default:
			return FILE_STAND_IN;
	}
}

function list(scope: ItemScope, field: string, name: string): IDataObject[] {
	return jsonList(field, scope.value(name), LIST_FIX).map((component, index) => {
		if (isPlainObject(component)) return component;
		throw new InputError(field, `Component ${index + 1} in ${field} is not an object`, LIST_FIX);
	});
}
