import { all, byField, isObject, list, object, oneOf, required } from '../check';
import type { Rule } from '../check';
import { buttonList } from './buttons';
import type { Context } from './components';
import { body, headerOf } from './texts';

const MAX_CARD_TEXT = 160;

/**
 * Up to ten cards of the same components, each with a picture, a video or a product
 * (https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/media-card-carousel-templates).
 */
export const carousel = (context: Context): Rule => {
	const card = object({
		components: required(
			list(
				byField('type', {
					HEADER: headerOf(context, ['IMAGE', 'VIDEO', 'PRODUCT']),
					BODY: body(context, MAX_CARD_TEXT),
					BUTTONS: buttonList(context, 2),
				}),
			),
		),
	});
	return object({
		type: required(oneOf('CAROUSEL')),
		cards: required(all(list(card, { max: 10 }), withHeader, allAlike)),
	});
};

const partsOf = (card: unknown): Array<Record<string, unknown>> =>
	isObject(card) && Array.isArray(card.components) ? card.components.filter(isObject) : [];

const withHeader: Rule = (value, path) =>
	Array.isArray(value) && value.every((card) => partsOf(card).some(({ type }) => type === 'HEADER'))
		? undefined
		: { code: 100, details: `${path}: each card needs a header.` };

const shapeOf = (card: unknown): string =>
	partsOf(card)
		.map(({ type, format, buttons }) => {
			const kinds = Array.isArray(buttons) ? buttons.filter(isObject).map((one) => one.type) : [];
			return [type, format, ...kinds].join(' ');
		})
		.sort()
		.join(', ');

const allAlike: Rule = (value, path) =>
	new Set(Array.isArray(value) ? value.map(shapeOf) : []).size <= 1
		? undefined
		: { code: 100, details: `${path} must all have the same components.` };
