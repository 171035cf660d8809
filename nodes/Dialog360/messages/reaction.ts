import { InputError } from './inputError';
import { requireMessageId } from './read';

export interface ReactionContent {
	type: 'reaction';
	reaction: { message_id: string; emoji: string };
}

const graphemes = new Intl.Segmenter();

/** One visible sign that is a picture, a flag or a keycap, with all that can hang on it. */
function isOneEmoji(text: string): boolean {
	return (
		Array.from(graphemes.segment(text)).length === 1 &&
		/[\p{Extended_Pictographic}\p{Regional_Indicator}\u20e3]/u.test(text)
	);
}

/**
 * An emoji on a message, or its removal.
 *
 * @param emoji one emoji; null takes the reaction away
 * @throws InputError when the message ID is missing or the emoji is not exactly one
 * @see https://docs.360dialog.com/docs/messaging-api/api-reference/messages
 */
export function reactionContent(messageId: string, emoji: string | null): ReactionContent {
	const message_id = requireMessageId('Message ID', messageId);
	if (emoji === null) return { type: 'reaction', reaction: { message_id, emoji: '' } };
	const trimmed = emoji.trim();
	if (!isOneEmoji(trimmed)) {
		throw new InputError(
			'Emoji',
			trimmed === ''
				? 'Emoji is empty'
				: `Emoji must be exactly one emoji, and is "${trimmed.slice(0, 20)}"`,
			'Enter one emoji, e.g. 👍. To take a reaction away, use Remove Reaction.',
		);
	}
	return { type: 'reaction', reaction: { message_id, emoji: trimmed } };
}
