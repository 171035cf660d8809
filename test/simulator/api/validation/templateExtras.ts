import type { Problem } from '../../errors';
import { buttonsOf, cardsOf, componentOf } from '../../templates/definition';
import type { Template } from '../../templates/types';
import { first } from './check';
import type { Definition, SentCard, SentComponent } from './templateParameters';

/** Carousels, limited-time offers and tap targets of a template message (API reference 2.3). */

const mismatch = (part: string, expected: string, received: string): Problem => ({
	code: 132012,
	details: `${part}: Format mismatch, expected ${expected}, received ${received}`,
});

export function checkOffer(template: Template, sent: SentComponent | undefined) {
	const offer = componentOf(template, 'LIMITED_TIME_OFFER')?.limited_time_offer;
	const isGiven = sent?.parameters?.length === 1;
	if (!offer) return sent && mismatch('limited_time_offer', 'NONE', 'LIMITED_TIME_OFFER');
	return offer.has_expiration && !isGiven
		? {
				code: 131008,
				details: 'limited_time_offer: the parameter expiration_time_ms is required',
			}
		: undefined;
}

/**
 * A tap target makes a template with a picture, a text header or none one big link. It needs a URL button to follow
 * (https://developers.facebook.com/docs/whatsapp/cloud-api/guides/send-message-templates/tap-target-url-title-override).
 */
export function checkTapTarget(template: Template, sent: SentComponent | undefined) {
	if (!sent) return undefined;
	const format = componentOf(template, 'HEADER')?.format ?? 'TEXT';
	const hasLink = buttonsOf(template).some(({ type }) => type === 'URL');
	return hasLink && ['TEXT', 'IMAGE'].includes(format)
		? undefined
		: mismatch('tap_target_configuration', 'NONE', 'TAP_TARGET_CONFIGURATION');
}

export function checkCarousel(
	template: Template,
	sent: SentComponent | undefined,
	checkParts: (card: Definition, sent: SentComponent[]) => Problem | undefined,
): Problem | undefined {
	const cards = cardsOf(template);
	const given = sent?.cards ?? [];
	if (cards.length === 0) return sent && mismatch('carousel', 'NONE', 'CAROUSEL');
	if (given.length !== cards.length) {
		return {
			code: 132000,
			details: `carousel: number of cards (${given.length}) does not match the expected number of cards (${cards.length})`,
		};
	}
	const at = (index: number): SentCard | undefined =>
		given.find((card) => Number(card.card_index) === index);
	return first(
		cards.map(({ components }, index) => () => {
			const card = at(index);
			if (!card) return { code: 131008, details: `carousel: no card with card_index ${index}` };
			const definition = { components, parameter_format: template.parameter_format };
			const problem = checkParts(definition, card.components);
			return problem && { ...problem, details: `carousel card ${index}: ${problem.details}` };
		}),
	);
}
