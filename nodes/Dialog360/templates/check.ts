import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../messages/inputError';
import { isPlainObject } from '../messages/jsonInput';
import { limitText, requireText } from '../messages/limits';
import { requireWholeNumber } from '../messages/wholeNumber';
import { checkBody } from './checkBody';
import { checkButtons } from './checkButtons';
import { cardsOf, checkShape } from './checkCards';
import { checkHeader } from './checkHeader';
import { checkTogether } from './checkTogether';
import { TEMPLATE_LIMITS } from './limits';
import { variablesIn } from './variables';
import type { ParameterFormat } from './variables';

export interface CheckScope {
	category?: string;
	/** Put before the names of fields, e.g. `Card 2: `; empty for the template itself. */
	prefix?: string;
}

/** Kinds without a check, e.g. new ones, are left to WhatsApp. */
const CHECKS: Record<
	string,
	(component: IDataObject, scope: CheckScope) => ParameterFormat | undefined
> = {
	HEADER: (header, { prefix }) => checkHeader(header, prefix),
	BODY: checkBody,
	FOOTER: checkFooter,
	BUTTONS: ({ buttons }, { prefix }) =>
		prefix === undefined
			? checkButtons('Buttons', buttons)
			: checkButtons(`${prefix}Buttons`, buttons, TEMPLATE_LIMITS.cardButtons),
	LIMITED_TIME_OFFER: checkOffer,
	CAROUSEL: checkCards,
};

/**
 * Checks the components of a template, from a form or from JSON, against WhatsApp's limits.
 *
 * @returns how header and body name their variables; undefined where there are none
 * @throws InputError naming the field and the limit
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
 */
export function checkComponents(
	components: unknown[],
	scope: CheckScope = {},
): ParameterFormat | undefined {
	const formats = new Map<string, ParameterFormat>();
	const seen = new Set<string>();
	components.forEach((component, index) => {
		const type = typeOf(component, `${scope.prefix ?? ''}Component ${index + 1}`);
		if (seen.has(type)) {
			throw new InputError(
				'Components',
				`${scope.prefix ?? ''}There is more than one ${type} component`,
				'Keep one of each type',
			);
		}
		seen.add(type);
		const format = CHECKS[type]?.(component as IDataObject, scope);
		if (format) formats.set(type, format);
	});
	if (!seen.has('BODY') && scope.prefix === undefined) {
		throw new InputError('Body', 'The template has no body', 'Enter a text for Body');
	}
	checkTogether(components as IDataObject[], scope.category);
	return oneFormat(formats, scope.prefix ?? '');
}

function typeOf(component: unknown, label: string): string {
	if (isPlainObject(component) && typeof component.type === 'string' && component.type !== '') {
		return component.type.toUpperCase();
	}
	throw new InputError(
		'Components',
		`${label} has no type`,
		'Give each component a type, e.g. { "type": "BODY", "text": "Hello" }',
	);
}

function oneFormat(formats: Map<string, ParameterFormat>, prefix: string) {
	const different = new Set(formats.values());
	if (different.size <= 1) return [...different][0];
	const list = [...formats].map(([type, format]) => `${type.toLowerCase()} ${format}`).join(', ');
	throw new InputError(
		'Components',
		`${prefix}Numbered and named variables are mixed: ${list}`,
		'Number the variables everywhere, or name them everywhere',
	);
}

function checkFooter(footer: IDataObject, { prefix = '' }: CheckScope): undefined {
	const field = `${prefix}Footer`;
	if (footer.code_expiration_minutes !== undefined) {
		requireWholeNumber('Code Expiration Minutes', footer.code_expiration_minutes, {
			min: 1,
			max: TEMPLATE_LIMITS.codeExpiration,
		});
	}
	if (typeof footer.text !== 'string') return;
	limitText(field, footer.text, TEMPLATE_LIMITS.footer);
	if (variablesIn(footer.text).length === 0) return;
	throw new InputError(
		field,
		`${field} has a variable, and WhatsApp takes none there`,
		'Write the text out, or put the variable into the body',
	);
}

function checkOffer(offer: IDataObject): undefined {
	const inside = offer.limited_time_offer;
	const text = isPlainObject(inside) ? inside.text : undefined;
	requireText('Offer Text', typeof text === 'string' ? text : '', TEMPLATE_LIMITS.offerText);
}

/** @returns how the cards name their variables */
function checkCards(carousel: IDataObject, { category }: CheckScope): ParameterFormat | undefined {
	const cards = cardsOf(carousel);
	checkShape(cards);
	const formats = new Map<string, ParameterFormat>();
	cards.forEach((components, index) => {
		const format = checkComponents(components, { category, prefix: `Card ${index + 1}: ` });
		if (format) formats.set(`card ${index + 1}`, format);
	});
	return oneFormat(formats, '');
}
