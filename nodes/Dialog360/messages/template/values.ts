import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../inputError';
import { isPlainObject, jsonList, jsonObject } from '../jsonInput';
import { limitText } from '../limits';
import { mediaId, mediaLink } from '../media';
import type { MediaRef } from '../media';
import { instantOf } from './instant';
import type { FieldValues, Setting, TemplateField } from './part';

/** Whether the user left a field empty, or an expression gave nothing. */
export function isEmpty(value: unknown): boolean {
	return (
		value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
	);
}

/** The text in a field, unchanged: WhatsApp shows it as it is. */
export function textIn(values: FieldValues, { id, name }: TemplateField): string {
	const value = values[id];
	if (value === undefined || value === null) return '';
	if (typeof value === 'string') return value;
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	throw new InputError(
		name,
		`${name} is ${Array.isArray(value) ? 'a list' : 'an object'}, and must be a text`,
		'Pick the value out of it in the expression, e.g. {{ $json.customer.name }}',
	);
}

/** A text that has a greatest length. */
export function shortTextIn(values: FieldValues, field: TemplateField, max: number): string {
	return limitText(field.name, textIn(values, field), max);
}

export function objectIn(values: FieldValues, { id, name }: TemplateField): IDataObject {
	return jsonObject(name, values[id], 'Enter a JSON object, e.g. { "name": "Ann" }');
}

export function listIn(values: FieldValues, { id, name }: TemplateField): IDataObject[] {
	const fix = 'Enter a JSON list, e.g. [ { "title": "Shoes" } ]';
	const list = jsonList(name, values[id], fix);
	if (list.length > 0 && list.every(isPlainObject)) return list;
	throw new InputError(name, `${name} must be a list of objects`, fix);
}

/** Milliseconds since 1970. */
export function momentIn(values: FieldValues, { id, name }: TemplateField, setting: Setting) {
	const moment = instantOf(values[id], setting.timeZone);
	if (moment !== undefined) return moment;
	throw new InputError(
		name,
		`${name} is not a date`,
		'Enter a date and time, e.g. 2027-01-31T18:00:00+01:00',
	);
}

/** How a file is given in a single text. */
export type FileText = { link: string } | { id: string } | { binary: string };

const MEDIA_ID = /^(\d+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

/**
 * Tells apart how a file is given: an address is a link, digits (Cloud API) or a UUID (On-Premise)
 * are a media ID, anything else is the name of a binary field of the item.
 */
export function fileText(text: string): FileText {
	const value = text.trim();
	if (value.includes('://')) return { link: value };
	return MEDIA_ID.test(value) ? { id: value } : { binary: value };
}

/**
 * A file for WhatsApp. A binary field must have become a media ID before.
 *
 * @throws InputError when it is not a public link, or a binary field
 */
export function fileIn(values: FieldValues, field: TemplateField): MediaRef {
	const value = values[field.id];
	if (isPlainObject(value)) {
		return typeof value.link === 'string'
			? mediaLink(field.name, value.link)
			: uploaded(field, String(value.id ?? ''));
	}
	const given = fileText(textIn(values, field));
	if ('link' in given) return mediaLink(field.name, given.link);
	if ('id' in given) return mediaId(field.name, given.id);
	throw new InputError(
		field.name,
		`${field.name} is neither a link nor a media ID: "${given.binary.slice(0, 60)}"`,
		'Enter an address that begins with https://, or the ID of an uploaded file',
	);
}

/** Also takes the stand-in for a file that is uploaded once the message is found to be right. */
function uploaded({ name }: TemplateField, id: string): MediaRef {
	return id.startsWith('upload ') ? { id } : mediaId(name, id);
}
