import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../messages/inputError';
import { waitingHeaders } from './headers';

const KEYS = new Set(['name', 'language', 'category', 'components', 'allow_category_change']);

/**
 * Refuses what the older list does not know: named variables, the library, and uploads of examples.
 *
 * @throws InputError naming what it does not know
 * @see https://docs.360dialog.com/partner/messaging/template-messages/create-and-manage-template-messages
 */
export function requireLegacyDefinition(definition: IDataObject): void {
	const move = 'or move the number to the Cloud API';
	if (definition.parameter_format === 'named') {
		throw new InputError(
			'Body',
			'The On-Premise API does not know named variables',
			`Number the variables, e.g. {{1}}, ${move}`,
		);
	}
	const stranger = Object.keys(definition).find((key) => !KEYS.has(key));
	if (stranger !== undefined) {
		throw new InputError(
			'Options',
			`The On-Premise API does not know the parameter ${stranger} of a template`,
			`Leave it out, ${move}`,
		);
	}
	const [waiting] = waitingHeaders(definition.components);
	if (!waiting) return;
	throw new InputError(
		`${waiting.prefix}Header File From`,
		'The On-Premise API takes no uploads for templates',
		`Use a link to the file, ${move}`,
	);
}
