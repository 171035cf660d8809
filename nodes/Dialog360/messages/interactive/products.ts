import { limitText, MAX_LENGTH, requireText } from '../limits';
import { frame } from './frame';
import type { Frame, FrameInput, Header } from './frame';
import { sectionTitles } from './sections';
import type { SectionInput } from './sections';

type TextHeader = Extract<Header, { type: 'text' }>;

interface Product {
	product_retailer_id: string;
}

/** WhatsApp shows the product's own picture, so that there is no header; the body may be left out. */
export interface ProductInteractive extends Partial<Omit<Frame, 'header'>> {
	type: 'product';
	action: { catalog_id: string } & Product;
}

export interface ProductListInteractive extends Frame {
	type: 'product_list';
	header: TextHeader;
	action: { catalog_id: string; sections: Array<{ title?: string; product_items: Product[] }> };
}

export interface CatalogInteractive extends Omit<Frame, 'header'> {
	type: 'catalog_message';
	action: {
		name: 'catalog_message';
		parameters?: { thumbnail_product_retailer_id: string };
	};
}

const MAX_PRODUCTS = 30;

/**
 * One product of the catalog.
 *
 * @throws InputError when an ID is missing or a text is too long
 * @see https://docs.360dialog.com/partner/waba-management/products-and-catalogs
 */
export function productInteractive(input: {
	body?: string;
	footer?: string;
	catalogId: string;
	productId: string;
}): ProductInteractive {
	const { body = '', footer = '', catalogId, productId } = input;
	return {
		type: 'product',
		...(body.trim() ? { body: { text: limitText('Body', body, MAX_LENGTH.interactiveBody) } } : {}),
		...(footer.trim() ? { footer: { text: limitText('Footer', footer, MAX_LENGTH.footer) } } : {}),
		action: { catalog_id: idOf('Catalog ID', catalogId), ...productOf('Product ID', productId) },
	};
}

/**
 * Up to 30 products of the catalog in up to ten sections. The header must be there, and be a text.
 *
 * @throws InputError when there are too few or too many, an ID or a text is missing, or too long
 * @see https://docs.360dialog.com/docs/messaging/message-types/interactive
 */
export function productListInteractive(
	input: FrameInput & {
		header: TextHeader;
		catalogId: string;
		sections: Array<SectionInput<string>>;
	},
): ProductListInteractive {
	const titles = sectionTitles('product', MAX_PRODUCTS, input.sections);
	return {
		type: 'product_list',
		...frame(input),
		header: input.header,
		action: {
			catalog_id: idOf('Catalog ID', input.catalogId),
			sections: input.sections.map(({ entries }, section) => ({
				...titles[section],
				product_items: entries.map((id, index) =>
					productOf(`Product ID ${index + 1} in Section ${section + 1}`, id),
				),
			})),
		},
	};
}

/**
 * A button that opens the whole catalog of the number.
 *
 * @param thumbnailProductId product whose picture is shown; WhatsApp takes the first one where it is empty
 * @throws InputError when the body is empty or a text is too long
 * @see https://docs.360dialog.com/partner/waba-management/products-and-catalogs
 */
export function catalogInteractive(input: {
	body: string;
	footer?: string;
	thumbnailProductId?: string;
}): CatalogInteractive {
	const { body, footer, thumbnailProductId } = input;
	const thumbnail = thumbnailProductId?.trim();
	return {
		type: 'catalog_message',
		...frame({ body, footer }),
		action: {
			name: 'catalog_message',
			...(thumbnail ? { parameters: { thumbnail_product_retailer_id: thumbnail } } : {}),
		},
	};
}

function productOf(field: string, id: string): Product {
	return { product_retailer_id: idOf(field, id) };
}

function idOf(field: string, value: string): string {
	return requireText(field, value, Infinity).trim();
}
