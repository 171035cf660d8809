import { InputError } from '../messages/inputError';
import { requireText } from '../messages/limits';
import { TEMPLATE_LIMITS } from './limits';

export const CATEGORIES = ['AUTHENTICATION', 'MARKETING', 'UTILITY'] as const;
export type Category = (typeof CATEGORIES)[number];

const LANGUAGE_CODE = /^[a-z]{2,3}(_[A-Z]{2})?$/;

/** @throws InputError when it is empty, too long, or has characters that names of templates cannot have */
export function requireName(field: string, value: string): string {
	const name = requireText(field, value, TEMPLATE_LIMITS.name).trim();
	if (/^[a-z0-9_]+$/.test(name)) return name;
	const better = name
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^_+|_+$/g, '');
	throw new InputError(
		field,
		`"${name}" cannot be the name of a template`,
		`Use only small letters, digits and underscores, e.g. ${better || 'order_update'}`,
	);
}

/** @throws InputError when it is not a language code as WhatsApp lists them */
export function requireLanguage(field: string, value: string): string {
	// People write en-US; the code is en_US.
	const code = value.trim().replace('-', '_');
	if (LANGUAGE_CODE.test(code)) return code;
	throw new InputError(
		field,
		code === '' ? `${field} is empty` : `"${value}" is not the language code of a template`,
		'Use one of the codes that WhatsApp lists, e.g. en, en_US or pt_BR',
	);
}

/** @throws InputError when WhatsApp has no such category */
export function requireCategory(field: string, value: string): Category {
	const given = value.trim().toUpperCase();
	const category = CATEGORIES.find((one) => one === given);
	if (category) return category;
	throw new InputError(
		field,
		given === '' ? `${field} is empty` : `WhatsApp has no category "${value.trim()}"`,
		`Use one of ${CATEGORIES.join(', ')}`,
	);
}

/** @throws InputError when it is not the ID of a template, which has only digits */
export function requireTemplateId(field: string, value: string): string {
	const id = value.trim();
	if (/^\d+$/.test(id)) return id;
	throw new InputError(
		field,
		id === '' ? `${field} is empty` : `"${id.slice(0, 60)}" is not the ID of a template`,
		'Use the ID that Get Many and Create return, e.g. 564750795574598. The name of a template is not its ID.',
	);
}

/**
 * Reads several IDs: a list, or a text with commas, spaces or line breaks between them.
 *
 * @returns each ID once
 * @throws InputError when there is none, one is no ID, or there are more than WhatsApp takes in a call
 */
export function requireTemplateIds(field: string, value: unknown): string[] {
	const parts = (Array.isArray(value) ? value : [value]).flatMap((part) =>
		typeof part === 'string' || typeof part === 'number' ? String(part).split(/[\s,;]+/) : [],
	);
	const ids = [...new Set(parts.filter((part) => part !== ''))];
	if (ids.length === 0) return [requireTemplateId(field, '')];
	ids.forEach((id) => requireTemplateId(field, id));
	if (ids.length <= TEMPLATE_LIMITS.archive) return ids;
	throw new InputError(
		field,
		`${field} has ${ids.length} IDs, and WhatsApp takes at most ${TEMPLATE_LIMITS.archive} at once`,
		'Give each input item some of them, e.g. with the node Loop Over Items',
	);
}
