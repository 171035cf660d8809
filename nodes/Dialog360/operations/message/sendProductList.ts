import { interactiveContent } from '../../messages/interactive/interactive';
import { productListInteractive } from '../../messages/interactive/products';
import { requireKeys } from '../../messages/jsonInput';
import { asText } from '../scope';
import { bodyField, footerOption } from './frameFields';
import { bodyAndFooter, catalogIdField, productIdField } from './productFields';
import { readSections, sectionFields } from './sectionFields';
import type { SectionForm } from './sectionFields';
import { sendOperation } from './send';

const productForm: SectionForm = {
	label: 'Products',
	noun: 'Product',
	name: 'products',
	group: 'product',
	max: 30,
	values: [productIdField],
	jsonName: 'product_items',
	example:
		'[\n  {\n    "title": "Fruit",\n    "product_items": [{ "product_retailer_id": "SKU-17" }]\n  }\n]',
};

export const sendProductList = sendOperation({
	name: 'Send Product List',
	value: 'sendProductList',
	action: 'Send product list',
	description: 'Send up to 30 products of your catalog, from which the recipient can order',
	fields: [
		{
			displayName: 'Header Text',
			name: 'headerText',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. Our offers',
			description: 'Up to 60 characters. WhatsApp wants it for this kind of message.',
		},
		bodyField,
		catalogIdField,
		...sectionFields(productForm),
	],
	options: [footerOption],
	content: (scope) =>
		interactiveContent(
			productListInteractive({
				...bodyAndFooter(scope),
				header: { type: 'text', text: scope.text('headerText') },
				catalogId: scope.text('catalogId'),
				sections: readSections(scope, productForm).map(({ title, entries }, section) => ({
					title,
					entries: entries.map((entry, index) =>
						productIdOf(`Product ${index + 1} in Section ${section + 1}`, entry),
					),
				})),
			}),
		),
});

/** A row of the form, WhatsApp's object, or just the ID. */
function productIdOf(label: string, entry: unknown): string {
	if (typeof entry === 'string' || typeof entry === 'number') return String(entry);
	const row = requireKeys('Sections', label, entry, ['product_retailer_id', 'productId']);
	return asText('product_retailer_id' in row ? row.product_retailer_id : row.productId);
}
