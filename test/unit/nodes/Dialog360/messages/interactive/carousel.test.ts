import { carouselInteractive } from '../../../../../../nodes/Dialog360/messages/interactive/carousel';
import type {
	CardHeader,
	CardInput,
	QuickReplyInput,
} from '../../../../../../nodes/Dialog360/messages/interactive/carousel';
import { refusalOf } from '../../../../support/thrown';

const image: CardHeader = { type: 'image', image: { link: 'https://x.y/a.png' } };
const video: CardHeader = { type: 'video', video: { id: '1' } };
const URL = 'https://x.y';
const linkCard = (more: Partial<CardInput> = {}): CardInput => ({
	header: image,
	action: { link: { text: 'Go', url: URL } },
	...more,
});
const replyCard = (...quickReplies: QuickReplyInput[]): CardInput => ({
	header: image,
	action: { quickReplies },
});
const build = (...cards: CardInput[]) => carouselInteractive({ body: 'B', cards });
const problem = (...cards: CardInput[]) => refusalOf(() => build(...cards));

test('has cards with a link', () => {
	expect(build(linkCard({ body: 'C' }), linkCard({ header: video, body: ' ' }))).toEqual({
		type: 'carousel',
		body: { text: 'B' },
		action: {
			cards: [
				{
					card_index: 0,
					type: 'cta_url',
					header: image,
					body: { text: 'C' },
					action: { name: 'cta_url', parameters: { display_text: 'Go', url: URL } },
				},
				{
					card_index: 1,
					type: 'cta_url',
					header: video,
					action: { name: 'cta_url', parameters: { display_text: 'Go', url: URL } },
				},
			],
		},
	});
});

test('has cards with quick replies, whose ID tells the card when none is given', () => {
	const replies = [{ title: 'Yes', id: 'y' }, { title: 'No' }];
	const { cards } = build(replyCard(...replies), replyCard(...replies)).action;
	const actions = cards.map(({ action }) => action);
	expect(actions).toEqual([
		{
			buttons: [
				{ type: 'quick_reply', quick_reply: { id: 'y', title: 'Yes' } },
				{ type: 'quick_reply', quick_reply: { id: '1 No', title: 'No' } },
			],
		},
		{
			buttons: [
				{ type: 'quick_reply', quick_reply: { id: 'y', title: 'Yes' } },
				{ type: 'quick_reply', quick_reply: { id: '2 No', title: 'No' } },
			],
		},
	]);
});

test.each([2, 10])('takes %d cards', (count) => {
	const cards = Array.from({ length: count }, () => linkCard());
	expect(build(...cards).action.cards.map((card) => card.card_index)).toEqual([...cards.keys()]);
});

test.each([0, 1, 11])('refuses %d cards', (count) => {
	const { field, message } = problem(...Array.from({ length: count }, () => linkCard()));
	expect(field).toBe('Cards');
	expect(message).toContain(`Cards has ${count} card`);
});

test('wants the same kind of buttons on all cards', () => {
	expect(problem(linkCard(), linkCard(), replyCard({ title: 'A' }))).toEqual({
		field: 'Cards',
		message: 'Card 3 has quick replies: 1, and card 1 has a link',
		fix: 'WhatsApp wants buttons of the same kind and number on all cards',
	});
});

test('wants the same number of buttons on all cards', () => {
	const two = replyCard({ title: 'A' }, { title: 'B' });
	expect(problem(two, replyCard({ title: 'A' })).message).toBe(
		'Card 2 has quick replies: 1, and card 1 has quick replies: 2',
	);
});

test.each([1, 3])('takes %d quick replies', (count) => {
	const card = replyCard(...Array.from({ length: count }, (_, i) => ({ title: `T${i}` })));
	expect(() => build(card, card)).not.toThrow();
});

test.each([0, 4])('refuses %d quick replies', (count) => {
	const card = replyCard(...Array.from({ length: count }, (_, i) => ({ title: `T${i}` })));
	expect(problem(card, card).field).toBe('Quick Replies of Card 1');
});

test.each(['', 'a\nb\nc', 'a\n\nb', 'a\r\nb\r\nc', '👍'.repeat(160)])(
	'takes the text %j',
	(body) => {
		expect(() => build(linkCard({ body }), linkCard({ body }))).not.toThrow();
	},
);

test.each(['a\nb\nc\nd', 'a\r\n\r\nb\r\nc', '\n\n\na'])('refuses three line breaks: %j', (body) => {
	expect(problem(linkCard(), linkCard({ body }))).toEqual({
		field: 'Body of Card 2',
		message: 'Body of Card 2 has 3 line breaks, and WhatsApp takes at most 2',
		fix: 'Remove line breaks; an empty line counts as one more',
	});
});

test.each<[string, number, (text: string) => CardInput]>([
	['Body of Card 2', 160, (body) => linkCard({ body })],
	['Link Text of Card 2', 20, (text) => linkCard({ action: { link: { text, url: URL } } })],
])('%s: takes %d and refuses one more', (field, limit, card) => {
	expect(() => build(linkCard(), card('👍'.repeat(limit)))).not.toThrow();
	expect(problem(linkCard(), card('👍'.repeat(limit + 1))).field).toBe(field);
});

test.each<[string, number, (text: string) => QuickReplyInput]>([
	['Title of Quick Reply 1 of Card 2', 20, (title) => ({ title })],
	['ID of Quick Reply 1 of Card 2', 256, (id) => ({ title: 'T', id })],
])('%s: takes %d and refuses one more', (field, limit, reply) => {
	const other = replyCard({ title: 'A' });
	expect(() => build(other, replyCard(reply('x'.repeat(limit))))).not.toThrow();
	expect(problem(other, replyCard(reply('x'.repeat(limit + 1)))).field).toBe(field);
});

test.each<[string, CardInput]>([
	['Link Text of Card 1', linkCard({ action: { link: { text: ' ', url: URL } } })],
	['Link URL of Card 1', linkCard({ action: { link: { text: 'Go', url: '' } } })],
	['Link URL of Card 1', linkCard({ action: { link: { text: 'Go', url: 'x.y' } } })],
	['Title of Quick Reply 1 of Card 1', replyCard({ title: '' })],
	['Quick Reply Title of Card 1', replyCard({ title: 'A', id: '1' }, { title: 'A', id: '2' })],
	['Quick Reply ID of Card 1', replyCard({ title: 'A', id: '1' }, { title: 'B', id: '1' })],
])('names %s', (field, card) => {
	expect(problem(card, card).field).toBe(field);
});

test.each(['', 'x'.repeat(1025)])('refuses a main body that is empty or too long', (body) => {
	const cards = [linkCard(), linkCard()];
	expect(refusalOf(() => carouselInteractive({ body, cards })).field).toBe('Body');
});
