import {
	catalogInteractive,
	productInteractive,
	productListInteractive,
} from '../../../../../../nodes/Dialog360/messages/interactive/products';
import { refusalOf } from '../../../../support/thrown';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `sku-${index}`);

describe('productInteractive', () => {
	const BASE = { catalogId: '367025965434465', productId: 'sku' };

	test("sends Meta's example", () => {
		expect(productInteractive({ ...BASE, body: 'B', footer: 'F' })).toEqual({
			type: 'product',
			body: { text: 'B' },
			footer: { text: 'F' },
			action: { catalog_id: '367025965434465', product_retailer_id: 'sku' },
		});
	});

	test.each([undefined, '', ' '])('needs neither body nor footer, but %j', (empty) => {
		expect(productInteractive({ ...BASE, body: empty, footer: empty })).toEqual({
			type: 'product',
			action: { catalog_id: '367025965434465', product_retailer_id: 'sku' },
		});
	});

	test.each([
		['body', 'Body', 1024],
		['footer', 'Footer', 60],
	])('takes a %s up to its limit', (key, field, limit) => {
		expect(productInteractive({ ...BASE, [key]: '👍'.repeat(limit) })).toBeDefined();
		expect(
			refusalOf(() => productInteractive({ ...BASE, [key]: 'x'.repeat(limit + 1) })),
		).toMatchObject({
			field,
			message: `${field} is too long: ${limit + 1} characters, and WhatsApp takes at most ${limit}`,
		});
	});

	test.each([
		[{ catalogId: ' ' }, 'Catalog ID is empty'],
		[{ productId: '' }, 'Product ID is empty'],
	])('refuses %j', (input, message) => {
		expect(refusalOf(() => productInteractive({ ...BASE, ...input })).message).toBe(message);
	});
});

describe('productListInteractive', () => {
	const BASE = {
		header: { type: 'text', text: 'H' } as const,
		body: 'B',
		catalogId: '1',
		sections: [{ entries: ['sku'] }],
	};

	test("sends Meta's example", () => {
		expect(
			productListInteractive({
				...BASE,
				footer: 'F',
				sections: [
					{ title: 'S1', entries: ['a', 'b'] },
					{ title: 'S2', entries: [' c '] },
				],
			}),
		).toEqual({
			type: 'product_list',
			header: { type: 'text', text: 'H' },
			body: { text: 'B' },
			footer: { text: 'F' },
			action: {
				catalog_id: '1',
				sections: [
					{
						title: 'S1',
						product_items: [{ product_retailer_id: 'a' }, { product_retailer_id: 'b' }],
					},
					{ title: 'S2', product_items: [{ product_retailer_id: 'c' }] },
				],
			},
		});
	});

	test('takes 30 products in all, and refuses 31', () => {
		const withProducts = (count: number) => () =>
			productListInteractive({
				...BASE,
				sections: [
					{ title: 'A', entries: ids(10) },
					{ title: 'B', entries: ids(count - 10) },
				],
			});
		expect(withProducts(30)().action.sections[1]?.product_items).toHaveLength(20);
		expect(refusalOf(withProducts(31)).message).toBe(
			'Sections has 31 products, and WhatsApp wants 1 to 30',
		);
	});

	test('needs a header of up to 60 characters', () => {
		const withHeader = (text: string) => () =>
			productListInteractive({ ...BASE, header: { type: 'text', text } });
		expect(withHeader('👍'.repeat(60))().header.text).toBe('👍'.repeat(60));
		expect(refusalOf(withHeader('x'.repeat(61))).field).toBe('Header Text');
		expect(refusalOf(withHeader(' ')).message).toBe('Header Text is empty');
	});

	test.each([
		[{ catalogId: '' }, 'Catalog ID is empty'],
		[{ body: '' }, 'Body is empty'],
		[{ sections: [{ entries: ['a', ' '] }] }, 'Product ID 2 in Section 1 is empty'],
	])('refuses %j', (input, message) => {
		expect(refusalOf(() => productListInteractive({ ...BASE, ...input })).message).toBe(message);
	});
});

describe('catalogInteractive', () => {
	test("sends Meta's example", () => {
		expect(
			catalogInteractive({ body: 'B', footer: 'F', thumbnailProductId: ' 2lc20305pt ' }),
		).toEqual({
			type: 'catalog_message',
			body: { text: 'B' },
			footer: { text: 'F' },
			action: {
				name: 'catalog_message',
				parameters: { thumbnail_product_retailer_id: '2lc20305pt' },
			},
		});
	});

	test.each([undefined, '', ' '])('leaves the thumbnail %j out', (thumbnailProductId) => {
		expect(catalogInteractive({ body: 'B', thumbnailProductId })).toEqual({
			type: 'catalog_message',
			body: { text: 'B' },
			action: { name: 'catalog_message' },
		});
	});

	test('needs a body', () => {
		expect(refusalOf(() => catalogInteractive({ body: ' ' })).message).toBe('Body is empty');
	});
});
