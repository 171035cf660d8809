import type { IDataObject } from 'n8n-workflow';
import { templateButton } from './buttons';
import type { ButtonInput } from './buttons';
import { MEDIA_FORMATS } from './checkHeader';
import { exampleOf } from './examples';
import type { ExampleInput } from './examples';

/** The components that templates and cards have in common. */

export interface HeaderInput {
	/** WhatsApp's format, or nothing for no header. */
	format: string;
	text?: string;
	textExample?: string;
	/** Handle of an upload, or a public link. */
	file: string;
}

export function headerComponents({
	format,
	text = '',
	textExample = '',
	file,
}: HeaderInput): IDataObject[] {
	if (format === '') return [];
	if (format === 'TEXT') {
		const given = textExample.trim() ? [{ value: textExample }] : [];
		const example = exampleOf('Header Text', 'header_text', text, given);
		return [{ type: 'HEADER', format, text, ...(example ? { example } : {}) }];
	}
	const hasFile = MEDIA_FORMATS.some((one) => one === format);
	return [{ type: 'HEADER', format, ...(hasFile ? { example: { header_handle: [file] } } : {}) }];
}

/** @throws InputError when examples do not fit the variables */
export function bodyComponent(field: string, text: string, examples: ExampleInput[]): IDataObject {
	const example = exampleOf(field, 'body_text', text, examples);
	return { type: 'BODY', text, ...(example ? { example } : {}) };
}

/**
 * @param prefix put before the names of buttons in errors, e.g. `Card 2: `
 * @throws InputError when a button's JSON is not valid
 */
export function buttonComponents(buttons: ButtonInput[], prefix = ''): IDataObject[] {
	if (buttons.length === 0) return [];
	const list = buttons.map((button, index) => templateButton(button, index, prefix));
	return [{ type: 'BUTTONS', buttons: list }];
}
