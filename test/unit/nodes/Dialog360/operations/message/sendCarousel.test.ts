import { sendCarousel } from '../../../../../../nodes/Dialog360/operations/message/sendCarousel';
import { runOne } from '../../../../support/scope';
import { rejectionOf } from '../../../../support/thrown';

const LINK = 'https://x.y/a.png';
const linkCard = { headerType: 'image', headerMediaSource: 'link', headerMediaLink: LINK };
const PARAMETERS = { to: '491701234567', body: 'Look', simplify: true, options: {} };

describe('Send Carousel', () => {
	test('posts cards with links', async () => {
		const card = { ...linkCard, text: 'Blue', linkText: 'Buy', linkUrl: 'https://x.y' };
		const video = { headerType: 'video', headerMediaSource: 'id', headerMediaId: '12', text: '' };
		const cards = { card: [card, { ...card, ...video }] };
		const { requests } = await runOne(sendCarousel, { ...PARAMETERS, buttonType: 'link', cards });
		const action = {
			name: 'cta_url',
			parameters: { display_text: 'Buy', url: 'https://x.y' },
		};
		expect(requests[0]?.body?.interactive).toEqual({
			type: 'carousel',
			body: { text: 'Look' },
			action: {
				cards: [
					{
						card_index: 0,
						type: 'cta_url',
						header: { type: 'image', image: { link: LINK } },
						body: { text: 'Blue' },
						action,
					},
					{
						card_index: 1,
						type: 'cta_url',
						header: { type: 'video', video: { id: '12' } },
						action,
					},
				],
			},
		});
	});

	test('posts cards with quick replies', async () => {
		const card = { ...linkCard, quickReplies: { reply: [{ title: 'More', id: '' }] } };
		const parameters = { ...PARAMETERS, buttonType: 'quickReply', cards: { card: [card, card] } };
		const { requests } = await runOne(sendCarousel, parameters);
		const reply = (id: string) => ({
			action: { buttons: [{ type: 'quick_reply', quick_reply: { id, title: 'More' } }] },
		});
		expect(requests[0]?.body?.interactive).toMatchObject({
			action: { cards: [reply('1 More'), reply('2 More')] },
		});
	});

	test('says on which card a file is missing', async () => {
		const cards = { card: [linkCard, { ...linkCard, headerMediaLink: '' }] };
		const error = await rejectionOf(
			runOne(sendCarousel, { ...PARAMETERS, buttonType: 'quickReply', cards }),
		);
		expect(error).toMatchObject({ name: 'InputError', message: 'Card 2: Link is empty' });
	});
});
