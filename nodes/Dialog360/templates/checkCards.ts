import type { IDataObject } from 'n8n-workflow';
import { InputError } from '../messages/inputError';
import { isPlainObject } from '../messages/jsonInput';
import { requireCount } from '../messages/limits';
import { TEMPLATE_LIMITS } from './limits';

/** The components of each card. */
export function cardsOf({ cards }: IDataObject): unknown[][] {
	return (Array.isArray(cards) ? cards : []).map((card: unknown) => {
		const components = isPlainObject(card) ? card.components : undefined;
		return Array.isArray(components) ? components : [];
	});
}

/**
 * Checks what the cards of a carousel have in common: each has a header, and all have the same parts.
 *
 * @throws InputError naming the card
 * @see https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/media-card-carousel-templates
 */
export function checkShape(cards: unknown[][]): void {
	requireCount('Carousel', 'card', cards.length, {
		min: TEMPLATE_LIMITS.minCards,
		max: TEMPLATE_LIMITS.cards,
	});
	const shapes = cards.map((components) => components.filter(isPlainObject).map(shapeOf).sort());
	shapes.forEach((shape, index) => {
		if (!shape.some((part) => part.startsWith('HEADER'))) {
			throw new InputError(
				'Carousel',
				`Card ${index + 1} has no header`,
				'Give each card an image, a video or a product',
			);
		}
		const own = shape.join(', ');
		const first = shapes[0]?.join(', ');
		if (own === first) return;
		throw new InputError(
			'Carousel',
			`Card ${index + 1} has other parts than the first: ${own}, not ${first}`,
			'WhatsApp wants the same parts on all cards: the same kind of header, a text on all or none, the same types of buttons',
		);
	});
}

/** `HEADER IMAGE`, `BODY`, `BUTTONS QUICK_REPLY URL` */
function shapeOf({ type, format, buttons }: IDataObject): string {
	const types = Array.isArray(buttons) ? buttons.filter(isPlainObject).map((one) => one.type) : [];
	return [type, format, ...types]
		.filter((part) => typeof part === 'string')
		.join(' ')
		.toUpperCase();
}
