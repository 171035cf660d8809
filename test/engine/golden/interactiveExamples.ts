import type { IDataObject } from 'n8n-workflow';
import { built } from './example';
import type { Example } from './example';
import { FLOW_ID, FLOW_NAME } from './placeholders';

const row = (section: number, index: number): IDataObject => ({
	id: `<LIST_SECTION_${section}_ROW_${index}_ID>`,
	title: `<SECTION_${section}_ROW_${index}_TITLE>`,
	description: `<SECTION_${section}_ROW_${index}_DESC>`,
});

const LIST = {
	headerType: 'text',
	headerText: '<HEADER_TEXT>',
	body: '<BODY_TEXT>',
	buttonText: '<BUTTON_TEXT>',
	sections: {
		section: [1, 2].map((section) => ({
			title: `<LIST_SECTION_${section}_TITLE>`,
			rows: { row: [row(section, 1), row(section, 2)] },
		})),
	},
};

const start = { screen: '<SCREEN_ID>', screenData: '{ "<CUSTOM_KEY>": "<CUSTOM_VALUE>" }' };

const PUBLISHED = {
	headerType: 'text',
	headerText: '<HEADER_TEXT>',
	body: '<BODY_TEXT>',
	buttonText: 'Open Flow!',
	...start,
	options: { footer: '<FOOTER_TEXT>', flowReference: '<FLOW_TOKEN>' },
};

const HIDDEN = 'Not shown in draft mode';
const DRAFT = {
	headerType: 'text',
	headerText: HIDDEN,
	body: HIDDEN,
	buttonText: HIDDEN.slice(0, 20),
	...start,
	options: { footer: HIDDEN, flowReference: '<FLOW_TOKEN>', flowMode: 'draft' },
};
const byId = { flowBy: 'id', flowId: FLOW_ID };
const byName = { flowBy: 'name', flowName: FLOW_NAME };
const shortFlowButton = { adjustments: ['shortFlowButton' as const] };

const products = (section: number): IDataObject => ({
	title: `<SECTION${section}_TITLE>`,
	products: {
		product: [
			{ productId: `<YOUR_PRODUCT${section}_SKU_IN_CATALOG>` },
			{ productId: `<YOUR_SECOND_PRODUCT${section}_SKU_IN_CATALOG>` },
		],
	},
});

const ORDER = {
	referenceId: 'unique-reference-id',
	headerType: 'image',
	headerMediaLink:
		'https://upload.wikimedia.org/wikipedia/commons/thumb/3/3b/Home_made_sour_dough_bread.jpg/640px-Home_made_sour_dough_bread.jpg',
	body: 'your-text-body-content',
	goodsType: 'digital-goods',
	paymentConfiguration: 'my-payment-config-name',
	items: {
		item: [
			{ name: 'bread', retailerId: '1234567', amount: '15', saleAmount: '10.00', quantity: 1 },
		],
	},
	charges: {
		tax: '1',
		taxDescription: 'optional_text',
		shipping: '1',
		shippingDescription: 'optional_text',
		discount: '1',
		discountDescription: 'optional_text',
		discountProgram: 'optional_text',
	},
	options: { footer: 'your-text-footer-content', expectedTotal: '11' },
};

export const interactiveExamples: Example[] = [
	built('Send Reply Button', 'sendButtons', {
		body: '<BUTTON_TEXT>',
		buttons: {
			button: [
				{ id: '<UNIQUE_BUTTON_ID_1>', title: '<BUTTON_TITLE_1>' },
				{ id: '<UNIQUE_BUTTON_ID_2>', title: '<BUTTON_TITLE_2>' },
			],
		},
	}),
	built('Send List Message', 'sendList', { ...LIST, options: { footer: '<FOOTER_TEXT>' } }),
	built(
		'Send Reply to List Message',
		'sendList',
		{ ...LIST, options: { footer: '<FOOTER_TEXT>', replyToMessageId: '<MSGID_OF_PREV_MSG>' } },
		{ adjustments: ['type'] },
	),
	built('Send Published Flow by ID', 'sendFlow', { ...PUBLISHED, ...byId }),
	built('Send Published Flow by Name', 'sendFlow', { ...PUBLISHED, ...byName }),
	built('Send Draft Flow by ID', 'sendFlow', { ...DRAFT, ...byId }, shortFlowButton),
	built('Send Draft Flow by Name', 'sendFlow', { ...DRAFT, ...byName }, shortFlowButton),
	built(
		'Send Catalog Message',
		'sendCatalog',
		{
			to: '+16505551234',
			body: 'Hello! Thanks for your interest. Ordering is easy. Just visit our catalog and add items to purchase.',
			options: { footer: 'Best grocery deals on WhatsApp!', thumbnailProductId: '2lc20305pt' },
		},
		{ adjustments: ['digitsOnly'] },
	),
	built('Send Single Product Message', 'sendProduct', {
		catalogId: '367025965434465',
		productId: '<ID_TEST_ITEM_1>',
		body: '<OPTIONAL_BODY_TEXT>',
		options: { footer: '<OPTIONAL_FOOTER_TEXT>' },
	}),
	built('Send Multi-Product Message', 'sendProductList', {
		headerText: '<YOUR_TEXT_HEADER_CONTENT>',
		body: '<YOUR_TEXT_BODY_CONTENT>',
		catalogId: '146265584024623',
		sections: { section: [products(1), products(2)] },
		options: { footer: '<YOUR_TEXT_FOOTER_CONTENT>' },
	}),
	built('Send Order Details Message', 'sendOrderDetails', ORDER),
	built('Send Order Status Message', 'sendOrderStatus', {
		referenceId: 'unique-reference-id-from-order-details-msg',
		body: 'your-text-body-content',
		orderStatus: 'processing',
		statusDescription: 'optional-text',
	}),
];
