import { InputError } from '../inputError';
import {
	limitText,
	MAX_LENGTH,
	requireCount,
	requireText,
	requireUnique,
	requireUrl,
} from '../limits';
import { frame } from './frame';
import type { Frame, Header } from './frame';

export type CardHeader = Extract<Header, { type: 'image' | 'video' }>;

type CardAction =
	| { name: 'cta_url'; parameters: { display_text: string; url: string } }
	| { buttons: Array<{ type: 'quick_reply'; quick_reply: { id: string; title: string } }> };

export interface Card {
	card_index: number;
	/** The same for cards with quick replies. */
	type: 'cta_url';
	header: CardHeader;
	body?: { text: string };
	action: CardAction;
}

export interface CarouselInteractive extends Frame {
	type: 'carousel';
	action: { cards: Card[] };
}

export interface QuickReplyInput {
	/** Comes back when it is tapped; the number of the card and the title serve where it is empty. */
	id?: string;
	title: string;
}

export interface CardInput {
	header: CardHeader;
	body?: string;
	action: { link: { text: string; url: string } } | { quickReplies: QuickReplyInput[] };
}

const MAX_LINE_BREAKS = 2;

/**
 * Two to ten cards beside each other, each with a picture or a video. It has neither header nor
 * footer, and the buttons of all cards are of the same kind and number.
 *
 * @throws InputError when a text is empty, too long or there twice, or there are too few or many
 * cards, buttons or line breaks
 * @see https://docs.360dialog.com/docs/messaging/message-types/interactive/media-carousel
 */
export function carouselInteractive(input: {
	body: string;
	cards: CardInput[];
}): CarouselInteractive {
	requireCount('Cards', 'card', input.cards.length, { min: 2, max: 10 });
	requireSameButtons(input.cards);
	return {
		type: 'carousel',
		...frame({ body: input.body }),
		action: { cards: input.cards.map(card) },
	};
}

function card({ header, body = '', action }: CardInput, index: number): Card {
	return {
		card_index: index,
		type: 'cta_url',
		header,
		...(body.trim() ? { body: { text: cardBody(`Body of Card ${index + 1}`, body) } } : {}),
		action:
			'link' in action ? link(action.link, index + 1) : replies(action.quickReplies, index + 1),
	};
}

function cardBody(field: string, text: string): string {
	const breaks = text.match(/\r\n|\r|\n/g)?.length ?? 0;
	if (breaks > MAX_LINE_BREAKS) {
		throw new InputError(
			field,
			`${field} has ${breaks} line breaks, and WhatsApp takes at most ${MAX_LINE_BREAKS}`,
			'Remove line breaks; an empty line counts as one more',
		);
	}
	return limitText(field, text, MAX_LENGTH.cardBody);
}

function link({ text, url }: { text: string; url: string }, card: number): CardAction {
	return {
		name: 'cta_url',
		parameters: {
			display_text: requireText(`Link Text of Card ${card}`, text, MAX_LENGTH.linkText),
			url: requireUrl(`Link URL of Card ${card}`, url),
		},
	};
}

function replies(inputs: QuickReplyInput[], card: number): CardAction {
	requireCount(`Quick Replies of Card ${card}`, 'button', inputs.length, { max: 3 });
	const of = (index: number) => `Quick Reply ${index + 1} of Card ${card}`;
	const buttons = inputs.map(({ id, title }, index) => {
		const text = requireText(`Title of ${of(index)}`, title, MAX_LENGTH.buttonTitle);
		const given = id?.trim() || `${card} ${text}`;
		return { id: requireText(`ID of ${of(index)}`, given, MAX_LENGTH.buttonId), title: text };
	});
	requireUnique(
		`Quick Reply Title of Card ${card}`,
		buttons.map(({ title }) => title),
	);
	requireUnique(
		`Quick Reply ID of Card ${card}`,
		buttons.map(({ id }) => id),
	);
	return { buttons: buttons.map((quick_reply) => ({ type: 'quick_reply', quick_reply })) };
}

function requireSameButtons(cards: CardInput[]): void {
	const shapes = cards.map(({ action }) =>
		'link' in action ? 'a link' : `quick replies: ${action.quickReplies.length}`,
	);
	const other = shapes.findIndex((shape) => shape !== shapes[0]);
	if (other === -1) return;
	throw new InputError(
		'Cards',
		`Card ${other + 1} has ${shapes[other]}, and card 1 has ${shapes[0]}`,
		'WhatsApp wants buttons of the same kind and number on all cards',
	);
}
