import type { IDataObject } from 'n8n-workflow';
import { create } from '../../../../../../nodes/Dialog360/operations/template/create';
import { edit } from '../../../../../../nodes/Dialog360/operations/template/edit';
import { runOne } from '../../../../support/scope';

const FORM = {
	category: 'MARKETING',
	templateName: 'rare_lemons',
	language: 'en_US',
	define: 'form',
	body: 'Rare lemons for sale!',
};
const made = async (parameters: IDataObject) => {
	const { requests } = await runOne(create, { ...FORM, ...parameters }, { answer: { id: '1' } });
	return requests[0]?.body;
};

const card = (rest: IDataObject = {}): IDataObject => ({
	headerFormat: 'IMAGE',
	headerFileSource: 'handle',
	headerHandle: '4::aW1h',
	body: 'Add {{1}} to your cup.',
	bodyExamples: { example: [{ value: 'lemons' }] },
	buttons: {
		button: [
			{ type: 'QUICK_REPLY', text: 'More' },
			{ type: 'URL', text: 'Buy', url: 'https://x.y/{{1}}', urlExample: 'lemons' },
		],
	},
	...rest,
});
const carousel = (...cards: IDataObject[]) => ({ special: 'carousel', cards: { card: cards } });
const MADE_CARD = {
	components: [
		{ type: 'HEADER', format: 'IMAGE', example: { header_handle: ['4::aW1h'] } },
		{ type: 'BODY', text: 'Add {{1}} to your cup.', example: { body_text: [['lemons']] } },
		{
			type: 'BUTTONS',
			buttons: [
				{ type: 'QUICK_REPLY', text: 'More' },
				{ type: 'URL', text: 'Buy', url: 'https://x.y/{{1}}', example: ['lemons'] },
			],
		},
	],
};

test('a carousel', async () => {
	expect((await made(carousel(card(), card())))?.components).toEqual([
		{ type: 'BODY', text: FORM.body },
		{ type: 'CAROUSEL', cards: [MADE_CARD, MADE_CARD] },
	]);
});

test('cards with products, and one that is written out', async () => {
	const product = {
		headerFormat: 'PRODUCT',
		body: '',
		bodyExamples: {},
		buttons: { button: [{ type: 'SPM', text: 'View' }] },
	};
	const json = { ...product, buttons: { button: [{ type: 'JSON', json: '{"type":"SPM"}' }] } };
	const body = await made(carousel(product, json));
	const header = { type: 'HEADER', format: 'PRODUCT' };
	expect((body?.components as IDataObject[])[1]?.cards).toEqual([
		{ components: [header, { type: 'BUTTONS', buttons: [{ type: 'SPM', text: 'View' }] }] },
		{ components: [header, { type: 'BUTTONS', buttons: [{ type: 'SPM' }] }] },
	]);
});

test('named variables of the cards only are declared too', async () => {
	const named = card({ body: 'Add {{fruit}} to your cup.' });
	expect(await made(carousel(named, named))).toMatchObject({ parameter_format: 'named' });
});

test('a limited-time offer stands above the body', async () => {
	const offer = {
		special: 'offer',
		offerText: 'Expiring offer!',
		offerExpires: true,
		buttons: { button: [{ type: 'COPY_CODE', codeExample: 'LEMON25' }] },
	};
	expect((await made(offer))?.components).toEqual([
		{
			type: 'LIMITED_TIME_OFFER',
			limited_time_offer: { text: 'Expiring offer!', has_expiration: true },
		},
		{ type: 'BODY', text: FORM.body },
		{ type: 'BUTTONS', buttons: [{ type: 'COPY_CODE', example: 'LEMON25' }] },
	]);
});

test('a call permission request', async () => {
	const body = await made({ special: 'callPermission', category: 'UTILITY' });
	expect(body?.components).toEqual([
		{ type: 'BODY', text: FORM.body },
		{ type: 'call_permission_request' },
	]);
});

test('an edit has the same form', async () => {
	const changes = { define: 'form', body: FORM.body, special: 'callPermission' };
	const parameters = { templateId: '17', category: 'keep', ...changes };
	const { requests } = await runOne(edit, parameters, { answer: { success: true } });
	expect(requests[0]?.body?.components).toHaveLength(2);
});

test.each([
	[carousel(), 'Carousel', 'Carousel has 0 cards'],
	[carousel(card()), 'Carousel', 'Carousel has 1 card'],
	[{ ...carousel(card(), card()), category: 'UTILITY' }, 'Category', 'A carousel is not for'],
	[carousel(card(), card({ headerHandle: '' })), 'Card 2: Header File', 'no example file'],
	[carousel(card(), card({ bodyExamples: {} })), 'Card 2: Body Examples', 'no example for {{1}}'],
	[carousel(card(), card({ body: '' })), 'Card 2: Body Examples', 'Card 2: Body has 0 variables'],
	[
		carousel(card(), card({ buttons: { button: [{ type: 'JSON', json: '{' }] } })),
		'Card 2: Button 1: JSON',
		'is not valid JSON',
	],
	[{ special: 'offer', offerText: '' }, 'Offer Text', 'Offer Text is empty'],
	[{ special: 'offer', offerText: 'Now', footer: 'a' }, 'Special Component', 'with a footer'],
])('%j is refused at %s', async (parameters: IDataObject, field, message) => {
	await expect(made(parameters)).rejects.toMatchObject({
		field,
		message: expect.stringContaining(message) as unknown,
	});
});
