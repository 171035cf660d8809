import type { Problem } from '../../errors';
import type { Template } from '../../templates/types';
import { first, invalid, isObject } from './check';
import { checkButtons } from './templateButtons';
import { checkCarousel, checkOffer, checkTapTarget } from './templateExtras';
import { checkBody, checkHeader } from './templateTexts';

/** The parameters of a template message against the template itself: counts, names, formats, buttons, cards. */

export interface SentComponent {
	type: string;
	sub_type?: string;
	index?: string | number;
	parameters?: Array<Record<string, unknown>>;
	cards?: SentCard[];
}

export interface SentCard {
	card_index: string | number;
	components: SentComponent[];
}

/** What a template and a carousel's card have in common. */
export type Definition = Pick<Template, 'components' | 'parameter_format'>;

export const sentComponents = (content: unknown): SentComponent[] =>
	isObject(content) && Array.isArray(content.components)
		? (content.components as SentComponent[])
		: [];

export const ofType = (sent: SentComponent[], type: string): SentComponent[] =>
	sent.filter((component) => component.type.toLowerCase() === type);

export function checkParameters(template: Template, sent: SentComponent[]): Problem | undefined {
	return (
		checkParts(template, sent) ??
		first([
			() => checkOffer(template, ofType(sent, 'limited_time_offer')[0]),
			() => checkTapTarget(template, ofType(sent, 'tap_target_configuration')[0]),
			() =>
				checkCarousel(template, ofType(sent, 'carousel')[0], (card, components) =>
					checkParts(card, components),
				),
		])
	);
}

const checkParts = (definition: Definition, sent: SentComponent[]): Problem | undefined =>
	first([
		() => checkTwice(sent),
		() => checkHeader(definition, ofType(sent, 'header')[0]),
		() => checkBody(definition, ofType(sent, 'body')[0]),
		() => checkButtons(definition, ofType(sent, 'button'), ofType(sent, 'body')[0]),
	]);

/** Only buttons come more than once, each at its own index. */
function checkTwice(sent: SentComponent[]): Problem | undefined {
	const places = sent.map(({ type, index }) =>
		type.toLowerCase() === 'button' ? `button ${Number(index)}` : type.toLowerCase(),
	);
	return new Set(places).size === places.length
		? undefined
		: invalid("template['components']", 'has the same component more than once');
}
