import type { IDataObject } from 'n8n-workflow';
import { limitText, requireText } from '../messages/limits';
import type { CheckScope } from './check';
import { requireExamples } from './examples';
import { TEMPLATE_LIMITS } from './limits';
import { formatOf, requireTextAround } from './variables';
import type { ParameterFormat } from './variables';

/**
 * Checks a body. That of an authentication template is written by WhatsApp.
 *
 * @throws InputError when the text is missing or too long, begins or ends with a variable, or a variable
 * lacks its example
 */
export function checkBody(
	{ text, example, add_security_recommendation: recommendation }: IDataObject,
	{ category, prefix }: CheckScope,
): ParameterFormat | undefined {
	const field = `${prefix ?? ''}Body`;
	const body = typeof text === 'string' ? text : '';
	const written = category === 'AUTHENTICATION' || recommendation !== undefined;
	if (written && body === '') return undefined;
	if (prefix === undefined) requireText(field, body, TEMPLATE_LIMITS.body);
	else limitText(field, body, TEMPLATE_LIMITS.cardBody);
	const format = formatOf(field, body);
	requireTextAround(field, body);
	requireExamples(field, body, { example, format, key: 'body_text' });
	return format;
}
