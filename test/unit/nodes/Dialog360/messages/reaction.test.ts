import { reactionContent } from '../../../../../nodes/Dialog360/messages/reaction';
import { refusalOf } from '../../../support/thrown';

describe('reactionContent', () => {
	test.each(['👍', '❤️', '❤', '👍🏽', '👩‍👩‍👧', '🇩🇪', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '©️', ' 👍\n'])(
		'takes %j',
		(emoji) => {
			expect(reactionContent('wamid.1', emoji)).toEqual({
				type: 'reaction',
				reaction: { message_id: 'wamid.1', emoji: emoji.trim() },
			});
		},
	);

	test('takes a reaction away', () => {
		expect(reactionContent(' wamid.1 ', null)).toEqual({
			type: 'reaction',
			reaction: { message_id: 'wamid.1', emoji: '' },
		});
	});

	test.each(['👍👍', '👍 👍', 'a', 'ok', ':)', '1', '#', 'é', '👍!', ':thumbsup:'])(
		'refuses %j',
		(emoji) => {
			expect(refusalOf(() => reactionContent('wamid.1', emoji))).toEqual({
				field: 'Emoji',
				message: `Emoji must be exactly one emoji, and is "${emoji}"`,
				fix: 'Enter one emoji, e.g. 👍. To take a reaction away, use Remove Reaction.',
			});
		},
	);

	test.each(['', ' '])('says that %j is empty', (emoji) => {
		expect(refusalOf(() => reactionContent('wamid.1', emoji)).message).toBe('Emoji is empty');
	});

	test.each(['', ' ', 'a b'])('refuses the message ID %j', (id) => {
		expect(refusalOf(() => reactionContent(id, '👍')).field).toBe('Message ID');
	});
});
