import { catalogInteractive } from '../../messages/interactive/products';
import { interactiveContent } from '../../messages/interactive/interactive';
import { asText } from '../scope';
import { bodyField, footerOption } from './frameFields';
import { bodyAndFooter } from './productFields';
import { sendOperation } from './send';

export const sendCatalog = sendOperation({
	name: 'Send Catalog',
	value: 'sendCatalog',
	action: 'Send catalog',
	description: 'Send a text with a button that opens your whole catalog (Cloud API only)',
	fields: [bodyField],
	options: [
		footerOption,
		{
			displayName: 'Thumbnail Product ID',
			name: 'thumbnailProductId',
			type: 'string',
			default: '',
			placeholder: 'e.g. SKU-17',
			description: 'Product whose picture stands above the text. Empty takes the first one.',
		},
	],
	content: (scope) =>
		interactiveContent(
			catalogInteractive({
				...bodyAndFooter(scope),
				thumbnailProductId: asText(scope.collection('options').thumbnailProductId),
			}),
		),
});
