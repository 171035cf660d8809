import { checkComponents } from '../../../../../nodes/Dialog360/templates/check';
import { inputErrorOf, refusalOf } from '../../../support/thrown';

const BODY = { type: 'BODY', text: 'Hello' };
const withButtons = (...buttons: object[]) => [BODY, { type: 'BUTTONS', buttons }];
const reply = (text: string) => ({ type: 'QUICK_REPLY', text });
const url = (address: string, example?: unknown) => ({
	type: 'URL',
	text: 'Open',
	url: address,
	example,
});
const header = (more: object) => [{ type: 'HEADER', format: 'TEXT', ...more }, BODY];
const body = (text: string, ...values: string[]) => [
	{ type: 'body', text, example: { body_text: [values] } },
];

const OFFER = { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'Now' } };
const CALL = { type: 'call_permission_request' };
const carousel = (...cards: object[]) => [BODY, { type: 'carousel', cards }];
const card = (...components: object[]) => ({
	components: [{ type: 'HEADER', format: 'PRODUCT' }, ...components],
});
const replies = (...texts: string[]) => ({ type: 'BUTTONS', buttons: texts.map(reply) });
const numbered = { type: 'BODY', text: 'Hi {{1}}!', example: { body_text: [['a']] } };
const byName = {
	type: 'BODY',
	text: 'Hi {{name}}!',
	example: { body_text_named_params: [{ param_name: 'name', example: 'a' }] },
};

test.each([
	[body('Hi {{1}}, {{2}}!', 'a', 'b'), 'positional'],
	[[{ type: 'BODY', text: 'Hi {{1}}!', example: { body_text: ['a'] } }], 'positional'],
	[[BODY], undefined],
	[[BODY, { type: 'BRAND_NEW', anything: 1 }], undefined],
	[
		header({
			text: 'For {{name}}',
			example: { header_text_named_params: [{ param_name: 'name', example: 'Ann' }] },
		}),
		'named',
	],
	[[{ type: 'HEADER', format: 'LOCATION' }, BODY], undefined],
	[[BODY, { type: 'FOOTER', code_expiration_minutes: 90 }], undefined],
	[withButtons(...Array.from({ length: 10 }, (_, index) => reply(`Yes ${index}`))), undefined],
	[
		withButtons(reply('a'), reply('b'), url('https://x.y/{{1}}', ['1']), url('https://x.y')),
		undefined,
	],
	[withButtons({ type: 'CATALOG' }, { type: 'BRAND_NEW' }), undefined],
	[[{ type: 'BODY', text: '👍'.repeat(1024) }], undefined],
	[carousel(card(numbered), card({ type: 'BODY', text: 'Hi!' })), 'positional'],
	[carousel(card(byName), card(byName)), 'named'],
	[[BODY, OFFER, ...withButtons({ type: 'COPY_CODE', example: 'A' }).slice(1)], undefined],
	[[BODY, CALL], undefined],
])('%j has %s variables', (components, format) => {
	expect(checkComponents(components)).toBe(format);
});

