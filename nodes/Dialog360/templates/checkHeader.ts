import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../messages/inputError';
import { isPlainObject } from '../messages/jsonInput';
import { requireCount, requireText } from '../messages/limits';
import { requireExamples } from './examples';
import { TEMPLATE_LIMITS } from './limits';
import { formatOf, variablesIn } from './variables';
import type { ParameterFormat } from './variables';

/** Headers that show a file, and want one as an example. */
export const MEDIA_FORMATS = ['DOCUMENT', 'GIF', 'IMAGE', 'VIDEO'] as const;
export type MediaFormat = (typeof MEDIA_FORMATS)[number];

/**
 * Checks a header. Location and product headers have no example; formats that are not known here are
 * left to WhatsApp.
 *
 * @throws InputError when the text is too long or has several variables, or the example is missing
 */
export function checkHeader(
	{ format, text, example }: IDataObject,
	prefix = '',
): ParameterFormat | undefined {
	const kind = typeof format === 'string' ? format.toUpperCase() : '';
	if (kind === 'TEXT') return checkText(`${prefix}Header Text`, text, example);
	if (MEDIA_FORMATS.some((one) => one === kind)) requireFile(`${prefix}Header`, kind, example);
	return undefined;
}

function checkText(field: string, value: unknown, example: unknown): ParameterFormat | undefined {
	const text = requireText(
		field,
		typeof value === 'string' ? value : '',
		TEMPLATE_LIMITS.headerText,
	);
	if (/[\r\n]/.test(text)) {
		throw new InputError(
			field,
			`${field} has a line break, and WhatsApp takes none there`,
			'Write the header in one line',
		);
	}
	const format = formatOf(field, text);
	requireCount(field, 'variable', variablesIn(text).length, { min: 0, max: 1 });
	requireExamples(field, text, { example, format, key: 'header_text' });
	return format;
}

function requireFile(field: string, kind: string, example: unknown): void {
	const handles: unknown = isPlainObject(example) ? example.header_handle : undefined;
	const first: unknown = Array.isArray(handles) ? handles[0] : undefined;
	if (typeof first === 'string' && first.trim() !== '') return;
	throw new InputError(
		`${field} File`,
		`${field} has no example file for ${kind}`,
		'Give a file of the item, a link, or the handle of an upload: WhatsApp reviews the template with it',
	);
}
