import type { IDataObject } from 'n8n-workflow';
import { isPlainObject } from '../jsonInput';

/** A template as 360dialog lists it, in one form for both of its lists. */
export interface TemplateDefinition {
	/** Only in the list of the Cloud API. */
	id?: string;
	name: string;
	language: string;
	/** Upper case, e.g. `APPROVED`. */
	status: string;
	/** Upper case: `MARKETING`, `UTILITY` or `AUTHENTICATION`. */
	category: string;
	/** Only in the list of the older API, which wants it back in each message. */
	namespace?: string;
	components: DefinedComponent[];
}

/** A part of a template. What is not known here is kept as it is and needs no parameters. */
export type DefinedComponent =
	| DefinedHeader
	| DefinedBody
	| DefinedButtons
	| DefinedCarousel
	| DefinedOffer
	| { type: 'OTHER'; given: IDataObject };

export interface DefinedHeader {
	type: 'HEADER';
	/** Upper case: TEXT, IMAGE, VIDEO, GIF, DOCUMENT, LOCATION, PRODUCT, or one yet to come. */
	format: string;
	text: string;
	examples: Examples;
}

export interface DefinedBody {
	type: 'BODY';
	/** Empty for one-time passwords, where WhatsApp writes the text. */
	text: string;
	examples: Examples;
}

export interface DefinedButtons {
	type: 'BUTTONS';
	buttons: DefinedButton[];
}

export interface DefinedButton {
	/** Upper case, e.g. `QUICK_REPLY`. */
	type: string;
	text: string;
	/** Only of URL buttons, with a variable at its end or none. */
	url: string;
	example: string;
}

export interface DefinedCarousel {
	type: 'CAROUSEL';
	cards: DefinedComponent[][];
}

export interface DefinedOffer {
	type: 'LIMITED_TIME_OFFER';
	hasExpiration: boolean;
}

/** Example values by variable: its name, or its number as text. */
export type Examples = Record<string, string>;

/**
 * Reads one entry of a template list, or the definition of one template. The two generations of the
 * API differ in the case of the status, and in what else stands beside the components.
 *
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/templates
 */
export function readDefinition(given: IDataObject): TemplateDefinition {
	const { id, namespace, components } = given;
	return {
		...(text(id) ? { id: text(id) } : {}),
		name: text(given.name),
		language: text(given.language),
		status: text(given.status).toUpperCase(),
		category: text(given.category).toUpperCase(),
		...(text(namespace) ? { namespace: text(namespace) } : {}),
		components: readComponents(components),
	};
}

function readComponents(given: unknown): DefinedComponent[] {
	return objects(given).map(readComponent);
}

function readComponent(given: IDataObject): DefinedComponent {
	switch (text(given.type).toUpperCase()) {
		case 'HEADER':
			return {
				type: 'HEADER',
				format: text(given.format).toUpperCase() || 'TEXT',
				text: text(given.text),
				examples: readExamples(given.example, 'header_text'),
			};
		case 'BODY':
			return {
				type: 'BODY',
				text: text(given.text),
				examples: readExamples(given.example, 'body_text'),
			};
		case 'BUTTONS':
			return { type: 'BUTTONS', buttons: objects(given.buttons).map(readButton) };
		case 'CAROUSEL':
			return {
				type: 'CAROUSEL',
				cards: objects(given.cards).map(({ components }) => readComponents(components)),
			};
		case 'LIMITED_TIME_OFFER': {
			const offer = isPlainObject(given.limited_time_offer) ? given.limited_time_offer : {};
			return { type: 'LIMITED_TIME_OFFER', hasExpiration: offer.has_expiration === true };
		}
		default:
			return { type: 'OTHER', given };
	}
}

function readButton(given: IDataObject): DefinedButton {
	return {
		type: text(given.type).toUpperCase(),
		text: text(given.text),
		url: text(given.url),
		example: leaves(given.example)[0] ?? '',
	};
}

/** `{"body_text":[["Ann","17"]]}`, also without the inner list, or `{"body_text_named_params":[…]}`. */
function readExamples(given: unknown, key: 'header_text' | 'body_text'): Examples {
	if (!isPlainObject(given)) return {};
	const named = objects(given[`${key}_named_params`]).map((one) => [
		text(one.param_name),
		text(one.example),
	]);
	const numbered = leaves(given[key]).map((example, index) => [String(index + 1), example]);
	return Object.fromEntries([...numbered, ...named]) as Examples;
}

function leaves(given: unknown): string[] {
	return Array.isArray(given) ? given.flatMap(leaves) : [text(given)].filter((one) => one !== '');
}

function objects(given: unknown): IDataObject[] {
	return Array.isArray(given) ? given.filter(isPlainObject) : [];
}

function text(given: unknown): string {
	return typeof given === 'string' || typeof given === 'number' ? String(given) : '';
}
