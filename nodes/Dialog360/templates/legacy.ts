import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../messages/inputError';
import { isPlainObject } from '../messages/jsonInput';

const KEYS = new Set(['name', 'language', 'category', 'components', 'allow_category_change']);

/**
 * Refuses what the older list does not know: named variables, the library, and uploads of examples.
 *
 * @param fileStandIn what takes the place of a file that would be uploaded
 * @throws InputError naming what it does not know
 * @see https://docs.360dialog.com/partner/messaging/template-messages/create-and-manage-template-messages
 */
export function requireLegacyDefinition(definition: IDataObject, fileStandIn: string): void {
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
	const components: unknown[] = Array.isArray(definition.components) ? definition.components : [];
	const uploads = components.some((component) => {
		const example: unknown = isPlainObject(component) ? component.example : undefined;
		const handles: unknown = isPlainObject(example) ? example.header_handle : undefined;
		return Array.isArray(handles) && handles[0] === fileStandIn;
	});
	if (!uploads) return;
	throw new InputError(
		'Header File From',
		'The On-Premise API takes no uploads for templates',
		`Use a link to the file, ${move}`,
	);
}
