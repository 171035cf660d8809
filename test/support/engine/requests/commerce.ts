import { everywhere, interactiveOnCloud } from './case';
import type { RequestCase } from './case';

const body = { text: 'Your order' };
const footer = { text: 'Thank you' };
const FRAME = { body: body.text, options: { footer: footer.text } };
const CATALOG = '146265584024623';

const products: RequestCase[] = [
	...everywhere(
		'sendProduct',
		'with texts',
		{ ...FRAME, catalogId: CATALOG, productId: ' SKU-1 ' },
		{
			type: 'interactive',
			interactive: {
				type: 'product',
				body,
				footer,
				action: { catalog_id: CATALOG, product_retailer_id: 'SKU-1' },
			},
		},
	),
	...everywhere(
		'sendProductList',
		'sections as JSON',
		{
			headerText: 'Offers',
			body: body.text,
			catalogId: CATALOG,
			defineSections: 'json',
			sectionsJson: '[{ "title": "Fruit", "product_items": [{ "product_retailer_id": "SKU-1" }] }]',
		},
		{
			type: 'interactive',
			interactive: {
				type: 'product_list',
				header: { type: 'text', text: 'Offers' },
				body,
				action: {
					catalog_id: CATALOG,
					sections: [{ title: 'Fruit', product_items: [{ product_retailer_id: 'SKU-1' }] }],
				},
			},
		},
	),
	...interactiveOnCloud(
		'sendCatalog',
		'with thumbnail',
		{ body: body.text, options: { thumbnailProductId: 'SKU-1' } },
		{
			type: 'catalog_message',
			body,
			action: {
				name: 'catalog_message',
				parameters: { thumbnail_product_retailer_id: 'SKU-1' },
			},
		},
	),
];

const money = (value: number) => ({ value, offset: 100 });

const ITEMS = {
	item: [{ name: 'Bread', retailerId: 'SKU-1', amount: '4.50', saleAmount: '4', quantity: 2 }],
};
const item = {
	retailer_id: 'SKU-1',
	name: 'Bread',
	amount: money(450),
	sale_amount: money(400),
	quantity: 2,
};

const orders: RequestCase[] = [
	...interactiveOnCloud(
		'sendOrderDetails',
		'India, UPI',
		{
			referenceId: 'order-17',
			...FRAME,
			paymentConfiguration: 'my-payment-config',
			items: ITEMS,
			charges: { tax: '0.80', shipping: '1.20' },
		},
		{
			type: 'order_details',
			body,
			footer,
			action: {
				name: 'review_and_pay',
				parameters: {
					reference_id: 'order-17',
					type: 'physical-goods',
					payment_type: 'upi',
					payment_configuration: 'my-payment-config',
					currency: 'INR',
					total_amount: money(1000),
					order: {
						status: 'pending',
						items: [item],
						subtotal: money(800),
						tax: money(80),
						shipping: money(120),
					},
				},
			},
		},
	),
	...interactiveOnCloud(
		'sendOrderDetails',
		'Brazil, payment link',
		{
			referenceId: 'order-17',
			body: body.text,
			paymentType: 'brazil',
			paymentMethods: { link: { url: 'https://pay.example.com/17' } },
			currency: 'BRL',
			items: ITEMS,
		},
		{
			type: 'order_details',
			body,
			action: {
				name: 'review_and_pay',
				parameters: {
					reference_id: 'order-17',
					type: 'physical-goods',
					payment_type: 'br',
					payment_settings: [
						{ type: 'payment_link', payment_link: { uri: 'https://pay.example.com/17' } },
					],
					currency: 'BRL',
					total_amount: money(800),
					order: { status: 'pending', items: [item], subtotal: money(800), tax: money(0) },
				},
			},
		},
	),
	...interactiveOnCloud(
		'sendOrderStatus',
		'with description',
		{
			referenceId: 'order-17',
			...FRAME,
			orderStatus: 'shipped',
			statusDescription: 'Arrives on Friday',
		},
		{
			type: 'order_status',
			body,
			footer,
			action: {
				name: 'review_order',
				parameters: {
					reference_id: 'order-17',
					order: { status: 'shipped', description: 'Arrives on Friday' },
				},
			},
		},
	),
];

export const commerceCases: RequestCase[] = [...products, ...orders];
