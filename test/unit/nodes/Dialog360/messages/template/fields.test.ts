import { fieldsOf } from '../../../../../../nodes/Dialog360/messages/template/fields';
import { body, buttons, card, carousel, defined, header } from './definitions';

const DEFINITION = defined([
	header('DOCUMENT'),
	body('Hi {{first_name}}, your order {{order}} is on its way.', {
		body_text_named_params: [{ param_name: 'first_name', example: 'Ann' }],
	}),
	buttons(
		{ type: 'URL', text: 'Track', url: 'https://x.y/t/{{1}}', example: ['https://x.y/t/17'] },
		{ type: 'QUICK_REPLY', text: 'Thanks' },
	),
	carousel(card(header('VIDEO'), body('Card {{1}}'))),
	{ type: 'LIMITED_TIME_OFFER', limited_time_offer: { has_expiration: true } },
]);

test('each field says what it fills', () => {
	const shown = fieldsOf(DEFINITION).map(
		({ id, label, type, required }) => `${id}${required ? '!' : ''} ${type}: ${label}`,
	);
	expect(shown).toEqual([
		'header.document! string: Header document (link, ID or field)',
		'header.document.filename string: Header file name (e.g. invoice.pdf)',
		'body.first_name! string: Body ⟨first_name⟩ (e.g. Ann): Hi ⟨first_name⟩, your order ⟨order⟩ is on its…',
		'body.order! string: Body ⟨order⟩: Hi ⟨first_name⟩, your order ⟨order⟩ is on its way.',
		'button.0.url! string: Button 1 "Track" link ⟨1⟩ (e.g. 17): https://x.y/t/⟨1⟩',
		'button.1.payload string: Button 2 "Thanks" payload (e.g. order-17-yes)',
		'card.0.header.video! string: Card 1 video (link, ID or field)',
		'card.0.body.1! string: Card 1 body ⟨1⟩: Card ⟨1⟩',
		'offer.expiration! dateTime: Offer ends (e.g. 2027-01-31T18:00:00)',
	]);
});

test('a one-time password is one field', () => {
	const otp = defined([body('*{{1}}*'), buttons({ type: 'OTP', text: 'Copy' })]);
	expect(fieldsOf(otp).map(({ id }) => id)).toEqual(['otp.code']);
});

test('a tap target is there for those who look for it', () => {
	const fields = fieldsOf(defined([header('IMAGE'), buttons({ type: 'URL', url: 'https://x.y' })]));
	expect(fields.map(({ id, rare }) => [id, rare])).toEqual([
		['header.image', undefined],
		['tapTarget.url', true],
		['tapTarget.title', true],
	]);
});

const LINK_BUTTON = buttons({ type: 'URL', url: 'https://x.y' });

test.each([
	['below a picture', [header('IMAGE'), LINK_BUTTON], true],
	['below a text', [{ ...header('TEXT'), text: 'Sale' }, LINK_BUTTON], true],
	['without a header', [body('Sale'), LINK_BUTTON], true],
	['not below a video', [header('VIDEO'), LINK_BUTTON], false],
	['not without a link', [header('IMAGE'), buttons({ type: 'QUICK_REPLY', text: 'Yes' })], false],
	['not for a one-time password', [body('{{1}}'), buttons({ type: 'OTP', text: 'Copy' })], false],
])('a tap target may be set %s', (_, components, allowed) => {
	const ids = fieldsOf(defined(components)).map(({ id }) => id);
	expect(ids.includes('tapTarget.url')).toBe(allowed);
});
