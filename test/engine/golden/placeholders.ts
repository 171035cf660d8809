import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IDataObject } from 'n8n-workflow';

/**
 * Request bodies from Meta's OpenAPI document (facebook/openapi, business-messaging-api_v23.0.yaml), by
 * example name. They are not part of the repository.
 */
export const FILE = path.resolve(__dirname, '../../../../shared/meta-examples/messages.json');

export const areThere = existsSync(FILE);

const META = (areThere ? JSON.parse(readFileSync(FILE, 'utf8')) : {}) as Record<
	string,
	IDataObject
>;

export const metaNames = Object.keys(META);

export const TO = '491701234567';
export const LINK = 'https://files.example/file';
export const FLOW_ID = '1187654321098765';
export const FLOW_NAME = 'book_appointment';

/** What stands for a value of a form of its own. Other placeholders are texts like any other. */
const PLACEHOLDERS: Array<[RegExp, string]> = [
	[/\{\{Recipient-(WA-)?Phone-Number\}\}/g, TO],
	[/"link":"<?http\(s\):\/\/[^"]*"/g, `"link":"${LINK}"`],
	[/\{\{Flow-ID\}\}/g, FLOW_ID],
	[/\{\{Flow-Name\}\}/g, FLOW_NAME],
	[/<HEADER_TYPE>/g, 'text'],
	[/language-and-locale-code/g, 'en_US'],
];

/**
 * The body of an example with its placeholders filled.
 *
 * @param template name of a template that the simulator has, in place of `template-name`
 */
export function metaBody(name: string, template = ''): IDataObject {
	const filled = PLACEHOLDERS.reduce(
		(json, [placeholder, value]) => json.replace(placeholder, value),
		JSON.stringify(META[name]),
	).replace(/template-name|<TEMPLATE_NAME>/g, template);
	return JSON.parse(filled) as IDataObject;
}