test.each<[unknown[], string, string]>([
	[[], 'Body', 'The template has no body'],
	[[{}], 'Components', 'Component 1 has no type'],
	[['BODY'], 'Components', 'Component 1 has no type'],
	[[BODY, BODY], 'Components', 'There is more than one BODY component'],
	[[{ type: 'BODY' }], 'Body', 'Body is empty'],
	[[{ type: 'BODY', text: 'x'.repeat(1025) }], 'Body', 'Body is too long: 1025 characters'],
	[body('{{1}} is here', 'a'), 'Body', 'Body begins with a variable'],
	[body('Here is {{1}} ', 'a'), 'Body', 'Body ends with a variable'],
	[body('Hi {{2}}!', 'a'), 'Body', 'and {{1}} is missing'],
	[body('Hi {{1}} {{3}}!', 'a', 'b'), 'Body', 'and {{2}} is missing'],
	[body('Hi {{1}} {{name}}!', 'a'), 'Body', 'numbered and named variables'],
	[body('Hi {{First Name}}!', 'a'), 'Body', 'has a variable {{First Name}}'],
	[body('Hi {{0}}!', 'a'), 'Body', 'has a variable {{0}}'],
	[body('Hi {{}}!', 'a'), 'Body', 'has a variable {{}}'],
	[body('Hi {{1}} {{2}}!', 'a', ' '), 'Body Examples', 'Body has no example for {{2}}'],
	[[{ type: 'BODY', text: 'Hi {{1}}!' }], 'Body Examples', 'Body has no example for {{1}}'],
	[header({ text: 'x'.repeat(61) }), 'Header Text', 'Header Text is too long'],
	[header({}), 'Header Text', 'Header Text is empty'],
	[header({ text: 'a\nb' }), 'Header Text', 'has a line break'],
	[
		header({ text: '{{1}} and {{2}}' }),
		'Header Text',
		'has 2 variables, and WhatsApp wants 0 to 1',
	],
	[header({ text: 'For {{1}}' }), 'Header Text Examples', 'no example for {{1}}'],
	[header({ format: 'IMAGE' }), 'Header File', 'no example file for IMAGE'],
	[[BODY, { type: 'FOOTER', text: 'x'.repeat(61) }], 'Footer', 'Footer is too long'],
	[[BODY, { type: 'FOOTER', text: 'Hi {{1}}' }], 'Footer', 'Footer has a variable'],
	[
		[BODY, { type: 'FOOTER', code_expiration_minutes: 91 }],
		'Code Expiration Minutes',
		'must be a whole number from 1 to 90',
	],
	[withButtons(), 'Buttons', 'Buttons has 0 buttons'],
	[withButtons(...Array(11).fill(reply('a'))), 'Buttons', 'Buttons has 11 buttons'],
	[withButtons({ text: 'a' }), 'Buttons', 'Button 1 has no type'],
	[withButtons(reply('')), 'Button 1: Text', 'Button 1: Text is empty'],
	[withButtons(reply('x'.repeat(26))), 'Button 1: Text', 'is too long: 26 characters'],
	[withButtons(reply('Hi {{1}}')), 'Button 1: Text', 'Button 1 has a variable in its text'],
	[withButtons(reply('a'), url('https://x.y'), reply('b')), 'Buttons', 'between its quick replies'],
	[withButtons(...Array(3).fill(url('https://x.y'))), 'Buttons: URL', 'has 3 buttons'],
	[withButtons(url('x.y')), 'Button 1: URL', 'is not a web address'],
	[withButtons(url(`https://x.y/${'x'.repeat(2000)}`)), 'Button 1: URL', 'is too long'],
	[withButtons(url('https://x.y/{{1}}/b', ['1'])), 'Button 1: URL', 'one variable only'],
	[withButtons(url('https://x.y/{{1}}{{2}}', ['1'])), 'Button 1: URL', 'one variable only'],
	[withButtons(url('https://x.y/{{1}}')), 'Button 1: URL Example', 'no example for {{1}}'],
	[
		withButtons({ type: 'PHONE_NUMBER', text: 'Call', phone_number: 'office' }),
		'Button 1: Phone Number',
		'no valid phone number',
	],
	[withButtons({ type: 'COPY_CODE', example: '' }), 'Button 1: Example Code', 'is empty'],
	[
		withButtons({ type: 'COPY_CODE', example: ['x'.repeat(16)] }),
		'Button 1: Example Code',
		'too long',
	],
	[withButtons({ type: 'OTP', supported_apps: Array(6).fill({}) }), 'Button 1: Apps', '6 apps'],
	[
		[BODY, { type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'x'.repeat(17) } }],
		'Offer Text',
		'is too long: 17 characters',
	],
	[[BODY, { type: 'LIMITED_TIME_OFFER' }], 'Offer Text', 'Offer Text is empty'],
	[[{ ...BODY, text: 'x'.repeat(601) }, OFFER], 'Body', 'at most 600'],
	[[BODY, OFFER, { type: 'FOOTER', text: 'a' }], 'Special Component', 'go with a footer'],
	[[...withButtons(reply('a')), CALL], 'Special Component', 'does not go with buttons'],
	[[BODY, OFFER, CALL], 'Special Component', 'does not go with an offer'],
	[carousel(), 'Carousel', 'Carousel has 0 cards'],
	[carousel(card()), 'Carousel', 'Carousel has 1 card, and WhatsApp wants 2 to 10'],
	[carousel(...Array(11).fill(card())), 'Carousel', 'Carousel has 11 cards'],
	[carousel(card(), { components: [BODY] }), 'Carousel', 'Card 2 has no header'],
	[carousel(card(), {}), 'Carousel', 'Card 2 has no header'],
	[
		carousel(card(), card(BODY)),
		'Carousel',
		'Card 2 has other parts than the first: BODY, HEADER PRODUCT, not HEADER PRODUCT',
	],
	[
		carousel(card(replies('a')), card(replies('a', 'b'))),
		'Carousel',
		'BUTTONS QUICK_REPLY QUICK_REPLY, HEADER PRODUCT, not BUTTONS QUICK_REPLY, HEADER PRODUCT',
	],
	[
		carousel(...Array(2).fill(card(replies('a', 'b', 'c')))),
		'Card 1: Buttons',
		'has 3 buttons, and WhatsApp wants 1 to 2',
	],
	[
		carousel(...Array(2).fill({ components: [{ type: 'HEADER', format: 'IMAGE' }] })),
		'Card 1: Header File',
		'Card 1: Header has no example file for IMAGE',
	],
	[
		carousel(card(numbered), card(byName)),
		'Components',
		'Numbered and named variables are mixed: card 1 positional, card 2 named',
	],
	[
		[...body('Hi {{1}}!', 'a'), carousel(card(byName), card(byName))[1]],
		'Components',
		'body positional, carousel named',
	],
	[
		carousel(...Array(2).fill(card({ type: 'BODY', text: 'x'.repeat(161) }))),
		'Card 1: Body',
		'Card 1: Body is too long',
	],
	[
		[
			{ type: 'HEADER', format: 'TEXT', text: 'For {{1}}', example: { header_text: ['a'] } },
			{
				type: 'BODY',
				text: 'Hi {{name}}!',
				example: { body_text_named_params: [{ param_name: 'name', example: 'a' }] },
			},
		],
		'Components',
		'Numbered and named variables are mixed: header positional, body named',
	],
])('%j is refused at %s', (components, field, message) => {
	const error = inputErrorOf(() => checkComponents(components));
	expect(error.field).toBe(field);
	expect(error.message).toContain(message);
	expect(error.fix).not.toBe('');
});

test('a refusal says what and how to mend it', () => {
	expect(refusalOf(() => checkComponents(body('{{1}}, hello', 'Ann')))).toEqual({
		field: 'Body',
		message: 'Body begins with a variable, which WhatsApp does not take (2388299)',
		fix: 'Put a word before the variable, e.g. "Hi {{1}}, …"',
	});
});

test.each([
	[OFFER, 'UTILITY', 'A limited-time offer is not for templates of the category UTILITY'],
	[carousel(card(), card())[1], 'UTILITY', 'A carousel is not for'],
	[CALL, 'AUTHENTICATION', 'A call permission request is not for'],
])('%j is refused for %s', (component, category, message) => {
	const error = inputErrorOf(() => checkComponents([BODY, component], { category }));
	expect([error.field, error.message]).toEqual(['Category', expect.stringContaining(message)]);
	expect(() => checkComponents([BODY, component], { category: 'MARKETING' })).not.toThrow();
});
