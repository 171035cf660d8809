import { body, buttons, footer, header, headerText, marketing, url, utility } from './build';
import type { Seed } from './build';
import type { TemplateButton, TemplateCard } from '../types';

const COPY_CODE: TemplateButton = { type: 'COPY_CODE', text: 'Copy code', example: ['CARIBE25'] };

const mediaCard = (format: 'IMAGE' | 'VIDEO', text: string, example: string): TemplateCard => ({
	components: [
		header(format),
		body(text, [example]),
		buttons(
			{ type: 'QUICK_REPLY', text: 'Send more like this' },
			url('Buy now', 'https://shop.example/buy?promo={{1}}', 'SAVE10'),
		),
	],
});

/** A card without variables still has its picture to fill. */
const plainCard = (text: string): TemplateCard => ({
	components: [
		header('IMAGE'),
		body(text),
		buttons(url('Look', `https://shop.example/${text.toLowerCase().replace(/\W+/g, '-')}`)),
	],
});

const productCard = (): TemplateCard => ({
	components: [header('PRODUCT'), buttons({ type: 'SPM', text: 'View' })],
});

/** Catalogues, products, offers, payments, carousels. */
export const COMMERCE: Seed[] = [
	marketing('intro_catalog_offer', [
		body('Spend {{1}} and save {{2}} on {{3}} items of our catalog.', ['100', '20', '3']),
		buttons({ type: 'CATALOG', text: 'View catalog' }),
	]),
	marketing('abandoned_cart', [
		headerText('Forget something, {{1}}?', ['Pablo']),
		body('Looks like you left some items in your cart! Use code {{1}} and get 10% off.', ['10OFF']),
		buttons({ type: 'MPM', text: 'View items' }),
	]),
	marketing('product_of_the_week', [
		header('PRODUCT'),
		body('Use code {{1}} to get {{2}} off our product of the week.', ['25OFF', '25%']),
		footer('Offer ends on September 22'),
		buttons({ type: 'SPM', text: 'View' }),
	]),
	marketing('limited_offer', [
		header('IMAGE'),
		{
			type: 'LIMITED_TIME_OFFER',
			limited_time_offer: { text: 'Expiring offer!', has_expiration: true },
		},
		body('Good news, {{1}}! Use code {{2}} to get 25% off all Caribbean packages!', [
			'Pablo',
			'CARIBE25',
		]),
		buttons(COPY_CODE, url('Book now', 'https://shop.example/offers?code={{1}}', 'CARIBE25')),
	]),
	marketing('offer_without_end', [
		{ type: 'LIMITED_TIME_OFFER', limited_time_offer: { text: 'While they last' } },
		body('The last bags of our winter roast are 25% off with this code.'),
		buttons(COPY_CODE, url('Shop', 'https://shop.example/winter')),
	]),
	utility('pay_your_order', [
		body('Here is the bill for your order {{1}}. Pay it with one tap.', ['#1017']),
		buttons({ type: 'ORDER_DETAILS', text: 'Copy Pix code' }),
	]),
	marketing('media_carousel', [
		body('Rare beans for sale, {{1}}! Use code {{2}} to get 20% off.', ['Pablo', '20OFF']),
		{
			type: 'CAROUSEL',
			cards: [
				mediaCard('IMAGE', 'Add a touch of Ethiopia to your cup: {{1}} off today.', '15%'),
				mediaCard('IMAGE', 'The sweetness of Guatemala in your cup: {{1}} off today.', '20%'),
				mediaCard('IMAGE', 'Strong as the hills of Sumatra: {{1}} off today.', '25%'),
			],
		},
	]),
	marketing('video_carousel', [
		body('See how our roasts are made.'),
		{
			type: 'CAROUSEL',
			cards: [
				mediaCard('VIDEO', 'From the farm to our harbour in {{1}} days, by ship.', '30'),
				mediaCard('VIDEO', 'From the harbour to your door in {{1}} days, by bike.', '2'),
			],
		},
	]),
	marketing('plain_carousel', [
		body('Our three most loved roasts.'),
		{
			type: 'CAROUSEL',
			cards: [plainCard('House blend'), plainCard('Dark roast'), plainCard('Decaf')],
		},
	]),
	marketing('product_carousel', [
		body('Picked for you, {{1}}, from our catalog.', ['Pablo']),
		{ type: 'CAROUSEL', cards: [productCard(), productCard()] },
	]),
];
