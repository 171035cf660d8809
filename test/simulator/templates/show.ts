import type { ShownTemplate } from '../chats';
import {
	buttonsOf,
	componentOf,
	ofType,
	sentComponents,
} from '../api/validation/templateParameters';
import type { SentComponent } from '../api/validation/templateParameters';
import { fill } from './variables';
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
				...(header.format === 'TEXT' && { text: filled(header.text, 'header') }),
			},
		}),
		body: filled(componentOf(template, 'BODY')?.text ?? '', 'body'),
		footer: componentOf(template, 'FOOTER')?.text,
		buttons: buttonsOf(template).map(({ text }) => text),
	};
}

/** Named parameters by name, positional ones by their number from 1. */
function valuesOf(component: SentComponent | undefined): Record<string, string> {
	const entries = (component?.parameters ?? []).map((parameter, index) => {
		const { type, text, parameter_name: name } = parameter;
		const rich = parameter[String(type)] as { fallback_value?: unknown } | undefined;
		const value = type === 'text' ? text : rich?.fallback_value;
		return [typeof name === 'string' && name ? name : String(index + 1), String(value ?? '')];
	});
	return Object.fromEntries(entries) as Record<string, string>;
}
