import { bodyPart } from './body';
import { buttonPart } from './buttons';
import type { DefinedCarousel, DefinedComponent, TemplateDefinition } from './definition';
import { offerPart, tapTargetPart } from './extras';
import { headerPart } from './header';
import { otpIndex, otpParts } from './otp';
import { MESSAGE } from './part';
import type { Part, Place } from './part';

/**
 * What a template takes parameters for, in the order in which WhatsApp shows it. Components that are
 * not known here, and those without variables, are left out.
 */
export function partsOf({ components }: TemplateDefinition): Part[] {
	const otp = otpIndex(components);
	const parts = placedParts(components, MESSAGE);
	const usual = otp < 0 ? parts : [...parts.filter(isNotOtp(otp)), ...otpParts(otp)];
	return present([
		...usual,
		...components.map((component) => {
			if (component.type === 'LIMITED_TIME_OFFER' && component.hasExpiration) return offerPart();
			return component.type === 'CAROUSEL' ? carouselPart(component) : undefined;
		}),
		tapTargetPart(components),
	]);
}

/** Header, body and buttons: what a card can have too. */
function placedParts(components: DefinedComponent[], place: Place): Part[] {
	return present(
		components.flatMap((component) => {
			switch (component.type) {
				case 'HEADER':
					return [headerPart(component, place)];
				case 'BODY':
					return [bodyPart(component, place)];
				case 'BUTTONS':
					return component.buttons.map((button, index) => buttonPart(button, index, place));
				default:
					return [];
			}
		}),
	);
}

/** The cards, each with its own header, body and buttons. Ids: `card.0.header.image`, `card.0.body.1`. */
function carouselPart({ cards }: DefinedCarousel): Part {
	const placed = cards.map((components, index) =>
		placedParts(components, { idPrefix: `card.${index}.`, labelPrefix: `Card ${index + 1} ` }),
	);
	return {
		key: { type: 'carousel' },
		fields: placed.flatMap((parts) => parts.flatMap(({ fields }) => fields)),
		build: (values, setting) => ({
			type: 'carousel',
			cards: placed.map((parts, index) => ({
				card_index: index,
				components: present(parts.map(({ build }) => build(values, setting))),
			})),
		}),
	};
}

/** The body and the button of a one-time password share a field, which takes their place. */
const isNotOtp =
	(otp: number) =>
	({ key }: Part) =>
		key.type !== 'body' && !(key.type === 'button' && key.index === otp);

function present<T>(values: Array<T | undefined>): T[] {
	return values.filter((value) => value !== undefined);
}
