import type { ShownTemplate } from '../chats';
import { ofType, sentComponents } from '../api/validation/templateParameters';
import { buttonsOf, componentOf } from './definition';
import { fill, valuesOf } from './variables';
import type { Template } from './types';

/** A template as the customer sees it: variables filled in. */
export function showTemplate(template: Template, content: unknown): ShownTemplate {
	const sent = sentComponents(content);
	const header = componentOf(template, 'HEADER');
	const filled = (text: string, type: string) => fill(text, valuesOf(ofType(sent, type)[0]));
	return {
		...(header && {
			header: {
				format: header.format,
				...(header.format === 'TEXT' && { text: filled(header.text ?? '', 'header') }),
			},
		}),
		body: filled(componentOf(template, 'BODY')?.text ?? '', 'body'),
		footer: componentOf(template, 'FOOTER')?.text,
		buttons: buttonsOf(template).map(({ type, text }) => text ?? type),
	};
}
