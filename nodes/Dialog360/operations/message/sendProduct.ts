import { interactiveContent } from '../../messages/interactive/interactive';
import { productInteractive } from '../../messages/interactive/products';
import { footerOption } from './frameFields';
import { bodyAndFooter, catalogIdField, productIdField } from './productFields';
import { sendOperation } from './send';

export const sendProduct = sendOperation({
	name: 'Send Product',
	value: 'sendProduct',
	action: 'Send product',
	description: 'Send one product of your catalog',
	fields: [
		catalogIdField,
		productIdField,
		{
			displayName: 'Body',
			name: 'body',
			type: 'string',
			typeOptions: { rows: 3 },
			default: '',
			placeholder: 'e.g. Back in stock',
			description: 'Text below the product, up to 1,024 characters. It may be empty.',
		},
	],
	options: [footerOption],
	content: (scope) =>
		interactiveContent(
			productInteractive({
				...bodyAndFooter(scope),
				catalogId: scope.text('catalogId'),
				productId: scope.text('productId'),
			}),
		),
});
