import {
	all,
	byField,
	invalid,
	isObject,
	list,
	number,
	object,
	oneOf,
	optional,
	required,
	text,
} from './check';
import type { Rule } from './check';
import { ctaUrl, product } from './interactiveActions';
import { headerImage, headerVideo } from './media';

/** Carousels of 2 to 10 cards (API reference 2.4 and https://docs.360dialog.com/docs/messaging/message-types/interactive). */

const cardHeader = byField('type', {
	image: object({ type: required(oneOf('image')), image: required(headerImage) }),
	video: object({ type: required(oneOf('video')), video: required(headerVideo) }),
});

const atMostTwoLineBreaks: Rule = (value, path) =>
	typeof value === 'string' && value.split('\n').length > 3
		? invalid(path, 'has more than two line breaks')
		: undefined;

const cardBody = object({ text: required(all(text({ max: 160 }), atMostTwoLineBreaks)) });

const quickReplies = object({
	buttons: required(
		list(
			object({
				type: required(oneOf('quick_reply')),
				quick_reply: required(
					object({ id: required(text({ max: 256 })), title: required(text({ max: 20 })) }),
				),
			}),
			{ max: 3 },
		),
	),
});

const cardIndex = required(number({ min: 0, max: 9, whole: true, asText: true }));

const mediaCard = (action: Rule) =>
	object({
		card_index: cardIndex,
		// Cards with quick replies may carry "cta_url" too, as some clients send them.
		type: optional(oneOf('cta_url', 'quick_reply')),
		header: required(cardHeader),
		body: optional(cardBody),
		action: required(action),
	});

const productCard = object({
	card_index: cardIndex,
	type: required(oneOf('product')),
	action: required(product),
});

type Kind = 'product' | 'buttons' | 'cta_url';

const actionOf = (card: unknown): Record<string, unknown> =>
	isObject(card) && isObject(card.action) ? card.action : {};

function kindOf(card: unknown): Kind {
	if (isObject(card) && card.type === 'product') return 'product';
	return 'buttons' in actionOf(card) ? 'buttons' : 'cta_url';
}

const CARDS: Record<Kind, Rule> = {
	product: productCard,
	buttons: mediaCard(quickReplies),
	cta_url: mediaCard(ctaUrl),
};

const card: Rule = (value, path) => CARDS[kindOf(value)](value, path);

const allAlike: Rule = (value, path) => {
	const shape = (entry: unknown) => {
		const { buttons } = actionOf(entry);
		return `${kindOf(entry)} ${Array.isArray(buttons) ? buttons.length : 1}`;
	};
	const shapes = new Set(Array.isArray(value) ? value.map(shape) : []);
	return shapes.size <= 1
		? undefined
		: invalid(path, 'must all have the same kind and number of buttons');
};

export const carouselAction = object({
	cards: required(all(list(card, { min: 2, max: 10 }), allAlike)),
});
