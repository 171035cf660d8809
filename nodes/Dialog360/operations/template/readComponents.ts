import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../../messages/inputError';
import { isPlainObject, jsonList } from '../../messages/jsonInput';
import { requireWholeNumber } from '../../messages/wholeNumber';
import { authenticationComponents, componentsFromForm } from '../../templates/components';
import type { ItemScope } from '../scope';
import { bodyExamples } from './bodyFields';
import { buttonInputs } from './buttonFields';
import { headerExample } from './headerFile';
import { readSpecial } from './specialFields';

const LIST_FIX =
	'Enter a JSON list of components, e.g. [{ "type": "BODY", "text": "Your order is on its way." }]';

/**
 * The components that the form or the JSON holds, not checked yet. Files of the item are not uploaded
 * yet either: stand-ins take their place.
 *
 * @throws InputError when JSON is not valid, or examples do not fit the variables
 */
export function readComponents(scope: ItemScope): IDataObject[] {
	if (scope.value('define') === 'json') return list(scope, 'Components', 'componentsJson');
	const additional = list(scope, 'Additional Components', 'additionalComponents');
	const buttons = buttonInputs(scope.value('buttons'));
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
	return componentsFromForm({
		header: {
			format: scope.text('headerFormat'),
			text: scope.text('headerText'),
			textExample: scope.text('headerTextExample'),
			file: headerExample(scope.value),
		},
		body: scope.text('body'),
		bodyExamples: bodyExamples(scope.value('bodyExamples')),
		footer: scope.text('footer'),
		buttons,
		special: readSpecial(scope),
		additional,
	});
}

function list(scope: ItemScope, field: string, name: string): IDataObject[] {
	return jsonList(field, scope.value(name), LIST_FIX).map((component, index) => {
		if (isPlainObject(component)) return component;
		throw new InputError(field, `Component ${index + 1} in ${field} is not an object`, LIST_FIX);
	});
}
